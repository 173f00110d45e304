import { existsSync, readFileSync } from 'node:fs';
import { booleanPointInPolygon, pointToLineDistance } from '@turf/turf';
import { beforeAll, describe, expect, test } from 'vitest';
import { annotate } from '../annotate/annotate';
import { readClaims } from '../annotate/claims';
import type { Entry } from '../annotate/entry';
import { formerShoreOf } from '../annotate/former-shore';
import { geodataPath, readInputs, STORY_FOLDER, type Inputs } from '../annotate/inputs';
import { buildBarrierWidth } from '../annotate/measure-barrier';
import { annotationsText, claimsTable, measuresText, withClaimsTable } from '../annotate/output';
import { areaKm2Of } from '../../src/geo/area';
import { findOverlap } from '../../src/geo/area-share';
import { lengthKmOf } from '../../src/geo/line-length';
import { parseFigures } from '../../src/story/figures';
import { parseGeojson } from '../../src/story/parse-geojson';
import { parseMeasures, type Measure } from '../../src/story/measures';
import { verdictOf } from '../../src/story/verdict';
import { ellipsoidAreaKm2, ellipsoidValueOf } from './ellipsoid';

const readText = (name: string) => readFileSync(geodataPath(`${STORY_FOLDER}/${name}`), 'utf8');

let inputs: Inputs;
let entries: Entry[];
const parsed = parseMeasures(JSON.parse(readText('measures.json')));
const measures: readonly Measure[] = parsed.ok ? parsed.measures.measures : [];
const measureOf = (id: string): Measure => {
  const measure = measures.find((one) => one.id === id);
  if (measure === undefined) throw new Error(`There is no measure ${id}.`);
  return measure;
};

// The whole computation takes 6 to 15 s on two cores, depending on what else runs.
beforeAll(() => {
  inputs = readInputs();
  entries = annotate(inputs);
}, 60_000);

describe('computed once more, the committed files come out the same', () => {
  test('measures.json', () => expect(readText('measures.json')).toBe(measuresText(inputs.story.id, entries)));
  test('annotations.geojson', () => expect(readText('annotations.geojson')).toBe(annotationsText(entries)));
  test('the table of claims in the README', () => {
    const path = geodataPath('../README.md');
    const readme = existsSync(path) ? readFileSync(path, 'utf8') : '';
    expect(readme).toBe(withClaimsTable(readme, claimsTable(readClaims(), measures)));
  });
});

describe('every reference leads somewhere', () => {
  const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));

  test('measures name places, passages and sources of the story', () => {
    const { story } = inputs;
    const [places, sources] = [idsOf(story.places), idsOf(story.sources)];
    const passages = idsOf(story.sections.flatMap((section) => section.paragraphs.flatMap((paragraph) => paragraph.passages)));
    expect(measures.length).toBeGreaterThanOrEqual(30);
    expect(measures.flatMap((measure) => measure.places).filter((id) => !places.has(id))).toEqual([]);
    expect(measures.flatMap((measure) => measure.passages).filter((id) => !passages.has(id))).toEqual([]);
    expect(measures.flatMap((measure) => measure.sources).filter((id) => !sources.has(id))).toEqual([]);
  });

  test('what is measured against the whole of Ukraine names both sources of its outline', () => {
    const against = measures.filter(({ kind, places }) => kind === 'area-share' && places.includes('ukraine'));
    expect(against.length).toBeGreaterThan(3);
    for (const { id, sources } of against) expect(sources, id).toEqual(expect.arrayContaining(['natural-earth', 'openstreetmap']));
  });

  test('claims name passages, places, measures and figures that exist', () => {
    const { story } = inputs;
    const [places, known] = [idsOf(story.places), idsOf(measures)];
    const passages = idsOf(story.sections.flatMap((section) => section.paragraphs.flatMap((paragraph) => paragraph.passages)));
    const figures = parseFigures(JSON.parse(readText('figures.json')));
    const figureIds = figures.ok ? idsOf(figures.figures.figures) : new Set<string>();
    const claims = readClaims();
    expect(claims.map(({ passage }) => passage).filter((id) => !passages.has(id))).toEqual([]);
    expect(claims.flatMap((claim) => claim.places).filter((id) => !places.has(id))).toEqual([]);
    expect(claims.flatMap((claim) => claim.measures).filter((id) => !known.has(id))).toEqual([]);
    expect(claims.flatMap((claim) => claim.figures ?? []).filter((id) => !figureIds.has(id))).toEqual([]);
  });
});

describe('an independent computation on the ellipsoid agrees within 1 %', () => {
  test('for every area, share, length and distance', () => {
    const off = entries.map(({ measure, basis }) => {
      const value = Math.abs(measure.value);
      return { id: measure.id, off: Math.abs(ellipsoidValueOf(basis) - value) / value };
    });
    expect(off.length).toBe(measures.length);
    expect(off.filter(({ off: share }) => !(share < 0.01))).toEqual([]);
  });

  test('and is another computation: areas on the ellipsoid are a little larger here', () => {
    const ratio = ellipsoidAreaKm2(inputs.ukraine) / areaKm2Of(inputs.ukraine);
    expect(ratio).toBeGreaterThan(1.001);
    expect(ratio).toBeLessThan(1.005);
  });
});

describe('published figures', () => {
  const areas: [name: string, shape: () => number, km2: number, tolerance: number][] = [
    ['Ukraine', () => areaKm2Of(inputs.ukraine), 603_550, 0.02],
    ['Crimea with Sevastopol', () => measureOf('crimea-area').value, 27_000, 0.02],
    ['Kursk region', () => areaKm2Of(inputs.oblastOf('RU-KRS')), 29_997, 0.02],
    ['Sumy region', () => areaKm2Of(inputs.oblastOf('UA-59')), 23_834, 0.03],
    ['Donetsk region', () => areaKm2Of(inputs.oblastOf('UA-14')), 26_517, 0.02],
    ['Luhansk region', () => areaKm2Of(inputs.oblastOf('UA-09')), 26_684, 0.02],
    ['Zaporizhzhia region', () => areaKm2Of(inputs.oblastOf('UA-23')), 27_183, 0.02],
    ['Kherson region with its sea bays', () => areaKm2Of(inputs.oblastOf('UA-65')), 28_461, 0.09],
  ];

  test.each(areas)('%s', (_name, km2Of, km2, tolerance) => {
    expect(Math.abs(km2Of() / km2 - 1)).toBeLessThan(tolerance);
  });

  test('share held: 18 to 19 %, half a point either way', () => {
    const { value } = measureOf('ukraine-held-share');
    expect(value).toBeGreaterThan(17.5);
    expect(value).toBeLessThan(19.5);
  });

  test('foothold in Kursk: of the order of 100 km², within a factor of two', () => {
    const { value } = measureOf('kursk-foothold-area');
    expect(value).toBeGreaterThan(50);
    expect(value).toBeLessThan(200);
  });
});

test.each([0.07, 0.23])('the barrier is as wide with a section every %d km', (stepKm) => {
  const { median, narrowest } = buildBarrierWidth(inputs, stepKm);
  expect(Math.abs(median.value - measureOf('barrier-width-median').value)).toBeLessThan(0.05);
  expect(Math.abs(narrowest.value - measureOf('barrier-width-narrowest').value)).toBeLessThan(0.05);
});

test('the border of two regions may be as much longer as the country’s published border is', () => {
  const { value, high } = measureOf('kursk-sumy-border');
  const drawnKm = lengthKmOf(inputs.borderOf(['RU', 'UA']));
  expect(high / value).toBeCloseTo(1974 / drawnKm, 3);
  // The figure that is commonly given for the border of Kursk region with Ukraine.
  expect(high).toBeGreaterThan(245);
});

describe('a range holds what is stated of everything that it is measured between', () => {
  const plantKm = () => inputs.pointOf('zaporizhzhia-npp').precisionKm;
  const cityKm = () => inputs.pointOf('sumy-city').precisionKm;
  const crossingKm = () => inputs.areaOfControl('foothold-sumy').precisionKm;
  const shoreKm = () => inputs.siteOf('kakhovka-reservoir', 'former-shore').precisionKm;
  // Outlines state none: Natural Earth’s of regions are taken as good to 2 km, OpenStreetMap’s of Ukraine to half a kilometre.
  const spreads: [id: string, km: () => number][] = [
    ['plant-in-zaporizhzhia-region', () => plantKm() + 2],
    ['plant-in-held-ground', () => plantKm() + inputs.lineOfControl('line-of-contact-river').precisionKm],
    ['plant-to-river-bed', () => plantKm() + inputs.riverOf('dnipro-old-channel').precisionKm],
    ['plant-to-former-shore', () => plantKm() + shoreKm()],
    ['plant-to-ukrainian-ground', () => plantKm() + shoreKm()],
    ['plant-to-nearest-town', () => plantKm() + 1],
    ['sumy-crossing-depth', () => crossingKm() + 0.5],
    ['sumy-crossing-to-city', () => crossingKm() + cityKm()],
    ['sumy-city-to-border', () => cityKm() + 0.5],
  ];

  test.each(spreads)('%s', (id, km) => {
    const { value, low, high } = measureOf(id);
    expect(high - value).toBeCloseTo(km(), 2);
    expect(low).toBeCloseTo(Math.max(0, value - km()), 2);
  });
});

test.each(['zaporizhzhia-region-held-share', 'kherson-region-held-share', 'ukraine-held-share'])('%s tells of the drained bed, and its range holds the share without it', (id) => {
  const { basis } = entries.find(({ measure }) => measure.id === id) ?? {};
  if (basis?.kind !== 'share' || basis.part === null) throw new Error('The share has no part.');
  const bed = findOverlap(basis.part, formerShoreOf(inputs).shape);
  const withoutBed = (100 * (areaKm2Of(basis.part) - (bed === null ? 0 : areaKm2Of(bed)))) / areaKm2Of(basis.whole);
  expect(withoutBed).toBeLessThan(measureOf(id).value - 0.1);
  expect(measureOf(id).low).toBeLessThan(withoutBed);
  expect(measureOf(id).caveat).toContain('bed');
});

describe('what is drawn', () => {
  const annotations = parseGeojson(JSON.parse(readText('annotations.geojson')));
  const features = annotations.ok ? annotations.collection.features : [];
  const textOf = (properties: Record<string, unknown> | null) => (typeof properties?.['text'] === 'string' ? properties['text'] : '');

  test('is valid GeoJSON with ids of its own; words are short and stand on points', () => {
    expect(features.length).toBeGreaterThan(50);
    const ids = features.map(({ properties }) => String(properties?.['id']));
    expect(new Set(ids).size).toBe(ids.length);
    const worded = features.filter(({ properties }) => textOf(properties) !== '');
    expect(worded.filter(({ geometry }) => geometry.type !== 'Point').map(({ properties }) => properties?.['id'])).toEqual([]);
    expect(worded.map(({ properties }) => textOf(properties)).filter((text) => text.length > 40)).toEqual([]);
  });

  test('has at most six callouts at any zoom, and arrows only for the two movements reported', () => {
    const of = (draw: string) => features.filter(({ properties }) => properties?.['draw'] === draw);
    const callouts = of('callout').filter(({ geometry }) => geometry.type === 'Point');
    const spokenAt = (zoom: number) => callouts.filter(({ properties }) => Number(properties?.['minzoom']) <= zoom && zoom < Number(properties?.['maxzoom'] ?? 24));
    expect(spokenAt(5).length).toBeGreaterThan(0);
    for (let zoom = 0; zoom <= 16; zoom += 0.5) expect(spokenAt(zoom).length).toBeLessThanOrEqual(6);
    expect(of('arrow').map(({ properties }) => String(properties?.['place'])).toSorted((a, b) => a.localeCompare(b))).toEqual(['kursk-region', 'sumy-crossing']);
  });

  test('no arrow stands without words that say when it was reported, on its measure and from the same zoom', () => {
    const of = (draw: string) => features.filter(({ properties }) => properties?.['draw'] === draw);
    const unsaid = of('arrow').filter(({ properties: arrow }) => {
      const words = of('callout').find(({ geometry, properties }) => geometry.type === 'Point' && properties?.['measure'] === arrow?.['measure'] && /reported,\s18 March 2025/.test(textOf(properties)));
      return words?.properties?.['minzoom'] !== arrow?.['minzoom'];
    });
    expect(unsaid.map(({ properties }) => properties?.['id'])).toEqual([]);
  });

  test('the leaders of the barrier and of the foothold end at what they name', () => {
    const endOf = (measure: string, minzoom: number): number[] => {
      const leader = features.find(({ geometry, properties }) => geometry.type === 'LineString' && properties?.['draw'] === 'callout' && properties['measure'] === measure && properties['minzoom'] === minzoom);
      return (leader?.geometry.type === 'LineString' ? leader.geometry.coordinates.at(-1) : undefined) ?? [NaN, NaN];
    };
    const [barrier, foothold] = [inputs.lineOfControl('barrier-dnipro').shape, inputs.areaOfControl('foothold-kursk').shape];
    expect(pointToLineDistance(endOf('barrier-length', 4.5), barrier, { units: 'kilometers' })).toBeLessThan(1);
    for (const minzoom of [4.5, 7]) expect(booleanPointInPolygon(endOf('kursk-foothold-area', minzoom), foothold)).toBe(true);
  });

  test('a measure has one callout at any zoom, since what mutes one is kept by the measure', () => {
    const callouts = features.filter(({ geometry, properties }) => properties?.['draw'] === 'callout' && geometry.type === 'Point');
    for (let zoom = 0; zoom <= 16; zoom += 0.5) {
      const spoken = callouts.filter(({ properties }) => Number(properties?.['minzoom']) <= zoom && zoom < Number(properties?.['maxzoom'] ?? 24)).map(({ properties }) => String(properties?.['measure']));
      expect(spoken.length).toBe(new Set(spoken).size);
    }
  });

  test('the arrow into Sumy region ends at the settlement that was reported taken', () => {
    const arrow = features.find(({ properties }) => properties?.['draw'] === 'arrow' && properties['place'] === 'sumy-crossing');
    const tip = inputs.settlementOf('foothold-sumy', 'Novenke').map((degrees) => Math.round(degrees * 1e4) / 1e4);
    expect(arrow?.geometry.type === 'Polygon' ? arrow.geometry.coordinates[0] : []).toContainEqual(tip);
  });
});

describe('claims', () => {
  test('about 20 percent against what was measured agrees, within rounding', () => {
    const claim = readClaims().find(({ id }) => id === 'a-fifth-of-ukraine');
    expect(claim && verdictOf(claim, measures).verdict).toBe('agrees');
  });

  test.each(['plant-in-southern-ukraine', 'zaporizhzhia-in-the-south', 'donetsk-in-the-east'])('where in the country something lies is measured: %s', (id) => {
    const claim = readClaims().find((one) => one.id === id);
    expect(claim && verdictOf(claim, measures).verdict).toBe('agrees');
  });

  test('what rests on a source gets no green tick, whatever stands beside it', () => {
    const verdicts = readClaims()
      .filter(({ id }) => ['europes-largest-plant', 'people-in-sumy', 'offensive-stalled-in-donetsk', 'crossing-into-sumy', 'river-protects'].includes(id))
      .map((claim) => verdictOf(claim, measures).verdict);
    expect(verdicts).toEqual(Array.from({ length: 5 }, () => 'cannot-tell'));
  });
});
