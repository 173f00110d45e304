/** What was done last, for a line with `role="status"`. */
import { useState } from 'preact/hooks';
import type { Message } from '../words/message';
import { useWords, type Wording } from '../words/words-context';

/** `turn` counts what was said in this line so far. */
export interface Said {
  readonly message: Message | null;
  readonly turn: number;
}

export const nothingSaid: Said = { message: null, turn: 0 };

/** The line after `message`; null empties it. */
export const sayAfter = ({ turn }: Said, message: Message | null): Said => ({ message, turn: message === null ? turn : turn + 1 });

/** The words of the line. Said twice in a row they differ by a space that nobody sees: the same words are not read aloud again. */
export function textOfSaid({ message, turn }: Said, wording: Wording): string | null {
  return message === null ? null : `${message(wording)}${turn % 2 === 0 ? '\u00a0' : ''}`;
}

/** The words of such a line, and the way to say the next; they follow a change of language. */
export function useSaid(): readonly [text: string | null, say: (message: Message | null) => void] {
  const [said, setSaid] = useState(nothingSaid);
  return [textOfSaid(said, useWords()), (message) => setSaid((last) => sayAfter(last, message))];
}
