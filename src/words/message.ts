/** Something to be said to the reader, whose words are chosen when it is drawn: it then follows a change of language. */
import type { Wording } from './words-context';

/** Says it in the words given: `({ words }) => words.notices.linkCopied`. */
export type Message = (wording: Wording) => string;
