import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { HELD_AREAS } from '../../../geodata/annotate/annotate';
import { ellipsoidAreaKm2 } from '../../../geodata/checks/ellipsoid';
import { findOverlap } from '../../geo/area-share';
import { findAreaChoices, pickAreas, type AreaChoice } from '../../opened-data/area-choices';
import { createGeojsonReader } from '../../opened-data/read-geojson';
import { parseEvidence } from '../../story/evidence';
import { buildOwnEvidence, type OwnEvidence } from '../../story/own-evidence';
import { findControlLand } from './control-land';
import { measureWith, type Measured, type MeasureFailure, type MeasureStep } from './measure-control';

const text = (name: string): string => readFileSync(new URL(`../../../geodata/${name}`, import.meta.url), 'utf8');
const story = 'stories/cease-fire-2025-03-18';
const collection = (name: string): FeatureCollection => JSON.parse(text(name)) as FeatureCollection;
const land = findControlLand({
  ukraine: collection('basemap/ukraine.geojson'),
  oblasts: collection('basemap/oblasts.geojson'),
  places: collection(`${story}/places.geojson`),
  towns: collection('basemap/towns.geojson'),
});
const parsed = parseEvidence({ measures: JSON.parse(text(`${story}/measures.json`)), claims: JSON.parse(text(`${story}/claims.json`)), figures: JSON.parse(text(`${story}/figures.json`)) });
if (!parsed.ok) throw new Error('The bundled evidence does not parse.');
const { evidence } = parsed;

const ALL: AreaChoice = { property: null, date: null };
type Ring = number[][];
const square = (west: number, south: number, size: number): Ring => [[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]];
const fileOf = (...rings: Ring[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features: rings.map((ring) => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } })) });

/** Reads a file as the worker does, and measures with it: all steps, and what came of it. */
function measure(file: string, choice: AreaChoice, precisionKm: number | null = null): { steps: MeasureStep[]; result: Measured | MeasureFailure } {
  const reader = createGeojsonReader({ name: 'own.geojson' });
  reader.push(new TextEncoder().encode(file));
  const read = reader.end();
  if (!read.ok) throw new Error(`The file is refused: ${read.faults[0]?.code}`);
  const run = measureWith(pickAreas(read.features, choice), precisionKm, land);
  const steps: MeasureStep[] = [];
  for (;;) {
    const { done, value } = run.next();
    if (done) return { steps, result: value };
    steps.push(value);
  }
}

const known = new Map<string, ReturnType<typeof measure>>();

/** The same, once for each question: a measuring takes a second or two. */
function measured(file: string, choice: AreaChoice = ALL, precisionKm: number | null = null): Measured {
  const key = JSON.stringify([file, choice, precisionKm]);
  const { result } = known.get(key) ?? measure(file, choice, precisionKm);
  known.set(key, { steps: [], result });
  if (typeof result === 'string') throw new Error(`Nothing was measured: ${result}`);
  return result;
}

const ownOf = ({ values }: Measured): OwnEvidence =>
  buildOwnEvidence(evidence, { layer: 'opened-1', name: 'own', asOf: null, precision: { by: 'nobody' }, areas: 1, crossing: 0, outsideKm2: 0 }, values);

const valueOf = ({ values }: Measured, id: string): number => values.find((one) => one.id === id)?.value ?? NaN;

describe('the story’s own control file, opened as data', () => {
  const choice: AreaChoice = { property: { name: 'id', keys: HELD_AREAS.map((id) => JSON.stringify(id)) }, date: null };

  it('gives exactly the values, ranges, methods and verdicts that the build has', () => {
    const result = measured(text(`${story}/control.geojson`), choice);
    const own = ownOf(result);
    expect(own.measures).toHaveLength(11);
    for (const one of own.measures) {
      const bundled = evidence.measures.find(({ id }) => id === one.id);
      const { caveat: _none, ...expected } = bundled ?? {};
      expect(one).toStrictEqual(expected);
    }
    const judged = evidence.claims.flatMap(({ claim, verdict }) => {
      const theirs = own.verdictOf(claim.id);
      return theirs === null ? [] : [[claim.id, theirs.verdict, verdict.verdict]];
    });
    expect(judged.map(([id]) => id)).toEqual(['a-fifth-of-ukraine', 'plant-near-the-front', 'zaporizhzhia-held-in-part', 'large-river-between']);
    for (const [, theirs, ours] of judged) expect(theirs).toBe(ours);
    expect(result).toMatchObject({ areas: 6, crossing: 0, outsideKm2: 0, statedKm: { least: 2, most: 5, isWhole: true } });
  });

  it('offers what tells its areas apart, and its precision', () => {
    const reader = createGeojsonReader({ name: 'control.geojson' });
    reader.push(new TextEncoder().encode(text(`${story}/control.geojson`)));
    const read = reader.end();
    const choices = findAreaChoices(read.ok ? read.features : []);
    expect(choices.areas).toBe(8);
    expect(choices.precisionKm).toEqual({ least: 1, most: 5 });
    expect(choices.properties.map(({ name }) => name)).toEqual(['kind', 'since', 'precisionKm', 'place', 'by', 'id', 'note']);
    expect(choices.properties[0]?.values).toEqual([
      { keys: ['"held"'], text: 'held', areas: 3 },
      { keys: ['"foothold"'], text: 'foothold', areas: 4 },
      { keys: ['"contested"'], text: 'contested', areas: 1 },
    ]);
  });
});

describe('a made-up area', () => {
  /** Two degrees of southern Ukraine, far from its borders. */
  const south = square(33, 47, 2);
  const km2 = ellipsoidAreaKm2({ type: 'Polygon', coordinates: [south] });
  const countryKm2 = ellipsoidAreaKm2(land.country);
  const areaIn = ({ values }: Measured) => values.find(({ id }) => id === 'ukraine-held-area');

  it('has the area and share that another computation on the ellipsoid gives, within 1 %', () => {
    const result = measured(fileOf(south));
    expect(valueOf(result, 'ukraine-held-area') / km2).toBeCloseTo(1, 2);
    expect(valueOf(result, 'ukraine-held-share') / ((100 * km2) / countryKm2)).toBeCloseTo(1, 2);
    expect(result.statedKm).toBeNull();
  });

  it('says what the file states of those of its edges that it states, and that it does not of all', () => {
    const [stated, plain] = [square(33, 47, 1), square(35, 48, 1)].map((ring) => JSON.parse(fileOf(ring)).features[0]);
    const withOne = (other: unknown[]): Measured => measured(JSON.stringify({ type: 'FeatureCollection', features: [{ ...stated, properties: { precisionKm: 5 } }, ...other] }));
    expect(withOne([]).statedKm).toEqual({ least: 5, most: 5, isWhole: true });
    expect(withOne([plain]).statedKm).toEqual({ least: 5, most: 5, isWhole: false });
    const outline = { type: 'Feature', properties: { precisionKm: 3 }, geometry: { type: 'LineString', coordinates: plain.geometry.coordinates[0] } };
    expect(withOne([plain, outline]).statedKm).toEqual({ least: 3, most: 5, isWhole: true });
  });

  it('without a stated precision has no range; with the reader’s the range is that of a strip along its edges', () => {
    const inland = fileOf(square(30, 48, 2));
    const [bare, wide] = [measured(inland), measured(inland, ALL, 5)];
    expect(areaIn(bare)).toMatchObject({ low: areaIn(bare)?.value, high: areaIn(bare)?.value });
    // A strip of 5 km inside and outside of about 222 km by 146 km: the perimeter times 5 km, but for the corners.
    const perimeterKm = 2 * 222.4 + 148.8 + 142.9;
    expect(((areaIn(wide)?.high ?? 0) - (areaIn(wide)?.value ?? 0)) / (5 * perimeterKm)).toBeCloseTo(1, 1);
    expect(((areaIn(wide)?.value ?? 0) - (areaIn(wide)?.low ?? 0)) / (5 * perimeterKm)).toBeCloseTo(1, 1);
  });

  it('over the drained reservoir may have held as much less as it covers of that bed', () => {
    const held = areaIn(measured(fileOf(south)));
    const bed = findOverlap({ type: 'Polygon', coordinates: [south] }, land.shore.shape);
    const bedKm2 = bed === null ? 0 : ellipsoidAreaKm2(bed);
    expect(bedKm2).toBeGreaterThan(500);
    expect(((held?.value ?? 0) - (held?.low ?? 0)) / bedKm2).toBeCloseTo(1, 2);
    expect(held?.high).toBe(held?.value);
    expect(held?.method).toContain('the drained bed of the former reservoir');
    expect(areaIn(measured(fileOf(square(30, 48, 2))))?.method).not.toContain('bed');
  });

  it('changes the verdict on what it decides, and says the depth of a point outside as one outside', () => {
    const own = ownOf(measured(fileOf(square(30, 49, 1))));
    expect(own.verdictOf('a-fifth-of-ukraine')).toMatchObject({ verdict: 'differs', by: { unit: 'percent' } });
    expect(own.verdictOf('large-river-between')).toBeNull();
    expect(own.verdictOf('plant-in-southern-ukraine')).toBeNull();
    expect(own.verdictOf('plant-in-russian-hands')).toBeNull();
    // The area states no precision, the plant's point does.
    expect(own.measureOf('plant-in-held-ground')?.text).toMatch(/^outside, by about \d+ to \d+ km$/);
    expect(own.measureOf('plant-to-ukrainian-ground')?.value).toBe(0);
  });

  it('counts ground once where areas overlap, whatever way their rings run', () => {
    const twice = measured(fileOf(south, south.toReversed(), square(33.5, 47.5, 1)));
    expect(valueOf(twice, 'ukraine-held-area')).toBeCloseTo(valueOf(measured(fileOf(south)), 'ukraine-held-area'), 3);
  });

  it('has the range of the joined outline where areas overlap, or lie in one another', () => {
    const [whole, inner, half] = [square(30, 48, 2), square(30.5, 48.5, 0.5), [[30, 48], [32, 48], [32, 49], [30, 49], [30, 48]]];
    const alone = areaIn(measured(fileOf(whole), ALL, 5));
    for (const others of [[whole], [half, inner]]) {
      const together = areaIn(measured(fileOf(whole, ...others), ALL, 5));
      expect((together?.low ?? NaN) / (alone?.low ?? NaN)).toBeCloseTo(1, 3);
      expect((together?.high ?? NaN) / (alone?.high ?? NaN)).toBeCloseTo(1, 3);
    }
    expect(alone?.low).toBeLessThan(0.97 * (alone?.value ?? 0));
  });

  it('has no edge where neighbours were drawn with a gap of a few hundred metres', () => {
    const parted = fileOf([[30, 48], [31, 48], [31, 50], [30, 50], [30, 48]], [[31.003, 48], [32, 48], [32, 50], [31.003, 50], [31.003, 48]]);
    const [one, two] = [areaIn(measured(fileOf(square(30, 48, 2)), ALL, 5)), areaIn(measured(parted, ALL, 5))];
    expect((two?.low ?? NaN) / (one?.low ?? NaN)).toBeCloseTo(1, 2);
    expect((two?.high ?? NaN) / (one?.high ?? NaN)).toBeCloseTo(1, 2);
  });

  it('is as wide as the least precise of those whose edge it is', () => {
    const feature = (ring: Ring, precisionKm: number): unknown => ({ type: 'Feature', properties: { precisionKm }, geometry: { type: 'Polygon', coordinates: [ring] } });
    const file = (...features: unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features });
    const whole = square(30, 48, 2);
    const [wide, both] = [areaIn(measured(file(feature(whole, 5)))), areaIn(measured(file(feature(whole, 2), feature(whole, 5))))];
    expect(both?.low).toBeCloseTo(wide?.low ?? NaN, 0);
  });

  it('of one feature whose parts lie over each other is counted once, and none of it as outside Ukraine', () => {
    const twice = (coordinates: number[][][][]): string => JSON.stringify({ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } });
    const alone = measured(fileOf(south));
    const over = measured(twice([[south], [square(33.5, 47.5, 1)], [south]]));
    expect(valueOf(over, 'ukraine-held-area')).toBeCloseTo(valueOf(alone, 'ukraine-held-area'), 3);
    expect(over.outsideKm2).toBe(0);
  });

  it('is counted without those that have no area', () => {
    expect(measured(fileOf(south, [[33, 47], [34, 47], [35, 47], [33, 47]])).areas).toBe(1);
  });

  it('that may be all uncertain leaves no share untold', () => {
    const village = measured(fileOf(square(37, 48, 0.02)), ALL, 5);
    expect(village.values.find(({ id }) => id === 'crimea-share-of-held')).toMatchObject({ value: 0, low: 0, high: 0 });
    for (const { value, low, high } of village.values) expect([value, low, high].every(Number.isFinite)).toBe(true);
  });

  it('that crosses itself holds what its outline goes round, and is counted as one that does', () => {
    const bowTie: Ring = [[33, 47], [35, 49], [35, 47], [33, 49], [33, 47]];
    const result = measured(fileOf(bowTie));
    expect(result.crossing).toBe(1);
    // Two triangles, each a quarter of the square of degrees; the northern degree is a little narrower.
    expect(valueOf(result, 'ukraine-held-area') / (km2 / 2)).toBeCloseTo(1, 1);
  });

  it('is cut off at the border, and what was cut off is told', () => {
    const result = measured(fileOf(square(20, 44, 25)));
    expect(valueOf(result, 'ukraine-held-share')).toBeCloseTo(100, 1);
    expect(result.outsideKm2).toBeGreaterThan(1_000_000);
    // With all of the country taken there is nothing left to be near to.
    expect(result.values.map(({ id }) => id)).not.toContain('plant-to-nearest-town');
  });

  it('outside Ukraine, or no area at all, measures nothing and says why', () => {
    expect(measure(fileOf(square(60, 20, 2)), ALL).result).toBe('outside');
    expect(measure(fileOf([[33, 47], [34, 47], [35, 47], [33, 47]]), ALL).result).toBe('outside');
    expect(measure(fileOf(south), { property: { name: 'kind', keys: ['"held"'] }, date: null }).result).toBe('no-areas');
    expect(measure(fileOf(south), { property: { name: '__proto__', keys: ['"held"'] }, date: null }).result).toBe('no-areas');
  });

  it('tells true steps from none done to all', () => {
    const { steps } = measure(fileOf(south), ALL);
    expect(steps.map(({ done }) => done)).toEqual(Array.from({ length: steps[0]?.of ?? 0 }, (_, i) => i).concat(steps[0]?.of ?? NaN));
    expect(steps[0]?.of).toBe(12);
  });
});
