/** JSON of features as values, without a digit lost of what is read as text: whole numbers that a double cannot hold stay as they are written. */
import { isRecord } from './is-record';

/** Sixteen digits in a row that are no decimals. Tells at little cost that the rest need not be done, which is nearly always. */
const LONG_NUMBER = /[^\d.]\d{16}/;

/** A text, or a whole number of sixteen digits and more. Texts are there so that no digits in them are taken for numbers. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/gs;

/** What of a feature is shown to be read. The rest is numbers to reckon with, its coordinates above all. */
const READ = ['id', 'properties'];

/**
 * The value that `text` is the JSON of. A whole number in its id or properties that would be printed with other digits than its
 * own becomes the text of its digits, so that what is shown is what the file says.
 */
export function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value) && LONG_NUMBER.test(text)) takeAllDigits(text, value);
    return { ok: true, value };
  } catch {
    return { ok: false };
  }
}

/** Sets id and properties with all digits; leaves them as they were parsed where that cannot be done, for the text is too much for the search in it. */
function takeAllDigits(text: string, value: Record<string, unknown>): void {
  try {
    const exact = JSON.parse(text.replace(TOKENS, keepDigits)) as Record<string, unknown>;
    for (const name of READ) if (Object.hasOwn(value, name)) value[name] = exact[name];
  } catch {
    // Nothing has been set yet.
  }
}

function keepDigits(token: string): string {
  return token.startsWith('"') || String(Number(token)) === token ? token : `"${token}"`;
}
