/** The shape of `figures.json`: figures that were published, not measured by us, each with its basis and date. */
import * as z from 'zod/mini';
import { parseEntries } from './parse-entries';
import type { Problem } from './problem';
import { isoDate, slug, text } from './schema';

const figure = z.strictObject({
  id: slug,
  title: text,
  value: z.number().check(z.positive()),
  unit: z.enum(['km', 'km2', 'people', 'megawatt']),
  /** The figure in words as it was published: "over 1,300 km²". */
  text,
  /** Who says so, and what it rests on. */
  basis: text,
  asOf: isoDate,
  places: z.array(slug).check(z.minLength(1)),
  /** The title and the figure in words, in Ukrainian. */
  uk: z.optional(z.strictObject({ title: text, text })),
});

/** A whole file of figures. */
const figuresSchema = z.strictObject({
  schemaVersion: z.literal(1),
  story: slug,
  figures: z.array(figure),
});

export type Figure = z.infer<typeof figure>;
export type Figures = z.infer<typeof figuresSchema>;

/** Parses JSON data of any shape as figures, or gives all its problems. Nothing throws. */
export function parseFigures(input: unknown): { ok: true; figures: Figures } | { ok: false; problems: Problem[] } {
  const parsed = parseEntries(figuresSchema, input, 'figures', 'figure');
  return parsed.ok ? { ok: true, figures: parsed.data } : parsed;
}
