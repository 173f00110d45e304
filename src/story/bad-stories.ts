/** For tests: stories that are each wrong in one way, named by their fault, with the problem that must be found. */
import { buildSmallStory, type Key, withChange } from './small-story';

export type BadStory = { fault: string; story: unknown; path: string; says: RegExp };

const first: Key[] = ['sections', 0, 'paragraphs', 0, 'passages', 0];
const firstPath = 'sections[0].paragraphs[0].passages[0]';

/** Takes the small story, puts `value` at `keys`, and says which problem must follow. */
const bad = (fault: string, keys: Key[], value: unknown, path: string, says: RegExp): BadStory => ({
  fault,
  story: withChange(buildSmallStory(), keys, value),
  path,
  says,
});

/** Every fault that a story can have, at least once. */
export const badStories: readonly BadStory[] = [
  { fault: 'not-an-object', story: 'a story', path: '(whole file)', says: /“a story”.*an object/ },
  { fault: 'nothing-at-all', story: undefined, path: '(whole file)', says: /missing/ },
  bad('title-missing', ['title'], undefined, 'title', /missing: add a text/),
  bad('title-blank', ['title'], '  ', 'title', /empty/),
  bad('title-a-number', ['title'], 7, 'title', /This is 7: write a text/),
  bad('unknown-field', ['subtitle'], 'x', 'subtitle', /no field “subtitle”/),
  bad('unknown-field-with-odd-name', ['sub title'], 'x', '["sub title"]', /no field “sub title”/),
  bad('wrong-schema-version', ['schemaVersion'], 2, 'schemaVersion', /This is 2: write 1/),
  bad('unknown-kind-of-place', ['places', 0, 'kind'], 'town', 'places[0].kind', /“town”.*one of “country”/),
  bad('id-with-capitals', ['layers', 0, 'id'], 'Coast', 'layers[0].id', /small letters/),
  bad('address-without-https', ['address'], 'http://example.org', 'address', /https/),
  bad('date-in-words', ['published'], '18 March 2025', 'published', /year-month-day/),
  bad('date-in-month-13', ['places', 0, 'asOf'], '2025-13-01', 'places[0].asOf', /year-month-day/),
  bad('day-that-does-not-exist', ['mapDate'], '2025-02-30', 'mapDate', /no day “2025-02-30”/),
  bad('longitude-beyond-180', ['places', 0, 'at', 0], 181, 'places[0].at[0]', /181 is too large: write 180 or less/),
  bad('latitude-beyond-minus-90', ['places', 0, 'at', 1], -91, 'places[0].at[1]', /-91 is too small: write -90 or more/),
  bad('view-of-three-numbers', ['places', 0, 'view'], [1, 2, 3], 'places[0].view', /3 entries: give it at least 4/),
  bad('view-of-five-numbers', ['places', 0, 'view'], [1, 2, 3, 4, 5], 'places[0].view', /5 entries: give it at most 4/),
  bad('theatre-west-and-east-swapped', ['theatre'], [30, 40, 20, 50], 'theatre', /not west of its east/),
  bad('view-upside-down', ['places', 0, 'view'], [23, 45, 25, 43], 'places[0].view', /not south of its north/),
  bad('position-lat-before-lng', ['places', 0, 'at'], [44, 24], 'places[0].at', /outside the place’s own view/),
  bad('no-sources', ['sources'], [], 'sources', /0 entries: give it at least 1/),
  bad('paragraph-number-a-fraction', ['sections', 0, 'paragraphs', 0, 'number'], 1.5, 'sections[0].paragraphs[0].number', /whole number/),
  bad('paragraph-number-zero', ['sections', 0, 'paragraphs', 0, 'number'], 0, 'sections[0].paragraphs[0].number', /more than 0/),
  bad('paragraph-skipped', ['sections', 1, 'paragraphs', 0, 'number'], 4, 'sections[1].paragraphs[0].number', /write 3 instead of 4/),
  bad('later-section-without-heading', ['sections', 1, 'heading'], null, 'sections[1].heading', /Only the opening/),
  bad('section-id-twice', ['sections', 1, 'id'], 'opening', 'sections[1].id', /belongs to the section at sections\[0\]\.id/),
  bad('passage-id-twice', ['sections', 1, 'paragraphs', 0, 'passages', 0, 'id'], 'no-wind', 'sections[1].paragraphs[0].passages[0].id', /belongs to the passage/),
  bad('place-id-twice', ['places', 1, 'id'], 'harbour', 'places[1].id', /belongs to the place/),
  bad('unknown-place-mentioned', [...first, 'mentions', 0, 'place'], 'harbor', `${firstPath}.mentions[0].place`, /no place with the id “harbor”/),
  bad('unknown-layer', ['places', 1, 'layer'], 'sea', 'places[1].layer', /no layer with the id “sea”/),
  bad('unknown-source-of-place', ['places', 1, 'sources', 0], 'atlas', 'places[1].sources[0]', /no source with the id “atlas”/),
  bad('unknown-source-of-layer', ['layers', 0, 'sources', 0], 'atlas', 'layers[0].sources[0]', /no source with the id “atlas”/),
  bad('unknown-source-of-status', ['places', 0, 'status', 'source'], 'atlas', 'places[0].status.source', /no source with the id “atlas”/),
  bad('fragment-of-nine-words', [...first, 'fragment', 'start'], 'one two three four five six seven eight nine', `${firstPath}.fragment.start`, /more than eight words/),
  bad('mention-of-nine-words', [...first, 'mentions', 0, 'words'], 'one two three four five six seven eight nine', `${firstPath}.mentions[0].words`, /more than eight words/),
  bad('link-without-mention', ['sections', 0, 'paragraphs', 0, 'passages', 1, 'summary'], 'No [wind](island).', 'sections[0].paragraphs[0].passages[1].summary', /links to “island”/),
  bad('link-broken', [...first, 'summary'], 'From the [harbour](Old Harbour).', `${firstPath}.summary`, /link in this summary is broken/),
  bad('place-mentioned-twice', [...first, 'mentions', 1, 'place'], 'harbour', `${firstPath}.mentions[1].place`, /twice/),
  bad('named-without-words', [...first, 'mentions', 0, 'words'], null, `${firstPath}.mentions[0].words`, /“named” needs the article’s words/),
  bad('bears-on-with-words', [...first, 'mentions', 0, 'how'], 'bears-on', `${firstPath}.mentions[0].words`, /write null/),
];
