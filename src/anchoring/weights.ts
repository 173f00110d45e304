/**
 * What is asked of a recovered passage, in named figures. They were set on generated articles (find-anchor.rates.test.ts holds
 * them to the rates of the contract): high enough that a sentence of the same frame stays out, low enough that one with
 * 15 % of its characters edited comes in. All likenesses run from 0 to 1: the share of units that stand as they should.
 */

/** Least likeness of start and of end, each: not quite every second unit may be another. */
export const EDGE_FLOOR = 0.55;
/** Least likeness of start and end together, by their lengths: an edit that spares one may hit the other harder. */
export const EDGES_FLOOR = 0.72;
/** The same for a passage that is known as a whole, `end` being null. */
export const WHOLE_FLOOR = 0.78;
/** Phrases shorter than this hold too little to be recognised once edited: they must stand as they are. */
export const EDITABLE_UNITS = 10;
/** Two neighbouring words exchanged count as this many edits. */
export const SWAP_EDITS = 2;
/** A likeness from which a phrase that is no edge (a place's words, a neighbour) counts as there. */
export const THERE = 0.75;

/** A passage is so many times as long as its summary (bundled story: 0.8 to 1.3; an edit may add to that). */
export const LENGTH_RATIO = { least: 0.55, most: 1.7 };
/** Units by which a length may miss that: short passages vary more. */
export const LENGTH_SLACK = 15;
/** The longest passage where nothing is known of its length, or where both edges stand word for word. */
export const LONGEST = 1500;

/** What a place loses, of a score of 100, where a piece of evidence is wholly missing; in part, that part of it. */
export const LOSSES = {
  /** Start and end, by their likeness together. What is unlike here is most likely another sentence. */
  edges: 120,
  /** A length beside that of the summary, which only a place with both edges word for word may have: as an edit of a word. */
  length: 12,
  /** The numbers in start and end: another number is another fact, however few letters it takes. */
  numbers: 16,
  /** The words of the story's places, as many as do not stand between. */
  words: 12,
  /** The neighbour in the story, where it is of the same paragraph: it ends right before, or begins right after. */
  neighbour: 12,
  /** The paragraph's own beginning or end, where the passage stands there: moved sentences lose it. */
  paragraphEdge: 4,
  /** No sentence ends inside it: most passages are one sentence or less, and what is put together of two is most likely neither. */
  oneSentence: 12,
  /** One paragraph in the article, one in the copy. */
  oneParagraph: 14,
  /** The heading of its section, and the number of its paragraph: little, because copies differ in what they count. */
  heading: 1,
  number: 1,
};

/** Least score of a recovered passage; one that stands there word for word needs none. */
export const SCORE_FLOOR = 70;
/** By how much the best place must be better than the next; otherwise there are two, and neither is taken. */
export const MARGIN = 4;
