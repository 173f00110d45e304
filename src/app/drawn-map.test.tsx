import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { creditsOf } from '../map-style/credits';
import { buildEvidence } from '../story/evidence';
import { buildStoryIndex } from '../story/story-index';
import { AppProvider } from './app-context';
import { DrawnMap } from './drawn-map';
import { createOpenedSeam } from './opened-seam';
import { reduce } from './reduce';
import { buildInitialState, type Intent } from './state';
import { createStore } from './store';
import { testStory } from './test-story';

const { id } = testStory;
const index = buildStoryIndex(testStory);
const evidence = buildEvidence({ schemaVersion: 1, story: id, measures: [] }, { schemaVersion: 1, story: id, claims: [] }, { schemaVersion: 1, story: id, figures: [] });

function render(movable: boolean): string {
  const store = createStore(buildInitialState(testStory), (state, intent: Intent) => reduce(index, state, intent));
  return renderToString(
    <AppProvider value={{ store, index, evidence, opened: createOpenedSeam({ store, index, evidence }) }}>
      <DrawnMap rootRef={null} theatreWidthPx={null} printed={null} movable={movable} waiting onZoom={() => undefined} />
    </AppProvider>,
  );
}

it('opens the sites of the sources in a tab of their own: they refuse the frame of an embedded page', () => {
  const links = [...render(true).matchAll(/<a [^>]*href="https:[^>]*>/g)].map(([link]) => link);
  expect(links).toHaveLength(creditsOf('en').filter(({ link }) => link !== null).length);
  for (const link of links) expect(link).toMatch(/ target="_blank" rel="noopener"/);
});

it('keeps the focus that it has while the moving map is on its way under it, and is no stop then', () => {
  expect(render(true)).toMatch(/^<div class="drawn-map"[^>]* tabindex="0"/);
  expect(render(false)).toMatch(/^<div class="drawn-map"[^>]* tabindex="-1"/);
});
