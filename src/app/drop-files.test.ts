import { expect, it } from 'vitest';
import { takerOf } from './drop-files';

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
