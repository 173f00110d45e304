import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyUrlState, parseUrlState, printUrlState, type UrlState } from './url-state';

const numbersOf = (camera: UrlState['camera']): { zoom: number; lng: number } => (camera === null || camera === 'theatre' ? { zoom: 0, lng: 0 } : camera);

const camera = { zoom: 6.25, lat: 47.512, lng: 34.586, bearing: 0, pitch: 0 };

const table: ReadonlyArray<[what: string, hash: string, state: Partial<UrlState>]> = [
  ['nothing', '', {}],
  ['a camera, in MapLibre’s order', '#map=6.25/47.512/34.586', { camera }],
  ['a globe that is small', '#map=-0.09/48.5/32', { camera: { ...camera, zoom: -0.09, lat: 48.5, lng: 32 } }],
  ['a globe that is smaller, in a higher latitude', '#map=-3/85/32', { camera: { ...camera, zoom: -3, lat: 85, lng: 32 } }],
  ['a turned camera', '#map=6.25/47.512/34.586/-30', { camera: { ...camera, bearing: -30 } }],
  ['a turned and tilted camera', '#map=6.25/47.512/34.586/-30/45', { camera: { ...camera, bearing: -30, pitch: 45 } }],
  ['a place', '#place=crimea', { place: 'crimea' }],
  ['a passage and its place', '#place=dnipro&passage=plant-near-dnipro', { place: 'dnipro', passage: 'plant-near-dnipro' }],
  ['some layers', '#layers=crimea,kursk', { layers: ['crimea', 'kursk'] }],
  ['no layers at all', '#layers=none', { layers: [] }],
  ['a date', '#date=2025-03-18', { date: '2025-03-18' }],
  ['a language', '#place=crimea&lang=uk', { place: 'crimea', language: 'uk' }],
  ['a key of someone else', '#place=crimea&utm_source=mail', { place: 'crimea', rest: [['utm_source', 'mail']] }],
  ['Cyrillic in a key of someone else', '#ref=%D0%BA', { rest: [['ref', 'к']] }],
];

describe('the URL state', () => {
  it.each(table)('reads %s', (_, hash, state) => {
    expect(parseUrlState(hash)).toEqual({ ...emptyUrlState, ...state });
  });

  it.each(table)('prints %s as it was read', (_, hash, state) => {
    expect(printUrlState({ ...emptyUrlState, ...state })).toBe(hash);
  });

  it('takes the element of a passage for the passage, as the drawn map names it without a script', () => {
    expect(parseUrlState('#passage-plant-near-dnipro')).toEqual({ ...emptyUrlState, passage: 'plant-near-dnipro' });
    expect(parseUrlState('#passage-')).toEqual(emptyUrlState);
  });

  it.each([
    ['an empty camera', '#map='],
    ['an empty list of layers', '#layers='],
    ['an empty place', '#place='],
    ['an empty language', '#lang='],
    ['half an escape', '#%E0%A4%A'],
  ])('takes %s for nothing said', (_, hash) => {
    const { rest, ...ours } = parseUrlState(hash);
    expect(ours).toEqual({ camera: null, unreadCamera: null, place: null, passage: null, layers: null, date: null, language: null });
    expect(rest.length).toBeLessThanOrEqual(1);
  });

  it.each([
    ['words for a camera', 'here'],
    ['two numbers for a camera', '5/48'],
    ['a latitude past the pole', '5/95/30'],
    ['a longitude past the antimeridian', '5/48/200'],
    ['an endless zoom', '1e9/48/30'],
    ['a globe that is smaller than any here', '-1/48/30'],
    ['a camera that is not a number', 'NaN/48/30'],
  ])('keeps what cannot be read as a camera, to name it: %s', (_, value) => {
    expect(parseUrlState(`#map=${value}`)).toEqual({ ...emptyUrlState, unreadCamera: value });
    expect(parseUrlState(`#map=${value}&map=5/48/30`)).toHaveProperty('unreadCamera', null);
    expect(printUrlState({ ...emptyUrlState, unreadCamera: value })).toBe('');
  });

  it('never throws, whatever stands behind the #', () => {
    const anyCodeUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units));
    fc.assert(fc.property(anyCodeUnits, (hash) => {
      expect(parseUrlState(`#${hash}`)).toHaveProperty('rest');
    }));
  });

  it('reads back whatever it prints', () => {
    const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/);
    const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
    const anyCamera = fc.record({
      zoom: fc.double({ min: 0, max: 22, noNaN: true }),
      lat: degrees(85),
      lng: degrees(180),
      bearing: degrees(180),
      pitch: fc.double({ min: 0, max: 60, noNaN: true }),
    });
    const ourKeys = new Set(['map', 'place', 'passage', 'layers', 'date', 'lang']);
    const rest = fc.array(fc.tuple(fc.string({ minLength: 1 }).filter((key) => !ourKeys.has(key)), fc.string()), { maxLength: 3 });
    const anyState = fc.record({
      camera: fc.option(fc.oneof(anyCamera, fc.constant('theatre' as const))),
      unreadCamera: fc.constant(null),
      place: fc.option(id),
      passage: fc.option(id),
      layers: fc.option(fc.uniqueArray(id.filter((one) => one !== 'none'), { maxLength: 5 })),
      date: fc.option(fc.constantFrom('2025-03-18', '2024-08-06')),
      language: fc.option(fc.constantFrom('uk', 'en', 'tlh')),
      rest,
    });
    fc.assert(
      fc.property(anyState, (state) => {
        // What was printed once is rounded to half a pixel; from then on nothing is lost.
        const hash = printUrlState(state);
        const read = parseUrlState(hash);
        expect(printUrlState(read)).toBe(hash);
        expect({ ...read, camera: null }).toEqual({ ...state, camera: null });
        expect(typeof read.camera).toBe(typeof state.camera);
        const [before, after] = [numbersOf(state.camera), numbersOf(read.camera)];
        const pixelsPerDegree = (512 * 2 ** before.zoom) / 360;
        expect(Math.abs(after.lng - before.lng) * pixelsPerDegree).toBeLessThan(1);
      }),
    );
  });
});
