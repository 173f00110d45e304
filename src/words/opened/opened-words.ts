/** How the words of "Open map data" come: English with the code of that part, another language when it is chosen. */
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../language';
import { useWords } from '../words-context';
import { words as english, type OpenedWords } from './en';

const loaders: Readonly<Record<Language, null | (() => Promise<{ words: OpenedWords }>)>> = { en: null, uk: () => import('./uk') };
const loaded = new Map<Language, OpenedWords>([['en', english]]);

/** Brings the words of a language; rejects where they do not arrive. */
export async function loadOpenedWords(language: Language): Promise<OpenedWords> {
  const known = loaded.get(language);
  if (known) return known;
  const brought = await loaders[language]?.();
  const words = brought?.words ?? english;
  loaded.set(language, words);
  return words;
}

/** The words of a language, or English where they have not come. */
export function openedWordsOf(language: Language): OpenedWords {
  return loaded.get(language) ?? english;
}

/** The words in the interface's language; in English until those have come. */
export function useOpenedWords(): OpenedWords {
  const { language } = useWords();
  const [, setArrived] = useState<Language | null>(null);
  useEffect(() => {
    if (loaded.has(language)) return;
    loadOpenedWords(language).then(
      () => setArrived(language),
      () => undefined,
    );
  }, [language]);
  return openedWordsOf(language);
}
