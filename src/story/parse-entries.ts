/** The door of the files beside a story, each a list of entries: unknown data becomes the file's type, or a list of all its problems. */
import type * as z from 'zod/mini';
import type { Problem } from './problem';
import { findRepeatedIds } from './reference-checks';
import { problemsOfIssue } from './schema-problems';
import { findDateProblems } from './value-checks';

/**
 * Parses JSON data of any shape by `schema`, and sees that no two entries of `list` share an id and that their `asOf` is a day of
 * the calendar. `noun`: what a sentence calls an entry. Nothing throws.
 */
export function parseEntries<T>(schema: z.ZodMiniType<T>, input: unknown, list: string, noun: string): { ok: true; data: T } | { ok: false; problems: Problem[] } {
  const shaped = schema.safeParse(input);
  const problems = [
    ...(shaped.success ? [] : shaped.error.issues.flatMap((issue) => problemsOfIssue(issue, input))),
    ...findRepeatedIds(input, `${list}[].id`, noun),
    ...findDateProblems(input, `${list}[].asOf`),
  ];
  return shaped.success && problems.length === 0 ? { ok: true, data: shaped.data } : { ok: false, problems };
}
