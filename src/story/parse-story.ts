/** The one door through which a story comes in: unknown data becomes a `Story`, or a list of all its problems. */
import { findPassageProblems } from './passage-checks';
import type { Problem } from './problem';
import { findReferenceProblems } from './reference-checks';
import { type Story, storySchema } from './schema';
import { problemsOfIssue } from './schema-problems';
import { findValueProblems } from './value-checks';

export type ParsedStory = { ok: true; story: Story } | { ok: false; problems: Problem[] };

/**
 * Parses JSON data of any shape as a story. Shape and references are checked together, so that one reading
 * gives every problem, in the order of their kind; nothing is half-loaded and nothing throws.
 */
export function parseStory(input: unknown): ParsedStory {
  const shaped = storySchema.safeParse(input);
  const problems = [
    ...(shaped.success ? [] : shaped.error.issues.flatMap((issue) => problemsOfIssue(issue, input))),
    ...findReferenceProblems(input),
    ...findPassageProblems(input),
    ...findValueProblems(input),
  ];
  return shaped.success && problems.length === 0 ? { ok: true, story: shaped.data } : { ok: false, problems };
}
