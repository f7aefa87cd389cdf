/** Checks of what mutations are given. Each returns the error to show, or null. */
import type { UserErrorCode } from '../../schema/enums.js';
import type { UserError } from '../../schema/payloads.js';
import { canonicalUrl } from '../scrape/url.js';

export function userError(code: UserErrorCode, message: string, ...field: string[]): UserError {
  return { code, message, field: field.length > 0 ? ['input', ...field] : null };
}

const LONGEST_URL = 4_000;

/** The address under which a page or feed is kept, or why it cannot be one. What it resolves to is judged by the fetcher. */
export function checkUrl(address: string, ...field: string[]): { url: string } | { error: UserError } {
  const shown = JSON.stringify(address.slice(0, 100));
  if (address.trim() === '') return { error: userError('REQUIRED', 'An address is expected, got an empty string.', ...field) };
  if (address.length > LONGEST_URL) {
    return { error: userError('TOO_LONG', `An address has at most ${LONGEST_URL} characters, got ${address.length}.`, ...field) };
  }
  const refuse = (expected: string) => ({ error: userError('URL_NOT_ALLOWED', `${expected}, got ${shown}.`, ...field) });
  if (!URL.canParse(address.trim())) return refuse('An absolute http or https address is expected');
  const { protocol, username, password } = new URL(address.trim());
  if (protocol !== 'http:' && protocol !== 'https:') return refuse('An http or https address is expected');
  if (username || password) return refuse('An address without a user name and password is expected');
  return { url: canonicalUrl(address.trim()) };
}

export const MOST_NAMES = 100;
const LONGEST_NAME = 200;

/** Null, or why the text cannot be a name. */
export function checkName(name: string, ...field: string[]): UserError | null {
  if (name.trim() === '') return userError('REQUIRED', 'A name is expected, got an empty string.', ...field);
  if (name.length > LONGEST_NAME)
    return userError('TOO_LONG', `A name has at most ${LONGEST_NAME} characters, got ${name.length}.`, ...field);
  return null;
}

export function checkCount(items: readonly unknown[], most: number, ...field: string[]): UserError | null {
  return items.length > most ? userError('TOO_MANY', `At most ${most} items are expected, got ${items.length}.`, ...field) : null;
}

export function checkForm(value: string | null | undefined, form: RegExp, expected: string, ...field: string[]): UserError | null {
  if (value === null || value === undefined || form.test(value)) return null;
  return userError('INVALID', `${expected} is expected, got ${JSON.stringify(value.slice(0, 50))}.`, ...field);
}
