import { createExpression, validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { buildStyle } from './build-style';
import { findOpenedLayer, openedColourOf, type OpenedLook } from './opened-look';
import { palettes } from './palette';
import { buildSampleStyle, sampleFonts, sampleFiles, sampleLayers } from './sample-style';
import { layerMarkOf } from './story-layer';
import { buildStyleChanges, buildStyleParts } from './style-difference';

const look = (id: string, more: Partial<OpenedLook> = {}): OpenedLook => ({ id, pointsUrl: 'opened-data://x/points', shapesUrl: 'opened-data://x/shapes', hasAreas: true, isClustered: true, ...more });
const styleOf = (opened: readonly OpenedLook[], theme: 'light' | 'dark' = 'light', shown: readonly string[] = opened.map(({ id }) => id)): StyleSpecification =>
  buildStyle({ palette: palettes[theme], language: 'en', places: [], files: sampleFiles, fonts: sampleFonts, shown: new Set([...sampleLayers, ...shown]), opened });
const idsOf = (style: StyleSpecification): string[] => style.layers.map(({ id }) => id);
const bare = buildSampleStyle();

describe.each(['light', 'dark'] as const)('opened data, %s', (theme) => {
  it('make a style that the specification allows', () => {
    expect(validateStyleMin(styleOf([look('opened-1'), look('opened-2', { isClustered: false })], theme))).toEqual([]);
  });
});

describe('the layers of opened data', () => {
  const style = styleOf([look('opened-1'), look('opened-2')]);
  const place = (id: string): number => idsOf(style).indexOf(id);

  it('lie above control and water and below every border and name', () => {
    expect(place('opened-1-fill')).toBeGreaterThan(place('control-held'));
    expect(place('opened-1-fill')).toBeGreaterThan(place('water'));
    expect(place('opened-1-fill')).toBeLessThan(place('border-country'));
    expect(place('opened-2-line')).toBeGreaterThan(place('border-country'));
    const firstName = style.layers.findIndex(({ type }) => type === 'symbol');
    expect(Math.max(...style.layers.map(({ id, type }, at) => (id.startsWith('opened-') && type !== 'symbol' ? at : -1)))).toBeLessThan(firstName);
  });

  it('stand one above the other as they were opened', () => {
    expect(place('opened-2-fill')).toBeGreaterThan(place('opened-1-fill'));
    expect(place('opened-2-point')).toBeGreaterThan(place('opened-1-point'));
  });

  it('have a number in each disc, whatever lies there already', () => {
    expect(style.layers.flatMap((layer) => (layer.type === 'symbol' && layer.id.endsWith('-count') ? [layer.layout?.['text-allow-overlap']] : []))).toEqual([true, true]);
  });

  it('come without what the data have not', () => {
    expect(idsOf(styleOf([look('opened-1', { shapesUrl: null, isClustered: false })])).filter((id) => id.startsWith('opened-'))).toEqual(['opened-1-point', 'opened-1-title']);
    expect(idsOf(styleOf([look('opened-1', { pointsUrl: null, hasAreas: false })])).filter((id) => id.startsWith('opened-'))).toEqual(['opened-1-casing', 'opened-1-line']);
  });

  it('are switched together, and each has a source', () => {
    const hidden = styleOf([look('opened-1')], 'light', []).layers.filter((layer) => layerMarkOf(layer).layer === 'opened-1');
    expect(hidden.length).toBeGreaterThan(5);
    expect(hidden.every(({ layout }) => (layout as { visibility?: string }).visibility === 'none')).toBe(true);
    for (const layer of style.layers) expect('source' in layer ? style.sources[layer.source] : {}).toBeDefined();
  });

  it('give each file another colour, four in turn', () => {
    expect(['opened-1', 'opened-2', 'opened-3', 'opened-4', 'opened-5', 'opened-x'].map(openedColourOf)).toEqual(['opened1', 'opened2', 'opened3', 'opened4', 'opened1', 'opened1']);
  });

  it.each([[0, 0], [1, 3], [undefined, 4]])('have a rim around a line that is %s pixels wide, and none around one of no width', (width, rimPx) => {
    const [lineWidth] = style.layers.flatMap((layer) => (layer.id === 'opened-1-casing' && layer.type === 'line' ? [layer.paint?.['line-width']] : []));
    const parsed = createExpression(lineWidth, 'line-width');
    if (parsed.result === 'error') throw new Error('The width is no expression.');
    expect(parsed.value.evaluate({ zoom: 8 }, { type: 'LineString', properties: width === undefined ? {} : { sw: width } })).toBe(rimPx);
  });

  it('are known by their sources', () => {
    expect(['opened-12-points', 'opened-1-shapes', 'places', 'opened-points'].map(findOpenedLayer)).toEqual(['opened-12', 'opened-1', null, null]);
  });
});

describe('what comes and goes between two styles', () => {
  /** The order that the map would have after the parts were applied. */
  function appliedTo(before: StyleSpecification, now: StyleSpecification): string[] {
    const { removedLayers, addedLayers } = buildStyleParts(before, now);
    const order = idsOf(before).filter((id) => !removedLayers.includes(id));
    for (const { layer, below } of addedLayers) order.splice(below === undefined ? order.length : order.indexOf(below), 0, layer.id);
    return order;
  }

  it.each([
    ['a first file', [], ['opened-1']],
    ['a second file', ['opened-1'], ['opened-1', 'opened-2']],
    ['the first of two taken away', ['opened-1', 'opened-2'], ['opened-2']],
    ['another instead', ['opened-1'], ['opened-2', 'opened-3']],
  ])('leads to the order that is wanted: %s', (_, before, now) => {
    const [from, to] = [before, now].map((ids) => styleOf(ids.map((id) => look(id))));
    if (!from || !to) throw new Error('There are two styles.');
    expect(appliedTo(from, to)).toEqual(idsOf(to));
    const { removedSources, addedSources } = buildStyleParts(from, to);
    expect(addedSources.map(([id]) => findOpenedLayer(id))).toEqual(now.filter((id) => !before.includes(id)).flatMap((id) => [id, id]));
    expect(removedSources.map(findOpenedLayer)).toEqual(before.filter((id) => !now.includes(id)).flatMap((id) => [id, id]));
  });

  it('is nothing between equal styles, and no change of what stays', () => {
    expect(buildStyleParts(bare, bare)).toEqual({ removedLayers: [], removedSources: [], addedSources: [], addedLayers: [] });
    expect(buildStyleChanges(styleOf([]), styleOf([look('opened-1')]))).toEqual([]);
  });
});
