import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { buildEvidence } from '../story/evidence';
import { buildStoryIndex } from '../story/story-index';
import { AppProvider } from './app-context';
import { ArticleRegion } from './article-region';
import { createOpenedSeam } from './opened-seam';
import { reduce } from './reduce';
import { buildInitialState, type Intent } from './state';
import { createStore } from './store';
import { testStory } from './test-story';

const { id } = testStory;
const index = buildStoryIndex(testStory);
const evidence = buildEvidence({ schemaVersion: 1, story: id, measures: [] }, { schemaVersion: 1, story: id, claims: [] }, { schemaVersion: 1, story: id, figures: [] });

/** The region's markup after these intents. */
function drawnAfter(...intents: Intent[]): string {
  const store = createStore(buildInitialState(testStory), (state, intent: Intent) => reduce(index, state, intent));
  for (const intent of intents) store.dispatch(intent);
  return renderToString(
    <AppProvider value={{ store, index, evidence, opened: createOpenedSeam({ store, index, evidence }) }}>
      <ArticleRegion />
    </AppProvider>,
  );
}

/** Where the links of the article lead from a page at this address, after these intents. */
function targetsFrom(address: string, ...intents: Intent[]): string[] {
  const html = drawnAfter(...intents);
  return [...html.matchAll(/ href="([^"]+)"/g)].map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), address).href);
}

const embed = 'https://map.example/?embed=1&parent=https://news.example';

it('leaves whoever touches a link of the served page in that page, with its query', () => {
  const targets = targetsFrom(embed);
  expect(targets).toContain(`${embed}#passage=town-again`);
  expect(targets).toContain(`${embed}#place=river&passage=town-again`);
  expect(targets.filter((target) => !target.startsWith(`${embed}#`))).toEqual([]);
});

it('leads from a page that is awake to a tab with the whole page, embedded or not', () => {
  const targets = targetsFrom(embed, { type: 'woken' });
  expect(targets).toContain('https://map.example/#passage=town-again');
  expect(targets.filter((target) => !target.startsWith('https://map.example/#'))).toEqual([]);
});

it('calls the box that follows the reading by its name, and says after that what it does', () => {
  const html = drawnAfter();
  const [, name, note] = /<input type="checkbox" aria-labelledby="([^"]+)" aria-describedby="([^"]+)"/.exec(html) ?? [];
  expect(html).toContain(`<span id="${name}">Follow my reading</span>`);
  expect(html).toContain(`<span id="${note}" class="follow-does">`);
});
