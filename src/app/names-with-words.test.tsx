/** Who speaks to the page says the words that stand there: the names of its controls hold them (WCAG 2.5.3). */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import claims from '../../geodata/stories/cease-fire-2025-03-18/claims.json';
import figures from '../../geodata/stories/cease-fire-2025-03-18/figures.json';
import measures from '../../geodata/stories/cease-fire-2025-03-18/measures.json';
import rawStory from '../../geodata/stories/cease-fire-2025-03-18/story.json';
import { parseEvidence } from '../story/evidence';
import { buildOwnEvidence } from '../story/own-evidence';
import { parseStory } from '../story/parse-story';
import { buildStoryIndex } from '../story/story-index';
import { ClaimsList } from '../ui/claims-list';
import { Measured } from '../ui/measured';
import { MeasuringCard } from '../ui/measuring-card';
import { ReadingCard } from '../ui/opened-reading';
import { OwnClaim, OwnMeasure } from '../ui/own-values';
import { languages } from '../words/language';
import { loadWording } from '../words/load-wording';
import { loadOpenedWords } from '../words/opened/opened-words';
import { WordsProvider } from '../words/words-context';
import { renderPage } from './prerender';

const parsed = parseStory(rawStory);
const read = parseEvidence({ measures, claims, figures });
if (!parsed.ok || !read.ok) throw new Error('The files do not parse; their own tests say why.');
const index = buildStoryIndex(parsed.story);
const { evidence } = read;
const own = buildOwnEvidence(
  evidence,
  { layer: 'own', name: 'Wells', asOf: null, precision: { by: 'nobody' }, areas: 1, crossing: 0, outsideKm2: 0 },
  evidence.measures.map(({ id }) => ({ id, value: 1, low: 1, high: 1, method: 'Told.', town: null })),
);
const nothing = (): void => undefined;

/** What of controls stands there in words, and their names where those are others. A sign without a letter is a picture. */
function namedOtherwise(html: string): [words: string, name: string][] {
  const plain = (text: string): string => text.replaceAll(/<svg.*?<\/svg>|<[^>]*>|[\u2066-\u2069]/gs, '').replaceAll('&quot;', '"').replaceAll(/\s+/g, ' ').trim();
  return [...html.matchAll(/<(a|button|summary)\b[^>]*? aria-label="([^"]*)"[^>]*>(.*?)<\/\1>/gs)]
    .map(([, , name = '', inner = '']): [string, string] => [plain(inner), plain(name)])
    .filter(([words]) => /[\p{L}\d]/u.test(words));
}

describe.each(languages)('in $name', ({ code }) => {
  it.each([
    ['measures and figures of places', () => index.story.places.map(({ id }) => <Measured key={id} index={index} evidence={evidence} placeId={id} />)],
    ['claims', () => <ClaimsList index={index} evidence={evidence} claim={null} onClaim={nothing} />],
    ['own claims', () => evidence.claims.map((checked) => <OwnClaim key={checked.claim.id} own={own} index={index} checked={checked} />)],
    ['own measures', () => evidence.measures.map(({ id }) => <OwnMeasure key={id} own={own} index={index} measureId={id} />)],
    ['reading', () => <ReadingCard name="wells" progress={null} onCancel={nothing} />],
    ['measuring', () => <MeasuringCard name="wells" step={null} onCancel={nothing} />],
  ])('the names of %s begin with their words', async (_, draw) => {
    await loadOpenedWords(code);
    const wording = await loadWording(code);
    const pairs = namedOtherwise(renderToString(<WordsProvider value={wording}>{draw()}</WordsProvider>));
    expect(pairs).not.toEqual([]);
    for (const [words, name] of pairs) expect(name.slice(0, words.length)).toBe(words);
  });
});

it('the names of all that is served with the page hold their words', () => {
  const pairs = namedOtherwise(renderPage(parsed.story, { measures, claims, figures }).bodyHtml);
  expect(pairs.length).toBeGreaterThan(10);
  for (const [words, name] of pairs) expect(name).toContain(words);
});
