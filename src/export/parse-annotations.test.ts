import { describe, expect, it } from 'vitest';
import { buildStoryIndex } from '../story/story-index';
import { buildSmallStory } from '../story/small-story';
import { compareLinks } from './compare-links';
import { linksOfStory, type QuotedLink } from './links';
import { parseWebAnnotations } from './parse-annotations';

const index = buildStoryIndex(buildSmallStory());

/** An annotation of somebody else: quotes the passage whole, tags it with a name. */
const foreign = (quote: object, body: unknown): unknown => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://elsewhere.example/7',
  type: 'Annotation',
  body,
  target: { source: 'https://example.org/ferry', selector: { type: 'TextQuoteSelector', ...quote } },
});

function linksOf(input: unknown): QuotedLink[] {
  const parsed = parseWebAnnotations(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.links;
}

function problemsOf(input: unknown): string[] {
  const parsed = parseWebAnnotations(input);
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`);
}

describe('annotations of others', () => {
  it('are read where they quote the text directly', () => {
    const input = foreign({ exact: ' there is no wind ', prefix: 'Today ', suffix: ' and' }, [{ type: 'TextualBody', value: 'Calm.' }, { type: 'TextualBody', purpose: 'tagging', value: 'Port' }]);
    expect(linksOf(input)).toEqual([
      {
        passage: null,
        quote: { prefix: 'Today', start: 'there is no wind', end: null, suffix: 'and' },
        places: [{ place: null, name: 'Port' }],
      },
    ]);
  });

  it.each([
    ['a list', (one: unknown) => [one]],
    ['a page', (one: unknown) => ({ type: 'AnnotationPage', items: [one] })],
    ['a collection with its first page', (one: unknown) => ({ type: ['AnnotationCollection'], first: { type: 'AnnotationPage', items: [one] } })],
    ['one alone', (one: unknown) => one],
  ])('are read from %s', (_, wrap) => {
    expect(linksOf(wrap(foreign({ exact: 'a' }, 'https://map.example/#map=7/45/34&place=island')))).toMatchObject([{ quote: { start: 'a' }, places: [{ place: 'island' }] }]);
  });

  it.each([
    ['a part of a page', { type: 'FragmentSelector', value: 'sec1', refinedBy: { type: 'TextQuoteSelector', exact: 'there is no wind' } }],
    ['a part of a part', [{ type: 'XPathSelector', value: '/p', refinedBy: [{ type: 'CssSelector', value: 'q', refinedBy: { type: 'TextQuoteSelector', exact: 'there is no wind' } }] }]],
    ['a longer quote', { type: 'TextQuoteSelector', exact: 'Today there is no wind and no boat', refinedBy: { type: 'TextQuoteSelector', exact: 'there is no wind' } }],
    ['a part, beside a position in it', { type: 'FragmentSelector', value: 'sec1', refinedBy: [{ type: 'TextPositionSelector', start: 4, end: 9 }, { type: 'TextQuoteSelector', exact: 'there is no wind' }] }],
  ])('are of the words that refine %s', (_, selector) => {
    expect(linksOf({ type: 'Annotation', target: { source: 'https://example.org/ferry', selector } })).toMatchObject([{ quote: { start: 'there is no wind', end: null } }]);
  });

  it.each([
    ['a body without a purpose', { motivation: 'tagging', body: { type: 'TextualBody', value: 'Port' } }, ['Port']],
    ['a plain text', { motivation: ['tagging'], bodyValue: 'Port' }, ['Port']],
    ['a body with another purpose', { motivation: 'tagging', body: { type: 'TextualBody', purpose: 'commenting', value: 'Port' } }, []],
    ['a remark', { motivation: 'commenting', bodyValue: 'Port' }, []],
  ])('are for what their motivation says: %s', (_, annotation, names) => {
    const [link] = linksOf({ type: 'Annotation', target: { selector: { type: 'TextQuoteSelector', exact: 'a' } }, ...annotation });
    expect(link?.places.map(({ name }) => name)).toEqual(names);
  });

  it('may hold bodies that name no place', () => {
    expect(linksOf(foreign({ exact: 'a' }, ['https://elsewhere.example/picture.png', { type: 'Image', id: 'https://elsewhere.example/other.png' }]))).toMatchObject([{ places: [] }]);
  });
});

describe('what is not read', () => {
  const quote = { type: 'TextQuoteSelector', exact: 'a' };
  const port = { type: 'SpecificResource', source: { type: 'Dataset', label: 'Port' } };
  const point = { type: 'Point', coordinates: [200, 0] };

  it.each<[string, object]>([
    ['a position in words', { target: { selector: [quote, { type: 'TextPositionSelector', start: '12', end: '20' }] } }],
    ['a position upside down', { target: { selector: [{ type: 'TextPositionSelector', start: 5, end: 2 }, quote] } }],
    ['a selector of a later day', { target: { selector: [{ type: 'ThoughtSelector' }, quote] } }],
    ['a shape off the globe', { body: { ...port, source: { ...port.source, geojson: { type: 'Feature', properties: null, geometry: point } } } }],
    ['a shape that is no feature', { body: { ...port, source: { ...port.source, geojson: point } } }],
    ['a shape without a name', { body: [port, { type: 'Dataset', geojson: point }] }],
    ['other words than a text for a place', { body: { ...port, label: 7 } }],
    ['a name that is a number', { body: [port, { type: 'Dataset', label: 7 }] }],
    ['several names, the first of which counts', { body: { ...port, source: { type: 'Dataset', label: ['Port', 'Порт'] } } }],
    ['a name by language', { body: [port, { type: 'Video', label: { en: 'Harbour' } }] }],
    ['a remark without its text', { body: [port, { type: 'TextualBody' }], bodyValue: 7 }],
  ])('spoils no file: %s', (_, odd) => {
    expect(parseWebAnnotations({ type: 'Annotation', body: port, target: { selector: quote }, ...odd })).toEqual({
      ok: true,
      links: [{ passage: null, quote: { start: 'a', end: null }, places: [{ place: null, name: 'Port' }] }],
      unplaced: 0,
    });
  });
});

describe('a note on a whole page', () => {
  const note = { type: 'Annotation', body: [{ type: 'TextualBody', purpose: 'tagging', value: 'Port' }, { type: 'TextualBody', value: 'Well told.' }], target: 'https://example.org/ferry' };

  it('is passed over beside what points to words, and its places are counted', () => {
    expect(parseWebAnnotations([foreign({ exact: 'a' }, []), note, note])).toMatchObject({ ok: true, links: [{ quote: { start: 'a' } }], unplaced: 2 });
  });

  it('is told where there is nothing else', () => {
    expect(problemsOf([note, note])).toHaveLength(2);
  });
});

describe('a file that does not hold together', () => {
  it.each<[string, unknown, string[]]>([
    ['no annotation', { type: 'FeatureCollection' }, ['(whole file): This is no Web Annotation: an Annotation or an AnnotationPage is needed here.']],
    ['no object', 'text', ['(whole file): This is no Web Annotation: an Annotation or an AnnotationPage is needed here.']],
    ['a collection whose page stands elsewhere', { type: 'AnnotationCollection', first: 'https://example.org/page1' }, ['first: The first page of this collection stands elsewhere, and nothing is fetched: save that page, and open it instead.']],
    ['a page without items', { type: 'AnnotationPage', items: {} }, ['items: A page of annotations needs a list of them in “items”.']],
    ['no target', [{ type: 'Annotation' }], ['[0].target: This points to no words: a TextQuoteSelector, or a RangeSelector of two, is needed to find the passage.']],
    ['a target by its address only', [{ type: 'Annotation', target: 'https://example.org/ferry' }], ['[0].target: This points to no words: a TextQuoteSelector, or a RangeSelector of two, is needed to find the passage.']],
    ['a blank quote', [foreign({ exact: ' ' }, [])], ['[0].target.selector.exact: This is empty: write the words that are quoted.']],
    ['a missing quote', [foreign({}, [])], ['[0].target.selector.exact: This is missing: write the words that are quoted.']],
    ['a prefix that is a number', [foreign({ exact: 'a', prefix: 5 }, [])], ['[0].target.selector.prefix: This is 5: write a text in quotes instead.']],
    ['another thing among annotations', [{ type: 'Person' }], ['[0]: This is no Annotation: its type must say so.']],
    ['a body without its text', [foreign({ exact: 'a' }, { type: 'TextualBody', purpose: 'tagging' })], ['[0].body.value: A textual body needs its text here.']],
    [
      'a remark that is a number and a range with one end, both at once',
      [
        {
          type: 'Annotation',
          body: { type: 'TextualBody', purpose: 'tagging', value: 7 },
          target: { selector: [{ type: 'RangeSelector', startSelector: { type: 'TextQuoteSelector', exact: 'a' } }] },
        },
      ],
      [
        '[0].body.value: This is 7: write a text in quotes instead.',
        '[0].target.selector[0].endSelector: A range of a text needs a TextQuoteSelector at either end.',
      ],
    ],
  ])('is refused: %s', (_, input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });
});

describe('links held against the story', () => {
  const own = linksOfStory(index, []);

  it('are all the same where they are its own', () => {
    expect(compareLinks(index, own)).toEqual({ same: 4, fresh: [], unknown: 0 });
  });

  it('are new where the story knows passage and place, and unknown where it does not', () => {
    const first = own.find(({ passage }) => passage === 'no-wind');
    if (!first) throw new Error('The story has no such passage.');
    const port = { place: null, name: 'PORT' };
    const links = [
      { ...first, places: [port, port, { ...port, name: 'Atlantis' }] },
      { ...first, passage: 'gone', quote: { start: 'Not in it', end: null }, places: [port] },
    ];
    expect(compareLinks(index, links)).toEqual({ same: 1, fresh: [{ passage: 'no-wind', place: 'harbour' }], unknown: 2 });
  });

  it('are of a place under its id only where its name, if there is one, is the place’s', () => {
    const first = own.find(({ passage }) => passage === 'no-wind');
    if (!first) throw new Error('The story has no such passage.');
    const named = (name: string | null) => ({ ...first, places: [{ place: 'harbour', name }] });
    expect(compareLinks(index, [named('Kyiv Street, Berlin')])).toMatchObject({ fresh: [], unknown: 1 });
    for (const name of ['Port', null]) expect(compareLinks(index, [named(name)]), String(name)).toMatchObject({ fresh: [{ place: 'harbour' }], unknown: 0 });
  });

  it('are the same where an earlier file brought them', () => {
    const { fresh } = compareLinks(index, linksOf(foreign({ exact: 'there is no wind' }, { type: 'TextualBody', purpose: 'tagging', value: 'Port' })));
    expect(fresh).toHaveLength(1);
    expect(compareLinks(index, linksOf(foreign({ exact: 'there is no wind' }, { type: 'TextualBody', purpose: 'tagging', value: 'Port' })), fresh)).toEqual({ same: 1, fresh: [], unknown: 0 });
  });

  it('are of no passage where an address names one whose words are not the quoted ones', () => {
    const elsewhere = { ...Object(foreign({ exact: 'anything at all' }, { type: 'TextualBody', purpose: 'tagging', value: 'Port' })), id: 'https://elsewhere.example/#passage=no-wind' };
    expect(linksOf(elsewhere)).toMatchObject([{ passage: 'no-wind' }]);
    expect(compareLinks(index, linksOf(elsewhere))).toEqual({ same: 0, fresh: [], unknown: 1 });
  });

  it.each(['there is no wind.', '“There is no wind.”', 'there is no wind —', '… there is no wind'])('find a passage whose quote took signs along: %s', (exact) => {
    expect(compareLinks(index, linksOf(foreign({ exact }, { type: 'TextualBody', purpose: 'tagging', value: 'Port' }))).fresh).toMatchObject([{ passage: 'no-wind' }]);
  });

  it('tell passages that begin and end alike by what stands around them, and take none where nothing does', () => {
    const story = buildSmallStory();
    const [leaves, wind] = story.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ passages }) => passages));
    if (!leaves || !wind) throw new Error('The small story has two passages.');
    leaves.fragment = { prefix: 'On Monday', start: 'the ferry', end: 'stayed away' };
    wind.fragment = { prefix: 'On Friday', start: 'the ferry', end: 'stayed away' };
    const twins = buildStoryIndex(story);
    const compared = (prefix?: string) => compareLinks(twins, linksOf(foreign({ exact: 'the ferry to Orvel stayed away', ...(prefix ? { prefix } : {}) }, { type: 'TextualBody', purpose: 'tagging', value: 'Port' })));
    expect(compared('It was dark. On Friday ')).toMatchObject({ fresh: [{ passage: 'no-wind' }] });
    expect(compared('Monday '), 'which speaks of the port already').toEqual({ same: 1, fresh: [], unknown: 0 });
    for (const prefix of [undefined, 'On Sunday ']) expect(compared(prefix), String(prefix)).toEqual({ same: 0, fresh: [], unknown: 1 });
  });

  it('find a passage by its words, however the quote is cut', () => {
    const links = linksOf([
      foreign({ exact: 'Nobody fishes anywhere near here this week' }, { type: 'TextualBody', purpose: 'tagging', value: 'Гавань' }),
      foreign({ exact: 'Nobody fishes today' }, { type: 'TextualBody', purpose: 'tagging', value: 'Гавань' }),
    ]);
    expect(compareLinks(index, links)).toEqual({ same: 0, fresh: [{ passage: 'fishing-stops', place: 'harbour' }], unknown: 1 });
  });
});
