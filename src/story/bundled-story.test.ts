import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import measures from '../../geodata/stories/cease-fire-2025-03-18/measures.json';
import { parseStory } from './parse-story';
import type { Story } from './schema';
import { buildStoryIndex } from './story-index';
import { parseSummary } from './summary-links';

const file = new URL('../../geodata/stories/cease-fire-2025-03-18/story.json', import.meta.url);

function readStory(): Story {
  const parsed = parseStory(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return parsed.story;
}

const story = readStory();
const index = buildStoryIndex(story);
const passages = index.orderedPassageIds.flatMap((id) => index.passageOf(id) ?? []);

describe('the bundled story', () => {
  it('holds the opening, five sections and all 28 paragraphs', () => {
    const numbers = story.sections.flatMap((section) => section.paragraphs.map((paragraph) => paragraph.number));
    expect(numbers).toEqual(Array.from({ length: 28 }, (_, at) => at + 1));
    expect(story.sections.map((section) => section.paragraphs.length)).toEqual([4, 3, 3, 12, 3, 3]);
  });

  it('has the layers that the interface promises, by these names', () => {
    const promised = ['Crimea', 'Zaporizhzhia nuclear power plant', 'Dnipro barrier', 'Kursk', 'Sumy', 'Russian-held territory', 'Donetsk', 'Annotations', 'Diplomacy'];
    expect(story.layers.map((layer) => layer.name.en)).toEqual(expect.arrayContaining(promised));
  });

  it('has for every layer all sources of its places, the layer of measures those of every measure too', () => {
    const ofMeasures = measures.measures.map(({ id, sources }) => ({ id, layer: 'annotations', sources }));
    const missing = [...story.places, ...ofMeasures].flatMap(({ id, layer, sources }) => {
      const listed = story.layers.find((one) => one.id === layer)?.sources ?? [];
      return sources.filter((source) => !listed.includes(source)).map((source) => `${layer}: ${source}, of ${id}`);
    });
    expect(missing).toEqual([]);
  });

  it('tells how precise the coast is on every layer that a place with a coast is on', () => {
    const coastal = new Set(story.places.flatMap(({ layer, precision }) => (precision.includes('coast') ? [layer] : [])));
    expect(coastal.size).toBeGreaterThan(3);
    expect(story.layers.filter(({ id, precision }) => coastal.has(id) && !precision.includes('coast')).map(({ id }) => id)).toEqual([]);
  });

  it('says in Ukrainian what every place and layer is, but for nothing that it does not say in English', () => {
    const cyrillic = /\p{Script=Cyrillic}/u;
    for (const { id, name, status, uk } of story.places) {
      expect(Object.keys(uk ?? {}), id).toEqual(status ? ['role', 'status', 'precision'] : ['role', 'precision']);
      for (const words of [name.uk, ...Object.values(uk ?? {})]) expect(words, id).toMatch(cyrillic);
    }
    for (const { id, name, uk } of story.layers) {
      expect(Object.keys(uk ?? {}), id).toEqual(['description', 'precision']);
      for (const words of [name.uk, ...Object.values(uk ?? {})]) expect(words, id).toMatch(cyrillic);
    }
  });

  it('has for every place a passage that speaks of it', () => {
    expect(story.places.filter((place) => index.passagesOfPlace(place.id).length === 0).map((place) => place.id)).toEqual([]);
  });

  it('links in the summary every place that the passage speaks of in words', () => {
    const unlinked = passages.flatMap((passage) => {
      const linked = new Set(parseSummary(passage.summary).map((part) => part.place));
      return passage.mentions.filter((mention) => mention.words !== null && !linked.has(mention.place)).map((mention) => `${passage.id}: ${mention.place}`);
    });
    expect(unlinked).toEqual([]);
  });

  it('names no place in a summary without linking it', () => {
    const names = story.places.flatMap((place) => [place.name.en, ...place.aliases]).filter((name) => /^[A-Z]/.test(name));
    const bare = passages.flatMap((passage) => {
      const plain = parseSummary(passage.summary).filter((part) => part.place === null).map((part) => part.text).join('|');
      return names.filter((name) => new RegExp(`\\b${name}\\b`, 'u').test(plain)).map((name) => `${passage.id}: ${name}`);
    });
    expect(bare).toEqual([]);
  });

  it('dates and sources the status of every place, and says the precision of each place and layer with a number', () => {
    expect(story.places.filter((place) => place.status && place.status.asOf !== story.mapDate).map((place) => place.id)).toEqual([]);
    const vague = [...story.places, ...story.layers].filter((entry) => !/\d (?:km|m)\b/.test(entry.precision));
    expect(vague.map((entry) => entry.id)).toEqual([]);
  });

  it('finds places by the spellings that readers know', () => {
    const placeBy = (alias: string): string | undefined => story.places.find((place) => place.aliases.includes(alias))?.id;
    expect(['Kiev', 'Dnieper', 'ZNPP', 'Запорожская АЭС', 'White House', 'Oval Office', 'Kremlin', 'Saudi Arabia'].map(placeBy)).toEqual([
      'kyiv',
      'dnipro',
      'zaporizhzhia-npp',
      'zaporizhzhia-npp',
      'washington',
      'washington',
      'moscow',
      'jeddah',
    ]);
  });

  it('uses words that take no side', () => {
    const loaded = /\b(?:terroris\w*|regime|liberat\w*|separatis\w*|aggress\w*|invaders?|orcs?|nazi\w*|so-called|puppet)\b/i;
    expect(passages.filter((passage) => loaded.test(passage.summary)).map((passage) => passage.id)).toEqual([]);
  });
});
