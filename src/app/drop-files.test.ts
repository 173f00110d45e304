import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { OpenDataDialog } from '../ui/open-data-dialog';
import { englishWording } from '../words/words-context';
import { takerOf, wishForText } from './drop-files';
import { reduce } from './reduce';
import { buildInitialState, type Intent } from './state';
import { createStore } from './store';
import { testIndex } from './opened/test-opened';

const nothing = (): void => undefined;

it.each([
  ['events.geojson', '', 'mapData'],
  ['events.JSON', 'application/json', 'mapData'],
  ['events.geojsonl', '', 'mapData'],
  ['events.ndjson', 'text/plain', 'mapData'],
  ['fronts.kml', 'application/vnd.google-earth.kml+xml', 'mapData'],
  ['table.csv', 'text/csv', 'mapData'],
  ['shapes.zip', 'application/zip', 'mapData'],
  ['no-name', '', 'mapData'],
  ['article.txt', 'text/plain', 'articleText'],
  ['article.html', 'text/html', 'articleText'],
  ['article', 'text/plain', 'articleText'],
  ['article.json.txt', 'text/plain', 'articleText'],
  ['Article.PDF', 'application/pdf', 'articleText'],
] as const)('%s (%s) is %s', (name, type, taker) => expect(takerOf({ name, type })).toBe(taker));

it('takes for map data what the dialog for map data lets through', () => {
  const html = renderToString(h(OpenDataDialog, { onFiles: nothing, onText: nothing, onClose: nothing }));
  const accepted = / accept="([^"]+)"/.exec(html)?.[1]?.split(',') ?? [];
  const endings = accepted.filter((one) => one.startsWith('.'));
  expect(endings.length).toBeGreaterThan(1);
  for (const ending of endings) expect(takerOf({ name: `events${ending}`, type: 'text/plain' }), ending).toBe('mapData');
});

it.each([
  [['one.txt'], undefined],
  [['one.txt', 'two.txt', 'three.txt'], 'One text is read at a time: one.txt. The other dropped texts are left aside.'],
])('of the texts %j the first is read, and it is said that others are not', (names, said) => {
  const store = createStore(buildInitialState(testIndex.story), (state, intent: Intent) => reduce(testIndex, state, intent));
  wishForText(store, names.map((name) => new File([''], name)));
  expect(store.state().textWish?.source).toMatchObject({ name: 'one.txt' });
  expect(store.state().notice?.(englishWording)).toBe(said);
});
