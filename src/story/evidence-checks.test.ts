import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import claims from '../../geodata/stories/cease-fire-2025-03-18/claims.json';
import figures from '../../geodata/stories/cease-fire-2025-03-18/figures.json';
import measures from '../../geodata/stories/cease-fire-2025-03-18/measures.json';
import bundled from '../../geodata/stories/cease-fire-2025-03-18/story.json';
import { findEvidenceStrays } from './evidence-checks';
import { parseStory } from './parse-story';
import { buildSmallStory } from './small-story';

const parsed = parseStory(buildSmallStory());
if (!parsed.ok) throw new Error('The small story cannot be read.');
const { story } = parsed;
const [place] = story.places.map(({ id }) => id);
const [passage] = story.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ passages }) => passages.map(({ id }) => id)));
const [source] = story.sources.map(({ id }) => id);
const sound = {
  measures: { story: story.id, measures: [{ places: [place], passages: [passage], sources: [source] }] },
  claims: { story: story.id, claims: [{ passage, places: [place] }] },
  figures: { story: story.id, figures: [{ places: [place] }] },
};

describe('the files beside a story', () => {
  it('that speak of what the story has are sound, the bundled ones among them', () => {
    expect(findEvidenceStrays(story, sound)).toEqual([]);
    const read = parseStory(bundled);
    expect(read.ok && findEvidenceStrays(read.story, { measures, claims, figures })).toEqual([]);
  });

  it.each([
    ['a passage that the story does not have', { claims: { ...sound.claims, claims: [{ passage: 'no-such', places: [place] }] } }, 'claims.json claims[0].passage', 'There is no passage with the id “no-such”: add it to “passages” of story.json'],
    ['a place that it does not have', { figures: { ...sound.figures, figures: [{ places: [place, 'atlantis'] }] } }, 'figures.json figures[0].places[1]', 'There is no place with the id “atlantis”'],
    ['a source that it does not have', { measures: { ...sound.measures, measures: [{ sources: ['hearsay'] }] } }, 'measures.json measures[0].sources[0]', 'There is no source with the id “hearsay”'],
    ['a measure that there is not', { measures: { ...sound.measures, measures: [{ id: 'share' }] }, claims: { ...sound.claims, claims: [{ measures: ['share', 'shares'] }] } }, 'claims.json claims[0].measures[1]', 'There is no measure with the id “shares”: add it to “measures” of measures.json'],
    ['a rule on a measure that there is not', { measures: { ...sound.measures, measures: [{ id: 'share' }] }, claims: { ...sound.claims, claims: [{ rule: { measure: 'shares' } }] } }, 'claims.json claims[0].rule.measure', 'There is no measure with the id “shares”'],
    ['a figure that there is not', { figures: { ...sound.figures, figures: [{ id: 'people' }] }, claims: { ...sound.claims, claims: [{ figures: ['peoples'] }] } }, 'claims.json claims[0].figures[0]', 'There is no figure with the id “peoples”: add it to “figures” of figures.json'],
    ['a measure where nothing is measured', { measures: { ...sound.measures, measures: [] }, claims: { ...sound.claims, claims: [{ measures: ['share'] }] } }, 'claims.json claims[0].measures[0]', 'There is no measure with the id “share”'],
    ['a figure where none is published', { figures: { ...sound.figures, figures: [] }, claims: { ...sound.claims, claims: [{ figures: ['people'] }] } }, 'claims.json claims[0].figures[0]', 'There is no figure with the id “people”'],
    ['a rule that cannot be asked of its measure', { measures: { ...sound.measures, measures: [{ id: 'way', kind: 'great-circle', unit: 'km' }] }, claims: { ...sound.claims, claims: [{ rule: { kind: 'contained', measure: 'way' } }] } }, 'claims.json claims[0].rule.kind', 'needs a measure of the kind “containment”'],
    ['another story', { claims: { ...sound.claims, story: 'another' } }, 'claims.json story', 'belongs to the story “another”'],
  ])('with %s are told by their path', (_, changed, path, sentence) => {
    expect(findEvidenceStrays(story, { ...sound, ...changed })).toEqual([{ path, message: expect.stringContaining(sentence) }]);
  });

  it('that have no list are told of it elsewhere, not at every reference into it', () => {
    const files = { measures: { story: story.id }, figures: null, claims: { ...sound.claims, claims: [{ measures: ['share'], figures: ['people'] }] } };
    expect(findEvidenceStrays(story, files)).toEqual([]);
  });

  it('may be of any shape', () => {
    fc.assert(
      fc.property(fc.record({ measures: fc.jsonValue(), claims: fc.jsonValue(), figures: fc.jsonValue() }), (files) => {
        expect(Array.isArray(findEvidenceStrays(story, files))).toBe(true);
      }),
    );
  });
});
