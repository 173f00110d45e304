/** Gives the page its words: in English as it is served, in another language once its words have arrived. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { languages } from '../words/language';
import { loadWording } from '../words/load-wording';
import { englishWording, WordsProvider } from '../words/words-context';
import { useApp, useAppState } from './app-context';

/** Provides the wording of the state's language. Words that do not arrive leave the page as it is, with a notice. */
export function InLanguage({ children }: { children: ComponentChildren }) {
  const { store, index, opened } = useApp();
  const language = useAppState((state) => state.language);
  const [wording, setWording] = useState(englishWording);
  const spoken = useRef(wording.language);
  spoken.current = wording.language;

  useEffect(() => {
    let left = false;
    const fail = (): void => {
      const name = languages.find(({ code }) => code === language)?.name ?? language;
      store.dispatch({ type: 'language-chosen', language: spoken.current, by: store.state().chosenLanguage === language ? 'failure' : 'browser' });
      store.dispatch({ type: 'notice-given', text: ({ words }) => words.notices.languageNotLoaded(name) });
    };
    // Both turn together: a notice that stays is told in the parts' words too.
    Promise.all([loadWording(language), opened.parts()?.loadWords(language)]).then(
      ([brought]) => !left && setWording(brought),
      () => !left && fail(),
    );
    return () => {
      left = true;
    };
  }, [language, store, opened]);

  useLayoutEffect(() => {
    // Written only where it differs: a language that is written has every element styled anew, even the same.
    if (document.documentElement.lang !== wording.language) document.documentElement.lang = wording.language;
    document.title = wording.words.page.title(index.story.title);
  }, [wording, index]);

  return <WordsProvider value={wording}>{children}</WordsProvider>;
}
