import { describe, expect, it } from 'vitest';
import { buildSmallStory } from './small-story';
import { buildStoryIndex } from './story-index';

const story = buildSmallStory();
const index = buildStoryIndex(story);
const idsOf = (entries: readonly { id: string }[]): string[] => entries.map((entry) => entry.id);

describe('buildStoryIndex', () => {
  it('lists the passages in the order of the article', () => {
    expect(index.orderedPassageIds).toEqual(['ferry-leaves', 'no-wind', 'fishing-stops', 'return']);
  });

  it('finds each thing by its id', () => {
    expect(index.passageOf('return')?.summary).toContain('by night');
    expect(index.placeOf('island')?.name.uk).toBe('Острів');
    expect(index.layerOf('coast')?.name.en).toBe('Coast');
    expect(index.sourceOf('survey')?.licence).toBe('CC BY 4.0');
  });

  it('leads from a place to its passages, in the order of the article', () => {
    expect(idsOf(index.passagesOfPlace('harbour'))).toEqual(['ferry-leaves', 'return']);
    expect(idsOf(index.passagesOfPlace('island'))).toEqual(['ferry-leaves', 'fishing-stops']);
  });

  it('leads from a passage to its places, in the order of its mentions', () => {
    expect(idsOf(index.placesOfPassage('ferry-leaves'))).toEqual(['harbour', 'island']);
    expect(index.placesOfPassage('no-wind')).toEqual([]);
  });

  it('counts paragraphs through all sections', () => {
    expect(index.orderedPassageIds.map((id) => index.paragraphOfPassage(id))).toEqual([1, 1, 2, 3]);
  });

  it('answers for what is not there, also for names that every object has', () => {
    for (const id of ['nowhere', 'constructor', '__proto__']) {
      expect([index.passageOf(id), index.placeOf(id), index.layerOf(id), index.sourceOf(id)]).toEqual([null, null, null, null]);
      expect([index.passagesOfPlace(id), index.placesOfPassage(id), index.paragraphOfPassage(id)]).toEqual([[], [], 0]);
    }
  });

  it('gives the identical list when asked again', () => {
    expect(index.passagesOfPlace('harbour')).toBe(index.passagesOfPlace('harbour'));
    expect(index.placesOfPassage('ferry-leaves')).toBe(index.placesOfPassage('ferry-leaves'));
  });
});
