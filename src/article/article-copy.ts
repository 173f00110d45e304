/** A copy of the article that the reader opened, with where each passage stands in it. */
import type { Anchor, PassageToFind, TextCopy } from '../anchoring/anchor';
import type { StoryIndex } from '../story/story-index';
import { parseSummary } from '../story/summary-links';

/** Where a copy came from: a file of the reader's, a paste, or an earlier visit. */
export type CopyOrigin = { by: 'file'; name: string } | { by: 'paste' } | { by: 'visit' };

export interface ArticleCopy extends TextCopy {
  anchors: readonly Anchor[];
  origin: CopyOrigin;
}

/** The story's passages as anchoring looks for them, in the order of the article. */
export function passagesToFind({ story }: StoryIndex): PassageToFind[] {
  return story.sections.flatMap(({ heading, paragraphs }) =>
    paragraphs.flatMap(({ number, passages }) =>
      passages.map(({ id, fragment, summary, mentions }): PassageToFind => {
        const { prefix, suffix, start, end } = fragment;
        return {
          id,
          selector: { start, end, ...(prefix === undefined ? {} : { prefix }), ...(suffix === undefined ? {} : { suffix }) },
          paragraph: number,
          heading,
          words: mentions.flatMap(({ words }) => words ?? []),
          aboutLength: parseSummary(summary).reduce((length, { text }) => length + text.length, 0),
        };
      }),
    ),
  );
}
