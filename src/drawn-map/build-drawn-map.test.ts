import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { isNearTheatre } from '../map-style/near-theatre';
import { palettes } from '../map-style/palette';
import { customPropertyOf } from '../map-style/palette-property';
import type { Story } from '../story/schema';
import { buildDrawnMap } from './build-drawn-map';
import { buildGrid, type GridPoint } from './grid';
import type { MapSources } from './map-data';
import { pointsOfPath } from './path-points';

const storyFolder = 'stories/cease-fire-2025-03-18';
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../geodata/${path}`, import.meta.url), 'utf8'));
const collectionsIn = (folder: string, names: readonly string[]) => names.map((name) => [name, read(`${folder}/${name}.geojson`) as FeatureCollection] as const);

const story = read(`${storyFolder}/story.json`) as Story;
const files = Object.fromEntries([
  ...collectionsIn('basemap', ['land', 'ukraine', 'borders', 'labels', 'towns', 'oblasts', 'water', 'rivers']),
  ...collectionsIn(storyFolder, ['places', 'control', 'annotations']),
]) as unknown as MapSources['files'];
const sources: MapSources = { files, story };
const grid = buildGrid(story.theatre);
const markup = buildDrawnMap(sources, ['en', 'uk']);
const [shapes = '', english = '', ukrainian = ''] = markup.split(/(?=<svg)/);

/** Path data of everything that carries the attribute, `use` followed to what it uses. */
function pathsWith(attribute: string): string[] {
  const tags = shapes.match(/<(?:path|use) [^>]*>/g) ?? [];
  return tags.filter((tag) => tag.includes(attribute)).map((tag) => {
    const [, id] = /href="#([^"]+)"/.exec(tag) ?? [];
    const own = id === undefined ? tag : (shapes.match(new RegExp(`<path id="${id}"[^>]*>`))?.[0] ?? '');
    return / d="([^"]*)"/.exec(own)?.[1] ?? '';
  });
}

function isInside([x, y]: GridPoint, rings: readonly GridPoint[][]): boolean {
  const crossings = rings.flatMap((ring) =>
    ring.filter(([x1, y1], at) => {
      const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
      return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    }),
  );
  return crossings.length % 2 === 1;
}

/** Points along a line, a unit apart, so that a long edge cannot jump over what is looked for. */
function walk(line: readonly GridPoint[]): GridPoint[] {
  return line.flatMap(([x1, y1], at) => {
    const [x2, y2] = line[at + 1] ?? [x1, y1];
    const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1));
    return Array.from({ length: steps + 1 }, (_, step): GridPoint => [x1 + ((x2 - x1) * step) / (steps || 1), y1 + ((y2 - y1) * step) / (steps || 1)]);
  });
}

it('nothing is drawn of a layer that the story does not have: no box would switch it, and no legend would explain it', () => {
  const layersIn = (text: string): Set<string> => new Set([...text.matchAll(/data-drawn-layer="([^"]*)"/g)].map(([, layer = '']) => layer));
  const kept = (id: string): boolean => id === 'kursk' || id === 'diplomacy';
  const fewer = { ...story, layers: story.layers.filter(({ id }) => kept(id)), places: story.places.filter(({ layer }) => kept(layer)) };
  expect(layersIn(markup).size).toBeGreaterThan(5);
  expect(layersIn(buildDrawnMap({ files, story: fewer }, ['en']))).toEqual(new Set(['diplomacy', 'kursk']));
});

it('the ticks along the held bank are seen from afar alone, where they stand beside their river', () => {
  const moved = files.control.features.filter(({ properties }) => properties?.['kind'] === 'barrier');
  expect(moved).toHaveLength(1);
  const ticks = (shapes.match(/<(?:path|use) [^>]*stroke-dasharray="[^"]*"[^>]*>/g) ?? []).filter((tag) => tag.includes('stroke="var(--barrier)"'));
  expect(ticks.length).toBeGreaterThan(0);
  for (const tick of ticks) expect(tick).toMatch(/ class="h\d( h\d)*"/);
  expect(ticks.join('')).not.toMatch(/\bh[6-9]/);
});

it.each([
  ['en', english],
  ['uk', ukrainian],
])('a callout’s leader is drawn where its words are, and nowhere else: %s', (_, names) => {
  const layers = names.match(/<g data-drawn-layer="annotations">.*?<\/g><\/g>/g) ?? [];
  expect(layers.length).toBeGreaterThan(0);
  const leaders = layers.flatMap((layer) => layer.match(/<line [^>]*>/g) ?? []);
  const callouts = layers.filter((layer) => layer.includes('<line ')).flatMap((layer) => layer.match(/<text /g) ?? []);
  expect(callouts.length).toBeGreaterThan(0);
  // Ink over a halo.
  expect(leaders).toHaveLength(2 * callouts.length);
  expect(shapes).not.toContain('<line ');
  expect(pathsWith('stroke-width="0.9"')).toEqual([]);
});

describe('the markup', () => {
  it('is well-formed: every tag is closed in its turn, every value quoted', () => {
    const open: string[] = [];
    const crossed: string[] = [];
    const rest = markup.replace(/<(\/?)([a-z]+)((?: [a-z-]+\d?="[^"<>]*")*)(\/?)>/gi, (_, end: string, name: string, _attributes: string, alone: string) => {
      if (!end && !alone) open.push(name);
      if (end && open.pop() !== name) crossed.push(name);
      return '';
    });
    expect([...open, ...crossed]).toEqual([]);
    expect(rest).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
  });

  it('has ids that are there once, and leads to none that is not there', () => {
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = [...markup.matchAll(/(?:href="#|url\(#)((?!passage-)[^")]+)/g)].map(([, id]) => id);
    expect(wanted.length).toBeGreaterThan(50);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has no style, no script and no colour of its own', () => {
    expect(markup).not.toMatch(/ style=|<style|<script| on[a-z]+=|#[0-9a-f]{6}|rgb/i);
    const names = new Set(Object.keys(palettes.light).map(customPropertyOf));
    const used = [...markup.matchAll(/var\((--[a-z0-9-]+)\)/g)].map(([, name]) => name ?? '');
    expect(used.filter((name) => !names.has(name))).toEqual([]);
  });

  it('is light enough to be served with the article', () => {
    expect(brotliCompressSync(markup).length).toBeLessThan(35_000);
  });
});

describe('what is drawn', () => {
  it('holds every layer of the story that has shapes on the theatre', () => {
    const drawn = new Set([...markup.matchAll(/data-drawn-layer="([^"]+)"/g)].map(([, layer]) => layer));
    expect(story.layers.map(({ id }) => id).filter((id) => !drawn.has(id))).toEqual([]);
  });

  it('shows held ground as fill and hatch, unclear ground as a stipple, borders above both', () => {
    expect(shapes).toContain('stroke="var(--control2014-hatch)"');
    expect(shapes).toContain('stroke="var(--control2022-hatch)"');
    expect(shapes).toContain('fill="var(--contested)"');
    const [, drawing = ''] = shapes.split('</defs>');
    expect(drawing.lastIndexOf('url(#hatch')).toBeGreaterThan(0);
    expect(drawing.indexOf('var(--border-country)')).toBeGreaterThan(drawing.lastIndexOf('url(#hatch'));
    expect(drawing.indexOf('var(--border-oblast)')).toBeGreaterThan(drawing.lastIndexOf('url(#hatch'));
  });

  it('has Crimea in Ukraine', () => {
    const rings = pathsWith('fill="var(--ukraine)"').flatMap(pointsOfPath);
    for (const position of [[34.1, 44.95], [33.53, 44.6], [36.47, 45.34], [30.52, 50.45]] as const) expect(isInside(grid.pointOf([...position]), rings)).toBe(true);
    // Moscow, Minsk, Kursk, Taman.
    for (const position of [[37.62, 55.75], [27.56, 53.9], [36.19, 51.73], [36.72, 45.21]] as const) expect(isInside(grid.pointOf([...position]), rings)).toBe(false);
  });

  it('draws no country border between Crimea and Kherson region', () => {
    const [west, north] = grid.pointOf([32.6, 46.35]);
    const [east, south] = grid.pointOf([35.6, 45.2]);
    const border = pathsWith('stroke="var(--border-country)"').flatMap(pointsOfPath).flatMap(walk);
    expect(border.length).toBeGreaterThan(5000);
    expect(border.filter(([x, y]) => x > west && x < east && y > north && y < south)).toEqual([]);
  });
});

describe('the places', () => {
  it.each([['en', english], ['uk', ukrainian]] as const)('are links with names, in the order of the story: %s', (language, svg) => {
    expect(svg).toContain(`lang="${language}"`);
    const links = [...svg.matchAll(/<a href="([^"]+)" data-place-id="([^"]+)" data-drawn-layer="([^"]+)" data-pick="point" aria-label="([^"]+)">/g)];
    const expected = story.places.filter((place) => isNearTheatre(place.at, story.theatre));
    expect(links.map(([, , id]) => id)).toEqual(expected.map(({ id }) => id));
    expect(links.map(([, , , , name]) => name)).toEqual(expected.map(({ name }) => name[language]));
    // Only what is far away is pointed at from the edge.
    expect(story.places.filter((place) => !expected.includes(place)).map(({ id }) => id)).toEqual(['washington', 'jeddah', 'london', 'paris']);
  });

  it('lead to the first passage that speaks of them', () => {
    const passages = story.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.passages));
    for (const [, address = '', id] of english.matchAll(/<a href="([^"]+)" data-place-id="([^"]+)"/g)) {
      const passage = passages.find((one) => one.mentions.some((mention) => mention.place === id));
      expect(address).toBe(`#passage-${passage?.id ?? 'none'}`);
    }
  });

  it('show their names where the map shows them, in the language of the picture', () => {
    expect(english).toMatch(/>Sudzha<\/text>/);
    expect(ukrainian).toMatch(/>Суджа<\/text>/);
    expect(english).toContain('>UKRAINE</text>');
    expect(ukrainian).toContain('>УКРАЇНА</text>');
  });
});
