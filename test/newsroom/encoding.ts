/** Windows-1252, the encoding of many an old newsroom; https://encoding.spec.whatwg.org/index-windows-1252.txt */

/** The characters of bytes 0x80 to 0x9F; a space stands where the byte has none. */
const UPPER = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Bytes of a page; a character outside the encoding becomes a numeric reference. */
export function encodeWindows1252(text: string): Buffer {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const upper = character === ' ' ? -1 : UPPER.indexOf(character);
    if (upper >= 0) bytes.push(0x80 + upper);
    else if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) bytes.push(code);
    else bytes.push(...Buffer.from(`&#${code};`, 'latin1'));
  }
  return Buffer.from(bytes);
}
