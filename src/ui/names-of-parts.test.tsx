/** What a screen reader calls the parts of the page, and what it says of them beside. */
import { renderToString } from 'preact-render-to-string';
import { expect, it, vi } from 'vitest';
import { buildSmallStory } from '../story/small-story';
import { buildStoryIndex } from '../story/story-index';
import { KeysDialog } from './keys-dialog';
import { OpenedTable } from './opened-table';
import { PlaceList } from './place-list';

vi.mock(import('./found-rows'), async (original) => ({
  ...(await original()),
  noRowsYet: () => ({ rows: [{ index: 0, title: 'Well', kinds: [], date: { from: null, to: null, fault: null } }], found: 1, isGone: false }),
}));

const nothing = (): void => undefined;

it('the box for single keys is called by its name, and its note is said after that', () => {
  const html = renderToString(<KeysDialog open={false} singleKeys onSingleKeys={nothing} onClose={nothing} />);
  const [, name, note] = /<input type="checkbox" aria-labelledby="([^"]+)" aria-describedby="([^"]+)"/.exec(html) ?? [];
  expect(html).toContain(`<span id="${name}">Keys of a single letter or sign</span>`);
  expect(html).toMatch(new RegExp(`<span id="${note}"[^>]*>Off, they`));
});

it('the places are called by their heading, which is there for everybody', () => {
  const html = renderToString(<PlaceList index={buildStoryIndex(buildSmallStory())} place={null} onPlace={nothing} onHoverPlace={nothing} />);
  const [, heading] = /<nav[^>]* aria-labelledby="([^"]+)"/.exec(html) ?? [];
  expect(html).toContain(`<h2 id="${heading}">Places</h2>`);
});

it('the table of features has the name of its dialog, and each row that of its feature', () => {
  const html = renderToString(<OpenedTable name="wells" total={1} rowsOf={() => Promise.resolve(null)} onFeature={nothing} onClose={nothing} />);
  const [, title] = /<table aria-labelledby="([^"]+)"/.exec(html) ?? [];
  expect(html).toContain(`<h2 id="${title}">`);
  expect(html).toMatch(/<th scope="row"><button[^>]*>Well<\/button><\/th>/);
});
