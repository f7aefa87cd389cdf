/** What letters are, by their codes: a pattern is tried only on what lies beyond ASCII. */

export function beginsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < ASCII ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

export function beginsLower(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < ASCII ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text);
}

export function beginsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < ASCII ? isPlainLetter(code) : /^\p{L}/u.test(text);
}

export function beginsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

export function hasUpper(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= ASCII) return /\p{Lu}/u.test(text);
    if (code >= 65 && code <= 90) return true;
  }
  return false;
}

export function hasLetterOrDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= ASCII) return /[\p{L}\p{N}]/u.test(text);
    if (isLetterOrDigit(code)) return true;
  }
  return false;
}

/** Of a code point. */
export const isLetterOrDigit = (code: number): boolean =>
  code < ASCII ? isPlainLetter(code) || (code >= 48 && code <= 57) : /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));

/** "a" to "z" or "A" to "Z". */
export const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

const ASCII = 128;
