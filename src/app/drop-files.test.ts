import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { OpenDataDialog } from '../ui/open-data-dialog';
import { findTaker, takerOf, wishForText } from './drop-files';
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
  ['events.geojson.txt', 'text/plain', 'mapData'],
  ['events.json.txt', 'text/plain', 'mapData'],
  ['article.md.txt', 'text/plain', 'articleText'],
  ['Article.PDF', 'application/pdf', 'articleText'],
  ['wire.xml', 'text/xml', 'articleText'],
  ['feed', 'application/rss+xml', 'articleText'],
] as const)('%s (%s) is %s', (name, type, taker) => expect(takerOf({ name, type })).toBe(taker));

it.each([
  ['{"type": "FeatureCollection", "features": []}', 'mapData'],
  ['\ufeff\n{\n  "type": "Feature"}', 'mapData'],
  ['\u001e{"type":"Feature"}', 'mapData'],
  ['[ {"type": "Feature"} ]', 'mapData'],
  ['[Updated] Kyiv said on Tuesday', 'articleText'],
  ['{Kyiv} said on Tuesday', 'articleText'],
  ['Kyiv said {"type"}', 'articleText'],
  ['', 'articleText'],
  ['<?xml version="1.0"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">', 'mapData'],
  ['<?xml version="1.0"?><!-- saved --><wfs:FeatureCollection xmlns:wfs="x">', 'mapData'],
  ['<gpx version="1.1">', 'mapData'],
  ['<?xml version="1.0"?>\n<nitf><head>', 'articleText'],
  ['<p>How a <kml> file is read', 'articleText'],
] as const)('a text that begins with %j is %s', async (text, taker) => {
  expect(await findTaker(new File([text], 'saved.txt', { type: 'text/plain' }))).toBe(taker);
});

it('takes for map data what the dialog for map data lets through', () => {
  const html = renderToString(h(OpenDataDialog, { onFiles: nothing, onText: nothing, onClose: nothing }));
  const accepted = / accept="([^"]+)"/.exec(html)?.[1]?.split(',') ?? [];
  const endings = accepted.filter((one) => one.startsWith('.'));
  expect(endings.length).toBeGreaterThan(1);
  for (const ending of endings) expect(takerOf({ name: `events${ending}`, type: 'text/plain' }), ending).toBe('mapData');
});

it.each([
  [['one.txt'], false],
  [['one.txt', 'two.txt', 'three.txt'], true],
])('of the texts %j the first is to be read, and it is known whether there were others', (names, hasOthers) => {
  const store = createStore(buildInitialState(testIndex.story), (state, intent: Intent) => reduce(testIndex, state, intent));
  wishForText(store, names.map((name) => new File([''], name)));
  expect(store.state().textWish).toMatchObject({ source: { name: 'one.txt' }, hasOthers });
  expect(store.state().notice).toBeNull();
});
