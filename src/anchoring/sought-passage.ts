/** A passage made ready to be looked for: its phrases normalised, and what its neighbours in the story tell of its surroundings. */
import type { PassageToFind } from './anchor';
import { buildPhrase, type Phrase } from './phrase';
import { LENGTH_RATIO, LENGTH_SLACK, LONGEST } from './weights';

export interface SoughtPassage {
  id: string;
  start: Phrase;
  /** Null where `start` is the whole passage. */
  end: Phrase | null;
  prefix: Phrase | null;
  suffix: Phrase | null;
  words: readonly Phrase[];
  /** What ends right before the passage in the article: the last words of the passage before it, or the paragraph's beginning. */
  before: Phrase | 'paragraph';
  after: Phrase | 'paragraph';
  paragraph: number;
  heading: Phrase | null;
  /** Units that it may be long. */
  shortest: number;
  longest: number;
}

/** Makes passages, given in the order of the article, ready to be looked for. */
export function buildSought(passages: readonly PassageToFind[]): SoughtPassage[] {
  const edges = passages.map(({ selector }) => {
    const start = buildPhrase(selector.start);
    return { start, end: selector.end === null ? null : buildPhrase(selector.end) };
  });
  return passages.map((passage, at) => {
    const { start, end } = edges[at] ?? { start: buildPhrase(passage.selector.start), end: null };
    const previous = passages[at - 1];
    const next = passages[at + 1];
    const lastOfPrevious = edges[at - 1]?.end ?? edges[at - 1]?.start;
    const firstOfNext = edges[at + 1]?.start;
    return {
      id: passage.id,
      start,
      end,
      prefix: optional(passage.selector.prefix),
      suffix: optional(passage.selector.suffix),
      words: passage.words.map(buildPhrase).filter(({ codes }) => codes.length > 0),
      before: previous?.paragraph === passage.paragraph && lastOfPrevious ? lastOfPrevious : 'paragraph',
      after: next?.paragraph === passage.paragraph && firstOfNext ? firstOfNext : 'paragraph',
      paragraph: passage.paragraph,
      heading: optional(passage.heading ?? undefined),
      ...lengthsOf(passage.aboutLength, start, end),
    };
  });
}

const optional = (words: string | undefined): Phrase | null => (words === undefined ? null : buildPhrase(words));

function lengthsOf(about: number | undefined, start: Phrase, end: Phrase | null): { shortest: number; longest: number } {
  const size = start.codes.length;
  // Of a whole passage all is known; an edit may make it a little longer or shorter.
  if (end === null) return { shortest: Math.floor(size / 2), longest: size * 2 };
  if (about === undefined) return { shortest: 0, longest: LONGEST };
  return { shortest: about * LENGTH_RATIO.least - LENGTH_SLACK, longest: about * LENGTH_RATIO.most + LENGTH_SLACK };
}

/** Every phrase whose place in the text has to be known. */
export function edgesOf(sought: readonly SoughtPassage[]): Uint16Array[] {
  return sought.flatMap(({ start, end }) => (end ? [start.codes, end.codes] : [start.codes]));
}
