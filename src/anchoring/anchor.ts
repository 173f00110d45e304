/** What anchoring takes and gives: passages to find, a copy of the text to find them in, and where each was found. */

/** A text fragment as in a URL's `#:~:text=`: `start` to `end`, both inclusive; a null `end` makes `start` the whole passage. */
export interface PassageSelector {
  prefix?: string;
  start: string;
  end: string | null;
  suffix?: string;
}

/** A passage and all that is known of it without its text. Passages are given in the order of the article. */
export interface PassageToFind {
  id: string;
  selector: PassageSelector;
  /** Counted through the article from 1. */
  paragraph: number;
  /** The heading of its section; null for the opening. */
  heading: string | null;
  /** Short phrases that stand between start and end, or in them: the article's words for places. */
  words: readonly string[];
  /** How many characters a summary of it takes: a passage is about as long. Absent where nothing is known. */
  aboutLength?: number;
}

/** A heading or a paragraph of a copy: offsets into its text, `start` inclusive, `end` exclusive. */
export interface Block {
  kind: 'heading' | 'paragraph';
  start: number;
  end: number;
  /** A heading of the first level, as that of a whole page is; plain text tells none. */
  top?: true;
}

/** A copy of an article: its text as given, and the blocks in it, in order and without overlap. */
export interface TextCopy {
  text: string;
  blocks: readonly Block[];
}

/** Found in the copy: `start` and `end` (exclusive) are offsets, in UTF-16 units, into the text as given. */
export interface FoundAnchor {
  passage: string;
  /** `exact`: every known word stands there; `recovered`: the copy was edited there, and the rest agrees. */
  kind: 'exact' | 'recovered';
  start: number;
  end: number;
}

/**
 * Where a passage stands in a copy. An orphan was not found: it is shown as such and never guessed. One that is repeated
 * stands in so many `places`, and nothing tells which of them is the article's.
 */
export type Anchor = FoundAnchor | { passage: string; kind: 'orphan' } | { passage: string; kind: 'repeated'; places: number };

/** Whether an anchor has one place in the copy. */
export const hasPlace = (anchor: Anchor): anchor is FoundAnchor => anchor.kind === 'exact' || anchor.kind === 'recovered';
