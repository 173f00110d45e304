/**
 * The shape of a story file, as a schema: what `story.json` must be. The files beside it use its texts, ids, dates and bounds.
 * The types are inferred from it and the JSON Schema is generated from it, so the three cannot drift apart.
 */
import * as z from 'zod/mini';

// The mini build of zod has no sentences of its own: patterns and refinements bring theirs, schema-problems.ts writes the rest.
/** Far more than any sentence needs; without an end a text could hold up page and map while it is laid out. */
const LONGEST_TEXT = 5000;
/** A name has to fit on a map. */
const LONGEST_NAME = 200;
const textUpTo = (length: number): z.ZodMiniString =>
  z.string().check(z.regex(/\S/, 'This text is empty: write at least one word.'), z.maxLength(length, `This text has more than ${length} characters: shorten it.`));
export const text = textUpTo(LONGEST_TEXT);
const shortText = textUpTo(LONGEST_NAME);
export const slug = z
  .string()
  .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'This id may hold only small letters a to z, digits and single hyphens between them, like “kursk-region”.'));
export const isoDate = z
  .string()
  .check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'This is no date: write it as year-month-day, like “2025-03-18”.'));

/** The words of a place, a layer or a source in the two languages of the interface. */
const bilingual = z.strictObject({ en: shortText, uk: shortText });

/** At most eight words, so that a fragment locates a passage and never replaces it. */
const fewWords = text.check(
  z.refine((words) => words.trim().split(/\s+/u).length <= 8, 'These are more than eight words: keep only the few that locate the place in the text.'),
);

/**
 * A text fragment: `start` to `end` (both inclusive) with optional neighbours, as in a URL's `#:~:text=`
 * and as in the W3C RangeSelector of two TextQuoteSelectors. `null` end: `start` is the whole passage.
 */
const textFragment = z.strictObject({
  prefix: z.optional(fewWords),
  start: fewWords,
  end: z.nullable(fewWords),
  suffix: z.optional(fewWords),
});

/** How a passage speaks of a place: by name, by other words, or by bearing on it without words of its own. */
const mention = z.strictObject({
  place: slug,
  how: z.enum(['named', 'indirect', 'bears-on']),
  /** The article's words for it, at most eight; null where the passage only bears on the place. */
  words: z.nullable(fewWords),
});

const passage = z.strictObject({
  id: slug,
  fragment: textFragment,
  /** Our own words. `[the plant](zaporizhzhia-npp)` links words to a place. */
  summary: text,
  mentions: z.array(mention),
});

const paragraph = z.strictObject({
  /** Counted through the whole article from 1; the title is not counted. */
  number: z.int().check(z.positive()),
  passages: z.array(passage).check(z.minLength(1)),
});

const section = z.strictObject({
  id: slug,
  /** The article's own heading; null for the opening, which has none. */
  heading: z.nullable(text),
  paragraphs: z.array(paragraph).check(z.minLength(1)),
});

const longitude = z.number().check(z.gte(-180), z.lte(180));
const latitude = z.number().check(z.gte(-90), z.lte(90));
/** `[west, south, east, north]` in degrees. */
export const bounds = z.tuple([longitude, latitude, longitude, latitude]);
const position = z.tuple([longitude, latitude]);

/** What is known of the ground or site on a date, in a sentence as reported. */
const status = z.strictObject({ text, asOf: isoDate, source: slug });

/** What a place or a layer is in Ukrainian, where it has been translated; the interface shows the English of the rest. */
const placeInUkrainian = z.strictObject({ role: z.optional(text), status: z.optional(text), precision: z.optional(text) });
const layerInUkrainian = z.strictObject({ description: z.optional(text), precision: z.optional(text) });

const place = z.strictObject({
  id: slug,
  name: bilingual,
  /** Other spellings and names in any language: "Kiev", "Dnieper", "Запорожская АЭС". */
  aliases: z.array(shortText),
  layer: slug,
  /**
   * `far`: pointed at from the map's edge, whatever its layer, and shown on the globe. The first one in the theatre itself, such
   * as the capital, is where the distances to the others are reckoned from; without one they are left out.
   */
  kind: z.enum(['country', 'region', 'city', 'river', 'reservoir', 'site', 'area', 'far']),
  /** One line: what it is in this story. */
  role: text,
  /** Where its name stands and where a pointer leads, `[lng, lat]`. */
  at: position,
  /** What the camera shows when the place is chosen; a far place is shown on the globe. */
  view: bounds,
  status: z.optional(status),
  sources: z.array(slug).check(z.minLength(1)),
  asOf: isoDate,
  precision: text,
  uk: z.optional(placeInUkrainian),
});

const layer = z.strictObject({
  id: slug,
  name: bilingual,
  description: text,
  sources: z.array(slug).check(z.minLength(1)),
  asOf: isoDate,
  precision: text,
  uk: z.optional(layerInUkrainian),
  shownAtFirst: z.boolean(),
});

const source = z.strictObject({
  id: slug,
  name: text,
  licence: text,
  note: text,
});

/** A whole story file. */
export const storySchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: slug,
  language: z.enum(['en', 'uk']),
  title: text,
  kicker: text,
  /** Where the text comes from, in a line, and its date. */
  provenance: text,
  published: isoDate,
  /** The publisher's address of the article, where it is known. */
  address: z.optional(z.url({ protocol: /^https$/, error: 'This is no web address that a story may hold: write it in full, beginning with https://.' })),
  /** The date that the map shows. */
  mapDate: isoDate,
  /** The camera that holds the whole theatre: `[west, south, east, north]`. */
  theatre: bounds,
  sections: z.array(section).check(z.minLength(1)),
  layers: z.array(layer).check(z.minLength(1)),
  places: z.array(place).check(z.minLength(1)),
  sources: z.array(source).check(z.minLength(1)),
});

export type Story = z.infer<typeof storySchema>;
export type Paragraph = z.infer<typeof paragraph>;
export type Passage = z.infer<typeof passage>;
export type Mention = z.infer<typeof mention>;
export type TextFragment = z.infer<typeof textFragment>;
export type Place = z.infer<typeof place>;
export type StoryLayer = z.infer<typeof layer>;
export type Source = z.infer<typeof source>;
export type Bilingual = z.infer<typeof bilingual>;
/** `[west, south, east, north]` in degrees. */
export type Bounds = z.infer<typeof bounds>;
/** `[lng, lat]` in degrees. */
export type Position = z.infer<typeof position>;
