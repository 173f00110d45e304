/** What can be wrong in data that a reader opens: one code for each fault, and what becomes of the file or feature that has it. */

/** `refused`: nothing of the file can be shown. `left-out`: this feature cannot. `shown`: it is shown, and this is said of it. */
export type Effect = 'refused' | 'left-out' | 'shown';

/** Every fault and its effect. The words for each stand in `src/words`. */
export const EFFECTS = {
  // Before it is read, or while it is.
  unreadable: 'refused',
  'reader-stopped': 'refused',
  // The file as a whole.
  'too-large': 'refused',
  'empty-file': 'refused',
  'not-json': 'refused',
  'not-geojson': 'refused',
  'type-missing': 'refused',
  'type-unknown': 'refused',
  'features-not-a-list': 'refused',
  'no-features': 'refused',
  'nothing-sound': 'refused',
  'no-places': 'refused',
  // Another format given by mistake.
  'is-topojson': 'refused',
  'is-esri-json': 'refused',
  'is-overpass-json': 'refused',
  'is-umap': 'refused',
  'is-wrapped': 'refused',
  'is-server-error': 'refused',
  'is-kml': 'refused',
  'is-gpx': 'refused',
  'is-gml': 'refused',
  'is-html': 'refused',
  'is-xml': 'refused',
  'is-csv': 'refused',
  'is-wkt': 'refused',
  'is-zip': 'refused',
  'is-gzip': 'refused',
  'is-shapefile': 'refused',
  'is-geopackage': 'refused',
  'is-utf16': 'refused',
  'is-binary': 'refused',
  'is-text': 'refused',
  // Of the file, while its features are shown.
  'cut-off': 'shown',
  'only-a-part': 'shown',
  'broken-between': 'shown',
  'after-the-end': 'shown',
  'bare-list': 'shown',
  'crs-other': 'shown',
  'perhaps-swapped': 'shown',
  'heights-unused': 'shown',
  'place-unread': 'shown',
  'crossing-unchecked': 'shown',
  'letters-lost': 'shown',
  // A feature that cannot be shown.
  'feature-not-json': 'left-out',
  'feature-nested-too-deep': 'left-out',
  'feature-not-an-object': 'left-out',
  'feature-type': 'left-out',
  'geometry-missing': 'left-out',
  'geometry-not-an-object': 'left-out',
  'geometry-type': 'left-out',
  'geometries-missing': 'left-out',
  'coordinates-missing': 'left-out',
  'coordinates-nesting': 'left-out',
  'position-short': 'left-out',
  'position-text': 'left-out',
  'position-not-numbers': 'left-out',
  'position-infinite': 'left-out',
  'position-swapped': 'left-out',
  'position-metres': 'left-out',
  'position-scaled': 'left-out',
  'position-out-of-range': 'left-out',
  'line-short': 'left-out',
  'ring-short': 'left-out',
  // Of a feature that is shown.
  'part-left-out': 'shown',
  'hole-short': 'shown',
  'ring-open': 'shown',
  'ring-outside': 'shown',
  'ring-around': 'shown',
  'ring-beyond': 'shown',
  'properties-not-an-object': 'shown',
  'ring-flat': 'shown',
  'ring-cancels-out': 'shown',
  'ring-crosses-itself': 'shown',
  'antimeridian': 'shown',
  'id-repeated': 'shown',
  'id-not-text': 'shown',
  'style-value': 'shown',
  'date-unreadable': 'shown',
} as const satisfies Record<string, Effect>;

export type FaultCode = keyof typeof EFFECTS;

/** What tells that the file, or a feature that is shown, lacks something that was in it or should have been. */
const LACKING: readonly FaultCode[] = ['cut-off', 'only-a-part', 'after-the-end', 'part-left-out'];

/** Whether something that a file holds, or by its own account should hold, is not shown, so that what is measured with it may lack it. */
export function isIncomplete({ leftOut, faultCounts }: { readonly leftOut: number; readonly faultCounts: Readonly<Partial<Record<FaultCode, number>>> }): boolean {
  return leftOut > 0 || LACKING.some((code) => (faultCounts[code] ?? 0) > 0);
}

/** What a reader is to know of a file at once, the gravest first: something of it is missing, out of place, or not what was written. */
const DOUBTS = ['cut-off', 'only-a-part', 'after-the-end', 'broken-between', 'perhaps-swapped', 'crs-other', 'part-left-out', 'place-unread', 'letters-lost'] as const satisfies readonly FaultCode[];

export type Doubt = (typeof DOUBTS)[number];

/** Which of these doubts there are about a file that is shown, the gravest first. */
export function findDoubts({ faultCounts }: { readonly faultCounts: Readonly<Partial<Record<FaultCode, number>>> }): Doubt[] {
  return DOUBTS.filter((code) => (faultCounts[code] ?? 0) > 0);
}

/** One fault: what (`code`), where (`index` of the feature from 0, null for the file; `path`; line and column from 1), and what stands there. */
export interface Fault {
  readonly code: FaultCode;
  readonly index: number | null;
  /** As in `features[3].geometry.coordinates[0][5]`; empty for the file as a whole. */
  readonly path: string;
  /** What was found there, cut short. */
  readonly found?: string;
  /** What is wrong with the first of the parts that were left out. */
  readonly cause?: { readonly code: FaultCode; readonly found?: string };
  readonly line?: number;
  readonly column?: number;
}

/** How much of a strange value a sentence can hold. */
const FOUND_LENGTH = 60;

/** A value as a sentence can hold it: one line, cut, texts in quotation marks, lists and objects by their kind. Never throws. */
export function foundIn(value: unknown): string {
  if (typeof value === 'string') return `“${cutText(value, FOUND_LENGTH)}”`;
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return String(value);
}

/** Signs that are not seen and can make a text pass for another, such as those that turn the direction of writing. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
const GAPS = /[\s\p{Cc}]+/gu;

/** A text from a file in one line of at most so many characters, without signs that cannot be seen; a mark shows the cut. */
export function cutText(text: string, length: number): string {
  // Cut before it is searched: the text may be a megabyte long.
  const cut = text.length > length * 2 ? text.slice(0, length * 2) : text;
  const line = cut.replace(UNSEEN, '').replace(GAPS, ' ').trim();
  // By characters, so that none is cut in half.
  const letters = Array.from(line);
  if (letters.length <= length && cut === text) return line;
  return letters.length < length ? `${line}…` : `${letters.slice(0, length - 1).join('')}…`;
}
