/** How components reach the interface's words. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { words as english, type Words } from './en';
import { buildFormat, type Format } from './format';
import type { Language } from './language';

/** A language, its words, and its dates, numbers and names. */
export interface Wording {
  readonly language: Language;
  readonly words: Words;
  readonly format: Format;
}

/** The wording of a language whose words have arrived. */
export function buildWording(language: Language, words: Words): Wording {
  return { language, words, format: buildFormat(words) };
}

/** What the page is served in. */
export const englishWording: Wording = buildWording('en', english);

const WordsContext = createContext<Wording>(englishWording);

/** Gives `value`, a wording, to everything below it. */
export const WordsProvider = WordsContext.Provider;

/** The wording in use: `const { words, format } = useWords()`. English outside a `WordsProvider`. */
export function useWords(): Wording {
  return useContext(WordsContext);
}
