/** Articles made up for tests, and their passages as an editor would note them. */
import type { PassageToFind } from './anchor';
import type { Dice } from './dice';
import { inventHeading, inventSentence, placesNamedIn } from './invented-sentence';

/** A stretch of an article that is one passage or none, and what stands between it and the next one. */
export interface Piece {
  passage: string | null;
  text: string;
  tail: string;
}

export interface InventedParagraph {
  heading: string | null;
  pieces: Piece[];
}

export interface InventedArticle {
  paragraphs: InventedParagraph[];
  passages: PassageToFind[];
}

/** An article of so many paragraphs, and its passages as an editor would note them: words enough at either end to be found by. */
export function inventArticle(dice: Dice, paragraphCount: number): InventedArticle {
  const paragraphs: InventedParagraph[] = [];
  for (let number = 1; number <= paragraphCount; number += 1) {
    const pieces: Piece[] = [];
    for (let sentence = 0; sentence <= dice.below(4); sentence += 1) {
      const parts = inventSentence(dice);
      const kept = dice.chance(0.5) ? parts : [parts.join(', ')];
      pieces.push(...kept.map((text, nth) => ({ passage: null, text, tail: nth < kept.length - 1 ? ', ' : '. ' })));
    }
    paragraphs.push({ heading: number > 1 && dice.chance(0.15) ? inventHeading(dice) : null, pieces });
  }
  const whole = ` ${wordsOf(proseOf(paragraphs).toLowerCase()).join(' ')} `;
  const passages: PassageToFind[] = [];
  let heading: string | null = null;
  for (const [at, paragraph] of paragraphs.entries()) {
    heading = paragraph.heading ?? heading;
    for (const piece of paragraph.pieces) {
      const selector = dice.chance(0.1) ? null : selectorFor(dice, whole, piece.text);
      if (!selector) continue;
      piece.passage = `p${passages.length}`;
      passages.push({ id: piece.passage, selector, paragraph: at + 1, heading, words: placesNamedIn(piece.text).filter(() => dice.chance(0.7)).slice(0, 2), aboutLength: Math.round(piece.text.length * (0.75 + dice.roll() * 0.6)) });
    }
  }
  return { paragraphs, passages };
}

const wordsOf = (text: string): string[] => text.split(/\s+/u);
const bare = (text: string): string => text.replaceAll(/[.,]/gu, '');
const proseOf = (paragraphs: readonly InventedParagraph[]): string => bare(paragraphs.map(({ pieces }) => pieces.map(({ text, tail }) => text + tail).join('')).join('\n'));

/** The fewest words, from four or five to eight, that occur once in the whole; null where eight do not suffice. */
function selectorFor(dice: Dice, whole: string, text: string): { start: string; end: string | null } | null {
  const words = wordsOf(text);
  // Case is bridged in a copy, so it does not tell two places apart here.
  const once = (some: readonly string[]): boolean => {
    const sought = ` ${bare(some.join(' ')).toLowerCase()} `;
    const at = whole.indexOf(sought);
    return at !== -1 && whole.indexOf(sought, at + 1) === -1;
  };
  if (words.length <= 8) return once(words) ? { start: text, end: null } : null;
  const least = 4 + dice.below(2);
  for (let first = least; first <= 8; first += 1) {
    if (!once(words.slice(0, first))) continue;
    for (let last = least; last <= 8; last += 1) {
      if (once(words.slice(-last))) return { start: words.slice(0, first).join(' '), end: words.slice(-last).join(' ') };
    }
  }
  return null;
}
