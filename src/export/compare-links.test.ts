import { describe, expect, it, test } from 'vitest';
import type { Story, TextFragment } from '../story/schema';
import { buildSmallStory } from '../story/small-story';
import { buildStoryIndex, type StoryIndex } from '../story/story-index';
import { compareLinks, type ImportedLink, type LinkComparison } from './compare-links';
import type { NamedPlace, QuotedLink } from './links';

const place = (given: Partial<NamedPlace>): NamedPlace => ({ place: null, name: null, ...given });
const link = (given: Partial<QuotedLink>): QuotedLink => ({ passage: null, quote: { start: 'anything at all', end: null }, places: [], ...given });

const passagesOf = ({ sections }: Story) => sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ passages }) => passages));

/** The small story with two passages that begin and end alike, one that has no words at all, and two places of one name. */
function buildTwins(): Story {
  const story = buildSmallStory();
  const fragments: TextFragment[] = [
    { prefix: 'On Monday', start: 'the ferry', end: 'stayed away', suffix: 'all day' },
    { prefix: 'On Monday', start: 'the ferry', end: 'stayed away', suffix: 'at night' },
    { start: '…', end: null },
    { start: 'It returns', end: 'by night' },
  ];
  for (const [at, passage] of passagesOf(story).entries()) passage.fragment = fragments[at] ?? passage.fragment;
  for (const one of story.places) one.aliases = ['Orvel', ...one.aliases];
  return story;
}

const [plain, twins] = [buildSmallStory(), buildTwins()].map(buildStoryIndex) as [StoryIndex, StoryIndex];
const whole: TextFragment = { start: 'The ferry to Orvel stayed away.', end: null };
const island = place({ place: 'island' });

describe('a link is of the passage', () => {
  it.each<[what: string, index: StoryIndex, given: Partial<QuotedLink>, found: string | null]>([
    ['of its id, where the words are its', plain, { passage: 'no-wind', quote: { start: 'There is no wind', end: null } }, 'no-wind'],
    ['of its id, where others begin and end alike', twins, { passage: 'no-wind', quote: whole }, 'no-wind'],
    ['of its words, where the id is another one’s', plain, { passage: 'return', quote: { start: 'there is no wind', end: null } }, 'no-wind'],
    ['of its words, where nobody has the id', plain, { passage: 'gone', quote: { start: 'there is no wind', end: null } }, 'no-wind'],
    ['whose first and last words a range has', plain, { quote: { start: '“It returns', end: 'by night.”' } }, 'return'],
    ['that a longer range begins and ends as', plain, { quote: { start: 'It returns at last', end: 'late by night' } }, 'return'],
    ['that is quoted whole', plain, { quote: { start: 'It returns to the harbour by night', end: null } }, 'return'],
    ['that the words behind tell from its twin', twins, { quote: { ...whole, suffix: 'at night, they said' } }, 'no-wind'],
    ['that no words tell from its twin', twins, { quote: { ...whole, prefix: 'On Monday' } }, null],
    ['that words around deny', twins, { quote: { ...whole, prefix: 'On Sunday', suffix: 'at night' } }, null],
    ['whose last words are missing', plain, { quote: { start: 'It returns', end: 'at dawn' } }, null],
    ['of no words', twins, { passage: 'fishing-stops', quote: { start: '…', end: null } }, null],
  ])('%s', (_, index, given, found) => {
    const fresh: ImportedLink[] = found === null ? [] : [{ passage: found, place: 'harbour' }];
    const { mentions } = index.passageOf(found ?? '') ?? { mentions: [] };
    const isKnown = mentions.some((mention) => mention.place === 'harbour');
    const expected: LinkComparison = isKnown ? { same: 1, fresh: [], unknown: 0 } : { same: 0, fresh, unknown: found === null ? 1 : 0 };
    expect(compareLinks(index, [link({ ...given, places: [place({ place: 'harbour' })] })])).toEqual(expected);
  });

  it('however long a run of signs its quote has', () => {
    const quote = { start: `there is no wind ${'.'.repeat(100_000)} and`, end: 'there is no wind' };
    expect(compareLinks(plain, [link({ quote, places: [island] })]).fresh).toMatchObject([{ passage: 'no-wind' }]);
  });
});

describe('a link is to the place', () => {
  const passage = { passage: 'no-wind', quote: { start: 'there is no wind', end: null } };
  const orvel = { passage: 'no-wind', quote: { ...whole, suffix: 'at night' } };

  it.each<[what: string, index: StoryIndex, given: Partial<NamedPlace>, found: string | null]>([
    ['of its id', plain, { place: 'island' }, 'island'],
    ['of its name in English', plain, { name: 'ISLAND' }, 'island'],
    ['of its name in Ukrainian', plain, { name: '«острів»' }, 'island'],
    ['of another of its names', plain, { name: 'port' }, 'harbour'],
    ['of its name, where the id is another one’s', plain, { place: 'harbour', name: 'Island' }, 'island'],
    ['of its name, where nobody has the id', plain, { place: 'gone', name: 'Island' }, 'island'],
    ['of its id, where several are called so', twins, { place: 'island', name: 'Orvel' }, 'island'],
    ['that comes first of those that are called so', twins, { name: 'Orvel' }, 'harbour'],
    ['that nobody is called', plain, { place: 'island', name: 'Atlantis' }, null],
    ['that has neither name nor id', plain, {}, null],
    ['whose id nobody has', plain, { place: 'gone' }, null],
  ])('%s', (_, index, given, found) => {
    const where = index === plain ? passage : orvel;
    expect(compareLinks(index, [link({ ...where, places: [place(given)] })])).toEqual(
      found === null ? { same: 0, fresh: [], unknown: 1 } : { same: 0, fresh: [{ passage: 'no-wind', place: found }], unknown: 0 },
    );
  });
});

test('a link is the same where the story, an earlier file or the file itself has it', () => {
  const quotes = { noWind: { start: 'there is no wind', end: null }, fishing: { start: 'Nobody fishes', end: 'this week' } };
  const already: ImportedLink[] = [{ passage: 'no-wind', place: 'harbour' }];
  const links = [
    link({ quote: quotes.fishing, places: [island] }),
    link({ quote: quotes.noWind, places: [place({ name: 'Port' }), island, island] }),
    link({ quote: quotes.noWind, places: [place({ name: 'Island' })] }),
  ];
  expect(compareLinks(plain, links, already)).toEqual({ same: 4, fresh: [{ passage: 'no-wind', place: 'island' }], unknown: 0 });
});

test('the story’s words are read as often for a thousand links as for one', () => {
  let reads = 0;
  const counted = <Whole extends object>(object: Whole, key: keyof Whole): void => {
    const value = object[key];
    Object.defineProperty(object, key, {
      get: () => {
        reads += 1;
        return value;
      },
    });
  };
  const story = buildTwins();
  const index = buildStoryIndex(story);
  for (const passage of passagesOf(story)) counted(passage, 'fragment');
  for (const one of story.places) {
    counted(one, 'name');
    counted(one, 'aliases');
  }
  const readsFor = (links: number): number => {
    reads = 0;
    compareLinks(index, Array.from({ length: links }, (_, at) => link({ passage: 'no-wind', quote: { ...whole, suffix: 'at night' }, places: [place({ name: `Orvel ${at}` }), place({ name: 'Orvel' })] })));
    return reads;
  };
  expect(readsFor(1)).toBeGreaterThan(0);
  expect(readsFor(1000)).toBe(readsFor(1));
});
