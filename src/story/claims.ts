/**
 * The shape of `claims.json`: what the article says that geometry could check, and by which rule. No verdict is
 * written in it: `verdictOf` computes it from the measures, the rule and its tolerance.
 */
import * as z from 'zod/mini';
import { parseEntries } from './parse-entries';
import { describeValue, type Problem } from './problem';
import { slug, text } from './schema';

/** How far a measure may lie from what is claimed and still agree, in the measure's unit, and why so far. */
const tolerance = z.strictObject({ amount: z.number().check(z.gte(0)), reason: text });

const rule = z.discriminatedUnion('kind', [
  /** The article gives a figure: the measure lies within the tolerance of it. */
  z.strictObject({ kind: z.literal('near-figure'), measure: slug, claimed: z.number(), tolerance }),
  /** The article says "in part": the share is neither nothing nor all, by more than the tolerance. */
  z.strictObject({ kind: z.literal('part-not-whole'), measure: slug, tolerance }),
  /** The article says "in": the depth inside is above 0 by more than the tolerance. */
  z.strictObject({ kind: z.literal('contained'), measure: slug, tolerance }),
  /** The article says "near" (0 claimed) or "less than": the measure is at most that much, with the tolerance. */
  z.strictObject({ kind: z.literal('at-most'), measure: slug, claimed: z.number(), tolerance }),
  /** The article says "more than", or a word that stands for it: the measure is at least that much. */
  z.strictObject({ kind: z.literal('at-least'), measure: slug, claimed: z.number(), tolerance }),
  /** True or not by a source's word alone, whatever can be measured beside it. */
  z.strictObject({ kind: z.literal('depends-on-source'), on: text }),
  /** Nothing on a map bears on it. */
  z.strictObject({ kind: z.literal('cannot-measure'), because: text }),
]);

const claim = z
  .strictObject({
    id: slug,
    /** The claim in a few words of our own. */
    words: text.check(
      z.refine((words) => words.trim().split(/\s+/u).length <= 12, { error: 'A claim is said in at most 12 words: shorten it.' }),
    ),
    /** The same in Ukrainian. */
    uk: z.optional(z.strictObject({ words: text })),
    passage: slug,
    places: z.array(slug).check(z.minLength(1)),
    /** What to show beside it; the rule's own measure stands first. */
    measures: z.array(slug),
    /** Published figures to show beside it, by their ids in `figures.json`. */
    figures: z.optional(z.array(slug)),
    rule,
    /** What could decide it where geometry cannot. */
    whatWouldTell: z.optional(text),
  })
  .check(
    z.refine(({ rule: { kind }, whatWouldTell }) => isMeasuring(kind) || whatWouldTell !== undefined, {
      path: ['whatWouldTell'],
      error: 'Geometry cannot decide this claim: say what could.',
    }),
    ({ value: { rule: given, measures }, issues }) => {
      if (!('measure' in given) || measures[0] === given.measure) return;
      const [first] = measures;
      const here = first === undefined ? 'it is empty' : `its first is ${describeValue(first)}`;
      issues.push({ code: 'custom', input: measures, path: ['measures'], message: `The measure of the rule, ${describeValue(given.measure)}, must stand first in this list; ${here}.` });
    },
  );

/** A whole file of claims. */
const claimsSchema = z.strictObject({
  schemaVersion: z.literal(1),
  story: slug,
  claims: z.array(claim),
});

export type Claim = z.infer<typeof claim>;
export type ClaimRule = z.infer<typeof rule>;
export type Claims = z.infer<typeof claimsSchema>;

/** Parses JSON data of any shape as claims, or gives all its problems. Nothing throws. */
export function parseClaims(input: unknown): { ok: true; claims: Claims } | { ok: false; problems: Problem[] } {
  const parsed = parseEntries(claimsSchema, input, 'claims', 'claim');
  return parsed.ok ? { ok: true, claims: parsed.data } : parsed;
}

function isMeasuring(kind: ClaimRule['kind']): boolean {
  return kind !== 'depends-on-source' && kind !== 'cannot-measure';
}
