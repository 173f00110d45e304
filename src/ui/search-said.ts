/** What the search says of its finds, and how each stands in its list. */
import type { Match } from '../story/search';
import { isolate } from '../words/isolate';
import type { Message } from '../words/message';

/** Far more than anybody reads, and no more than can be drawn anew at every key. */
export const MOST_LISTED = 100;
/** As much of a query that finds nothing as is said back. */
const MOST_LETTERS = 80;

/** How many are found for `query`, whether or not all of them are listed. */
export function sayFound(query: string, total: number): Message {
  if (total === 0) return ({ words }) => words.search.nothing(isolate(query.trim().slice(0, MOST_LETTERS)));
  if (total <= MOST_LISTED) return ({ words }) => words.search.found(total);
  return ({ words, format }) => words.search.foundFirst(format.number(MOST_LISTED), format.number(total));
}

/** The end of an option's id: another find is another option, wherever it stands. Ids of a story hold small letters, digits and hyphens alone. */
export function optionIdOf(match: Match): string {
  return match.kind === 'place' ? `place-${match.place.id}` : `passage-${match.passage.id}`;
}
