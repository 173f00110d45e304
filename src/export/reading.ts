/** Reads values out of data of unknown shape; what is not as it must be is noted with its path. */
import { describeValue, printPath, type Problem } from '../story/problem';
import { isRecord } from '../story/select';

/** A value inside a file, with the way to it and the file's list of problems. */
export interface Reading {
  readonly value: unknown;
  readonly path: readonly (string | number)[];
  readonly problems: Problem[];
}

/** A reading of a whole file. */
export function startReading(value: unknown): Reading {
  return { value, path: [], problems: [] };
}

/** Adds a problem to the list of the whole file, with the way to this value; reading goes on. */
export function note(at: Reading, message: string): void {
  at.problems.push({ path: printPath(at.path), message });
}

/** The value under a key; undefined where there is none. */
export function under(at: Reading, key: string): Reading {
  const value = isRecord(at.value) && Object.hasOwn(at.value, key) ? at.value[key] : undefined;
  return { value, path: [...at.path, key], problems: at.problems };
}

/** JSON-LD writes one value without a list: its entries, or itself as the only one; none where it is missing. */
export function entriesOf(at: Reading): Reading[] {
  if (at.value === undefined || at.value === null) return [];
  if (!Array.isArray(at.value)) return [at];
  return at.value.map((value: unknown, index) => ({ value, path: [...at.path, index], problems: at.problems }));
}

/** Whether an object says that it is of a type, under the W3C's alias or under JSON-LD's own key. */
export function isOfType(at: Reading, type: string): boolean {
  return [under(at, 'type'), under(at, '@type')].some((one) => entriesOf(one).some(({ value }) => value === type));
}

/** The IRI of a node: the string that stands for it, or its `id`. Null where it has none. */
export function findId(at: Reading): string | null {
  const found = [at.value, under(at, 'id').value, under(at, '@id').value].find((one) => typeof one === 'string');
  return typeof found === 'string' ? found : null;
}

/** A text, or null where it is missing; anything else is a problem. */
export function readText(at: Reading): string | null {
  if (at.value === undefined || at.value === null) return null;
  if (typeof at.value === 'string') return at.value;
  note(at, `This is ${describeValue(at.value)}: write a text in quotes instead.`);
  return null;
}

/** A text with at least one letter or sign; a missing or blank one is a problem, and null. */
export function requireText(at: Reading, what: string): string | null {
  const text = readText(at);
  if (text !== null && text.trim() !== '') return text;
  if (text !== null || at.value === undefined || at.value === null) note(at, `This is ${text === null ? 'missing' : 'empty'}: write ${what}.`);
  return null;
}
