/** The line above an embedded map: what it is, and the way out to the whole page. */
import { useWords } from '../words/words-context';
import { useApp, useAppState } from './app-context';
import { urlStateOf } from './reduce-url';
import { printUrlState } from './url-state';

/** Draws the line. The link opens the whole page, in the state that is shown, in a tab of its own. */
export function EmbedBar() {
  const { index } = useApp();
  const { words, format } = useWords();
  const hash = useAppState((state) => printUrlState(urlStateOf(index, state)));
  const { story } = index;
  return (
    <header class="bar embed-bar">
      <p class="embed-title" lang={format.langOf(story.language)}>
        {story.title}
      </p>
      <a class="bar-button" href={`./${hash}`} target="_blank" rel="noopener">
        {words.page.wholePage}
      </a>
    </header>
  );
}
