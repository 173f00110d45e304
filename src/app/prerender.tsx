/** The page as HTML, for the build: the article is in the served document before any script. */
import { renderToString } from 'preact-render-to-string';
import { parseSummary } from '../story/summary-links';
import type { Story } from '../story/schema';
import { buildStoryIndex } from '../story/story-index';
import { App } from './app';
import { AppProvider } from './app-context';
import { reduce } from './reduce';
import { buildInitialState } from './state';
import { createStore } from './store';

export interface RenderedPage {
  bodyHtml: string;
  title: string;
  description: string;
  lang: string;
}

/** Renders the page in the state in which it opens without a link. */
export function renderPage(story: Story): RenderedPage {
  const index = buildStoryIndex(story);
  const store = createStore(buildInitialState(story), (state, intent: Parameters<typeof reduce>[2]) => reduce(index, state, intent));
  const [first] = story.sections[0]?.paragraphs[0]?.passages ?? [];
  return {
    bodyHtml: renderToString(
      <AppProvider value={{ store, index }}>
        <App />
      </AppProvider>,
    ),
    title: `${story.title} — on the map`,
    description: first ? parseSummary(first.summary).map((part) => part.text).join('') : story.title,
    lang: story.language,
  };
}
