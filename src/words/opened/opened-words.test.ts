import { describe, expect, it } from 'vitest';
import { languages } from '../language';
import { buildWording, englishWording } from '../words-context';
import { words as baseUkrainian } from '../uk';
import { words as english } from './en';
import { loadOpenedWords } from './opened-words';
import { sayDates, sayFault, sayLayerDates } from './said';

/** Every text by its path; functions are called with numbers for their values. */
function textsOf(entry: unknown, path = ''): Array<[path: string, text: string]> {
  if (typeof entry === 'string') return [[path, entry]];
  if (typeof entry === 'function') return [[path, (entry as (...values: unknown[]) => string)(7, 8, 9)]];
  return Object.entries(entry as object).flatMap(([key, value]) => textsOf(value, path === '' ? key : `${path}.${key}`));
}

/** Names of programs, formats and members, which are the same everywhere. */
const NAMES = /(?:\b|(?=#))(?:GeoJSON|TopoJSON|JSON-FG|JSON|Overpass API|overpass turbo|osmtogeojson|uMap|place|Esri|KML|KMZ|GPX|GML|XML|CSV|WKT|ZIP|gzip|SQLite|GeoPackage|OpenStreetMap|UTF-(?:8|16)|WGS|mapshaper|QGIS|ogr2ogr|simplestyle|FeatureCollection|Feature|Point|LineString|MultiPolygon|Polygon|Multi|GeometryCollection|type|features|geometry|null|date|when|event_date|datetime|id|small|medium|large|f=geojson|#[0-9a-f]{6})\b/g;

describe.each(languages.filter(({ code }) => code !== 'en'))('the words of opened data in $name', ({ code }) => {
  it('say all that English says, in words of their own', async () => {
    const [theirs, ours] = [textsOf(await loadOpenedWords(code)), textsOf(english)];
    expect(theirs.map(([path]) => path).toSorted()).toEqual(ours.map(([path]) => path).toSorted());
    const inEnglish = new Map(ours);
    for (const [path, text] of theirs) {
      expect(text, path).not.toBe('');
      expect(text, path).not.toBe(inEnglish.get(path));
    }
  });
});

it('leave no English in Ukrainian', async () => {
  for (const [path, text] of textsOf(await loadOpenedWords('uk'))) {
    expect(text, path).toMatch(/\p{Script=Cyrillic}|№/u);
    expect(text.replaceAll(NAMES, ''), path).not.toMatch(/\p{Script=Latin}/u);
  }
});

describe('dates in words', () => {
  it.each([
    [null, null],
    [{ from: '2025-03-18', to: '2025-03-18' }, '18 March 2025'],
    [{ from: '2025', to: '2025-03' }, '2025 to March 2025'],
    [{ from: '2022-02-24', to: null }, 'from 24 February 2022'],
    [{ from: null, to: '-0044-03-15' }, 'until -0044-03-15'],
    [{ from: null, to: null }, 'with neither a beginning nor an end'],
  ])('%j', (dates, text) => expect(sayDates(dates, englishWording, english)).toBe(text));

  it.each([
    [{ from: '2025-03', to: '2025-03' }, 'березень 2025\u00a0року'],
    [{ from: '2025-03', to: null }, 'початок: березень 2025\u00a0року'],
    [{ from: null, to: '2025-03-18' }, 'кінець: 18 березня 2025\u00a0року'],
    [{ from: '2022', to: '2025-03' }, 'період: 2022 — березень 2025\u00a0року'],
  ])('%j in Ukrainian, whose months would need another case behind a preposition', async (dates, text) => {
    expect(sayDates(dates, buildWording('uk', baseUkrainian), await loadOpenedWords('uk'))).toBe(text);
  });

  it('a layer’s say how many of its features they are not of', async () => {
    const day = { from: '2025-03-18', to: '2025-03-18' };
    expect(sayLayerDates({ dates: null, undated: 0 }, englishWording, english)).toBeNull();
    expect(sayLayerDates({ dates: day, undated: 0 }, englishWording, english)).toBe('18 March 2025');
    expect(sayLayerDates({ dates: day, undated: 1200 }, englishWording, english)).toBe('18 March 2025; features without a date:\u00a01,200');
    expect(sayLayerDates({ dates: day, undated: 2 }, buildWording('uk', baseUkrainian), await loadOpenedWords('uk'))).toBe('18 березня 2025\u00a0року; об’єктів без дати:\u00a02');
  });
});

describe('faults in words', () => {
  it('say where, what, and what to do', () => {
    const fault = { code: 'feature-not-json', index: 3, path: 'features[3]', line: 1204, column: 7, found: 'NaN' } as const;
    expect(sayFault(fault, englishWording, english)).toEqual({ where: 'features[3]', line: 'line 1,204, column 7', what: 'This feature is not JSON: “NaN” does not belong here.' });
  });

  it('say of parts that were left out what is wrong with the first', () => {
    const fault = { code: 'part-left-out', index: 0, path: 'features[0].geometry.coordinates[1][0][2]', found: '3', cause: { code: 'position-swapped', found: '50, 131' } } as const;
    expect(sayFault(fault, englishWording, english).what).toMatch(/Parts left out: 3\. Of the first: This latitude lies beyond the pole \(50, 131\)\./);
  });

  it('name a sign that would not be seen', async () => {
    const fault = { code: 'feature-not-json', index: 3, path: 'features[3]', line: 1, column: 7, found: 'U+000A' } as const;
    expect(sayFault(fault, englishWording, english).what).toBe('This feature is not JSON: a line break does not belong here.');
    expect(sayFault(fault, buildWording('uk', baseUkrainian), await loadOpenedWords('uk')).what).toBe('Цей об’єкт — не JSON: тут зайвий розрив рядка.');
  });

  it('name the whole file where they are of none of its parts', async () => {
    const said = sayFault({ code: 'is-kml', index: null, path: '' }, buildWording('uk', baseUkrainian), await loadOpenedWords('uk'));
    expect(said).toMatchObject({ where: 'увесь файл', line: null });
  });
});
