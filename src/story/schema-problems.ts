/** Turns what zod found wrong into plain sentences. The mini build of zod carries none of its own. */
import type * as z from 'zod/mini';
import { describeValue, printPath, type Problem } from './problem';

/** zod's default where a schema gives no sentence of its own. */
const NO_SENTENCE = 'Invalid input';

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  tuple: 'a list in [ ]',
  object: 'an object in { }',
};

/** The problems of one zod issue found in `input`: one, or one for each key that does not belong there. */
export function problemsOfIssue(issue: z.core.$ZodIssue, input: unknown): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: printPath([...issue.path, key]),
      message: `There can be no field ${describeValue(key)} here: remove it or correct its spelling.`,
    }));
  }
  return [{ path: printPath(issue.path), message: sentenceOf(issue, valueAt(input, issue.path)) }];
}

function sentenceOf(issue: z.core.$ZodIssue, value: unknown): string {
  // A sentence of the schema speaks of a value that is there.
  if (value === undefined) return `This is missing: add ${wantedBy(issue)}.`;
  if (issue.message !== NO_SENTENCE) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value':
    case 'invalid_union':
      return `This is ${describeValue(value)}: write ${wantedBy(issue)} instead.`;
    case 'too_small':
      return issue.origin === 'array'
        ? `This list holds ${countOf(value)}: give it at least ${issue.minimum}.`
        : `${describeValue(value)} is too small: write ${issue.inclusive ? `${issue.minimum} or more` : `more than ${issue.minimum}`}.`;
    case 'too_big':
      return issue.origin === 'array'
        ? `This list holds ${countOf(value)}: give it at most ${issue.maximum}.`
        : `${describeValue(value)} is too large: write ${issue.inclusive ? `${issue.maximum} or less` : `less than ${issue.maximum}`}.`;
    default:
      return 'This does not have the shape that belongs here: compare it with the same part of a file that is sound.';
  }
}

function wantedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return EXPECTED[issue.expected] ?? `a value of the kind ${issue.expected}`;
  if (issue.code === 'invalid_value') return oneOf(issue.values);
  // Where one field tells several shapes apart, zod says which values it knows.
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)) return oneOf(issue.options);
  return 'it';
}

function oneOf(values: readonly unknown[]): string {
  const choices = values.map((choice) => describeValue(choice));
  return choices.length === 1 ? choices.join('') : `one of ${choices.join(', ')}`;
}

function countOf(value: unknown): string {
  return Array.isArray(value) ? `${value.length} ${value.length === 1 ? 'entry' : 'entries'}` : describeValue(value);
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isHolder(value) && Object.hasOwn(value, key) ? value[key] : undefined), input);
}

function isHolder(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
