import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { showLayers, styleLayersOf } from './build-style';
import { coverableOpacity, coverableSourceOf } from './coverable-words';
import { findPatternImage } from './hatch-images';
import { legendOf } from './legend';
import { palettes } from './palette';
import { buildSampleStyle, sampleLayers } from './sample-style';
import { layerMarkOf } from './story-layer';
import { buildStyleChanges } from './style-difference';

const themes = ['light', 'dark'] as const;
const idsOf = (style = buildSampleStyle()): string[] => style.layers.map((layer) => layer.id);
const visibilityOf = (layer: { layout?: { visibility?: unknown } | undefined }): unknown => layer.layout?.visibility ?? 'visible';

describe.each(themes)('the built style, %s', (theme) => {
  it.each(['en', 'uk'] as const)('is valid by the style specification in %s', (language) => {
    expect(validateStyleMin(buildSampleStyle(theme, language))).toEqual([]);
  });

  it('can take names and values off the map where something of the page covers them, by the state of the source that they come from', () => {
    const words = buildSampleStyle(theme).layers.flatMap((layer) => (layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined ? [layer] : []));
    const coverable = words.filter(({ id }) => coverableSourceOf(id) !== null);
    for (const layer of coverable) expect([layer.id, layer.source, layer.paint?.['text-opacity']]).toEqual([layer.id, coverableSourceOf(layer.id), coverableOpacity]);
    expect(words.map(({ id }) => id).filter((id) => coverableSourceOf(id) === null)).toEqual(['annotation-globe-text', 'label-river', 'annotation-callout', 'plant-unit-numbers']);
  });

  it('speaks of places and measures in its language, and in English where it has no other', () => {
    const textOf = (language: string, layer: string): string =>
      JSON.stringify(buildSampleStyle(theme, language).layers.find(({ id }) => id === layer)?.layout ?? null);
    expect(textOf('uk', 'points-diplomacy')).toContain('Київ');
    expect(textOf('en', 'points-diplomacy')).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(textOf('qaa', 'points-diplomacy')).toBe(textOf('en', 'points-diplomacy'));
    expect(textOf('uk', 'annotation-text')).toContain('["coalesce",["get","text_uk"],["get","text"],""]');
    expect(JSON.stringify(buildSampleStyle(theme, 'uk').sources)).toContain('Кордони');
    expect(buildSampleStyle(theme, 'qaa').sources).toEqual(buildSampleStyle(theme, 'en').sources);
  });

  it('names only patterns and symbols that can be painted', () => {
    const text = JSON.stringify(buildSampleStyle(theme));
    const ids = [...new Set(text.match(/"(?:hatch|stipple|point)\|[^"]+"/g))].map((quoted) => quoted.slice(1, -1));
    expect(ids.length).toBeGreaterThan(8);
    expect(ids.filter((id) => findPatternImage(id, 2) === null)).toEqual([]);
  });

  it('lets no name lie upon another', () => {
    const symbols = buildSampleStyle(theme).layers.filter((layer) => layer.type === 'symbol');
    expect(symbols.length).toBeGreaterThan(8);
    const layouts = symbols.filter((layer) => layer.layout?.['text-field'] !== undefined).map((layer) => layer.layout ?? {});
    // The numbers of the plant's units stand inside their units and nowhere else.
    const names = layouts.filter((layout) => !JSON.stringify(layout['text-field']).includes('"unit"'));
    expect(names.length).toBeGreaterThan(8);
    expect(names.filter((layout) => 'text-allow-overlap' in layout || 'text-overlap' in layout || 'text-ignore-placement' in layout)).toEqual([]);
  });

  it('asks no other host for anything', () => {
    const { sources, ...rest } = buildSampleStyle(theme);
    expect(JSON.stringify(rest)).not.toMatch(/https?:/);
    for (const source of Object.values(sources)) expect(JSON.stringify('data' in source ? source.data : null)).not.toMatch(/https?:/);
    expect(rest).not.toHaveProperty('glyphs');
    expect(rest).not.toHaveProperty('sprite');
  });
});

describe('the order of drawing', () => {
  const order = idsOf();
  const place = (id: string): number => {
    const at = order.indexOf(id);
    if (at < 0) throw new Error(`${id} is not drawn`);
    return at;
  };

  it('gives every layer an id of its own', () => {
    expect(new Set(order).size).toBe(order.length);
  });

  it('keeps recognised borders above every fill, and oblast borders above control', () => {
    const fills = buildSampleStyle().layers.filter((layer) => layer.type === 'fill' && !/^(?:plant|annotation)/.test(layer.id));
    expect(fills.length).toBeGreaterThan(8);
    expect(fills.filter((fill) => place(fill.id) > place('border-country'))).toEqual([]);
    expect(place('border-oblast')).toBeGreaterThan(place('control-held'));
    expect(place('border-country')).toBeGreaterThan(place('control-contact-line'));
  });

  it('keeps water above control, and the barrier above the river', () => {
    expect(place('water')).toBeGreaterThan(place('control-held'));
    expect(place('dnipro-barrier')).toBeGreaterThan(place('river-dnipro'));
    expect(place('dnipro-former-shore-tint')).toBeGreaterThan(place('control-held'));
  });

  it('keeps every name above every shape, and the story own names on top', () => {
    const { layers } = buildSampleStyle();
    const lastShape = Math.max(...layers.map((layer, at) => (layer.type === 'symbol' ? -1 : at)));
    const firstName = layers.findIndex((layer) => layer.type === 'symbol');
    expect(firstName).toBeGreaterThan(lastShape);
    expect(place('points-sumy')).toBeGreaterThan(place('label-town'));
    expect(place('annotation-callout')).toBeGreaterThan(place('label-town'));
    expect(place('label-town')).toBeGreaterThan(place('annotation-text'));
    expect(place('annotation-dimension-text')).toBeGreaterThan(place('label-town'));
  });

  it('draws no country border from anything but the border file', () => {
    const countryLines = buildSampleStyle().layers.filter((layer) => layer.id.startsWith('border-country'));
    expect(countryLines.map((layer) => ('source' in layer ? layer.source : null))).toEqual(['borders', 'borders']);
  });
});

describe('switching story layers', () => {
  it.each(sampleLayers)('has something to switch and to explain for %s', (storyLayer) => {
    expect(styleLayersOf(buildSampleStyle(), storyLayer).length).toBeGreaterThan(0);
    expect(legendOf(storyLayer).length).toBeGreaterThan(0);
  });

  it('hides exactly the layers of what is not shown, and never the ground', () => {
    const style = buildSampleStyle('light', 'en', new Set(['kursk']));
    const hidden = style.layers.filter((layer) => visibilityOf(layer) === 'none').map((layer) => layer.id);
    const switched = style.layers.filter((layer) => ![undefined, 'kursk'].includes(layerMarkOf(layer).layer)).map((layer) => layer.id);
    expect(hidden).toEqual(switched);
    expect(hidden.length).toBeGreaterThan(15);
  });

  it('changes visibility and nothing else', () => {
    const changes = buildStyleChanges(buildSampleStyle(), buildSampleStyle('light', 'en', new Set(sampleLayers.filter((id) => id !== 'crimea'))));
    expect(changes.map((change) => change.layer)).toEqual(styleLayersOf(buildSampleStyle(), 'crimea'));
    expect(changes.every((change) => change.property === 'visibility' && change.value === 'none')).toBe(true);
  });

  it('brings the visibility back', () => {
    const back = buildStyleChanges(buildSampleStyle('light', 'en', new Set()), buildSampleStyle());
    expect(back.length).toBeGreaterThan(15);
    expect(back.every((change) => change.property === 'visibility' && change.value === 'visible')).toBe(true);
  });
});

describe('changing theme and language', () => {
  it('finds no difference between equal styles', () => {
    expect(buildStyleChanges(buildSampleStyle(), buildSampleStyle())).toEqual([]);
  });

  it('leads from the light style to the dark one by its changes alone', () => {
    const light = buildSampleStyle('light');
    const dark = buildSampleStyle('dark');
    for (const change of buildStyleChanges(light, dark)) {
      const layer = light.layers.find(({ id }) => id === change.layer);
      if (layer) Object.assign(layer, { [change.group]: { ...layer[change.group], [change.property]: change.value } });
    }
    expect(light.layers).toEqual(dark.layers);
  });

  it('leaves what a switch does not concern as it is, down to the object', () => {
    const whole = buildSampleStyle();
    const now = showLayers(whole, new Set(sampleLayers.filter((id) => id !== 'control')));
    const others = whole.layers.filter((layer) => layerMarkOf(layer).layer !== 'control');
    expect(others.length).toBeLessThan(whole.layers.length);
    expect(now.layers.filter((layer) => layerMarkOf(layer).layer !== 'control').every((layer, at) => layer === others[at])).toBe(true);
    expect(now).toEqual(buildSampleStyle('light', 'en', new Set(sampleLayers.filter((id) => id !== 'control'))));
  });

  it('changes only what is lettered when the language changes', () => {
    const changes = buildStyleChanges(buildSampleStyle('light', 'en'), buildSampleStyle('light', 'uk'));
    expect(new Set(changes.map((change) => change.property))).toEqual(new Set(['text-field']));
  });
});

describe('the legend', () => {
  it('names colours that both themes have, in both languages', () => {
    for (const { label, swatch } of sampleLayers.flatMap((id) => legendOf(id))) {
      expect(label.uk).not.toBe(label.en);
      expect(swatch.colours.filter((colour) => !(colour in palettes.light && colour in palettes.dark))).toEqual([]);
    }
  });

  it('stands for style layers that its story layer has', () => {
    const style = buildSampleStyle();
    for (const id of sampleLayers) {
      const drawn = styleLayersOf(style, id);
      const meant = legendOf(id).flatMap(({ meaning }) => meaning?.layers ?? []);
      expect(meant.filter((layer) => !drawn.includes(layer)), id).toEqual([]);
    }
    // Where a layer has several entries, each says what it stands for.
    expect(sampleLayers.map((id) => legendOf(id)).filter((entries) => entries.length > 1 && entries.some(({ meaning }) => !meaning))).toEqual([]);
  });

  it('is empty for a layer that the map does not know', () => {
    expect(legendOf('no-such-layer')).toEqual([]);
  });
});
