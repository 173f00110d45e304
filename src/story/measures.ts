/**
 * The shape of `measures.json`: what was measured on the map's geometry for a story, each with its range, its
 * method and what it bears on. The file is made by a command and read by the app; nothing in it is typed by hand.
 */
import * as z from 'zod/mini';
import { parseEntries } from './parse-entries';
import type { Problem } from './problem';
import { bounds, isoDate, slug, text } from './schema';

/** Units of a measure: kilometres, square kilometres, percent. */
export const unit = z.enum(['km', 'km2', 'percent']);

/** How an annotation is drawn on the map; `annotations.geojson` carries it as the property `draw`. */
const drawKind = z.enum([
  'dimension',
  'dimension-tick',
  'traced-border',
  'area-share',
  'arrow',
  'ring',
  'callout',
  'label',
  'great-circle',
]);

/**
 * Where a measure's drawing lies, and the least zoom at which it is on the map: farther out it would not be seen. `callouts`:
 * where the words of its callouts are centred, and half the width of the widest of them in any language; absent without any.
 */
const drawnView = z.strictObject({
  bounds,
  fromZoom: z.number().check(z.gte(0), z.lte(24)),
  callouts: z.optional(z.strictObject({ bounds, halfPx: z.number().check(z.gt(0)) })),
});

const measure = z
  .strictObject({
    id: slug,
    kind: z.enum([
      'area',
      'area-share',
      'distance',
      'great-circle',
      'shared-border',
      'length',
      'width',
      'containment',
      'depth',
    ]),
    /** What was measured, in a few words, without the number. */
    title: text,
    value: z.number(),
    unit,
    low: z.number(),
    high: z.number(),
    /** The value in words, rounded as its range allows: "about 18 to 19 %". */
    text,
    /** How it was measured, in a sentence. */
    method: text,
    caveat: z.optional(text),
    sources: z.array(slug).check(z.minLength(1)),
    asOf: isoDate,
    places: z.array(slug).check(z.minLength(1)),
    passages: z.array(slug).check(z.minLength(1)),
    /** Absent where nothing of it is drawn. */
    drawn: z.optional(drawnView),
    /** The title in Ukrainian, and what stands after the number in `text`, such as a bearing. */
    uk: z.optional(z.strictObject({ title: text, after: z.optional(text) })),
  })
  .check(
    z.refine(({ low, value, high }) => low <= value && value <= high, {
      path: ['value'],
      error: 'The value lies outside its own range: low, value and high must rise.',
    }),
  );

/** A whole file of measures. */
const measuresSchema = z.strictObject({
  schemaVersion: z.literal(1),
  story: slug,
  measures: z.array(measure),
});

export type Unit = z.infer<typeof unit>;
export type DrawKind = z.infer<typeof drawKind>;
export type DrawnView = z.infer<typeof drawnView>;
export type Measure = z.infer<typeof measure>;
export type Measures = z.infer<typeof measuresSchema>;

/** Parses JSON data of any shape as measures, or gives all its problems. Nothing throws. */
export function parseMeasures(input: unknown): { ok: true; measures: Measures } | { ok: false; problems: Problem[] } {
  const parsed = parseEntries(measuresSchema, input, 'measures', 'measure');
  return parsed.ok ? { ok: true, measures: parsed.data } : parsed;
}
