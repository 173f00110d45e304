/** What stands before the map's date, wherever that is said: over the map, on paper and in a saved picture. */
import type { Words } from '../words/en';
import { useWords } from '../words/words-context';
import { useAppState } from './app-context';

/** “Control as of” while the layers `shown` have control among them, “As of” otherwise: the date is then of what else is shown. */
export function asOfWordsOf({ map, general }: Words, shown: ReadonlySet<string>): string {
  return shown.has('control') ? map.controlAsOf : general.asOf;
}

/** Those words as text, for what is shown now; a part of its own, so that nothing around it is drawn anew with a layer's switch. */
export function AsOfWords() {
  const { words } = useWords();
  // Chosen from the state alone: what a choice takes from elsewhere, as the language, it would not see change.
  const shown = useAppState((state) => state.shown);
  return <>{asOfWordsOf(words, shown)}</>;
}
