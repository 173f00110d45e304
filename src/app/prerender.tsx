/** The page as HTML, for the build: the article is in the served document before any script. */
import { renderToString } from 'preact-render-to-string';
import { parseEvidence } from '../story/evidence';
import { findEvidenceStrays } from '../story/evidence-checks';
import { printProblems } from '../story/problem';
import { parseSummary } from '../story/summary-links';
import type { Story } from '../story/schema';
import { buildStoryIndex } from '../story/story-index';
import { englishWording } from '../words/words-context';
import { App } from './app';
import { AppProvider } from './app-context';
import { createOpenedSeam } from './opened-seam';
import { reduce } from './reduce';
import { buildInitialState, type Intent } from './state';
import { createStore } from './store';

/** `bodyHtml` is HTML; the other three are plain text. */
export interface RenderedPage {
  bodyHtml: string;
  title: string;
  description: string;
  lang: string;
}

/**
 * Renders the page of a story and of the `files` beside it, of whatever shape they are, in the state in which it opens without a
 * link. Throws, with all paths, where one of them does not parse or is not this story's.
 */
export function renderPage(story: Story, files: Readonly<Record<'measures' | 'claims' | 'figures', unknown>>): RenderedPage {
  const index = buildStoryIndex(story);
  const parsed = parseEvidence(files);
  const problems = [...(parsed.ok ? [] : parsed.problems), ...findEvidenceStrays(story, files)];
  if (!parsed.ok || problems.length > 0) throw new Error(printProblems(problems));
  const { evidence } = parsed;
  const store = createStore(buildInitialState(story), (state, intent: Intent) => reduce(index, state, intent));
  const [first] = story.sections[0]?.paragraphs[0]?.passages ?? [];
  return {
    bodyHtml: renderToString(
      <AppProvider value={{ store, index, evidence, opened: createOpenedSeam({ store, index, evidence }) }}>
        <App />
      </AppProvider>,
    ),
    title: englishWording.words.page.title(story.title),
    description: first ? parseSummary(first.summary).map((part) => part.text).join('') : story.title,
    lang: story.language,
  };
}
