/** Every measured value says what it rests on, wherever it is told. */
import { readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { parseEvidence } from '../story/evidence';
import { parseStory } from '../story/parse-story';
import { buildStoryIndex } from '../story/story-index';
import { englishWording } from '../words/words-context';
import { Measured } from './measured';
import { PrintedMeasures } from './printed-measures';
import { buildMeasureTable } from './table-columns';

const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../geodata/stories/cease-fire-2025-03-18/${name}.json`, import.meta.url), 'utf8'));
const story = parseStory(readJson('story'));
const parsed = parseEvidence({ measures: readJson('measures'), claims: readJson('claims'), figures: readJson('figures') });
if (!story.ok || !parsed.ok) throw new Error('The bundled story does not parse.');
const index = buildStoryIndex(story.story);
const { evidence } = parsed;

it('in the popup of a place, on paper, and in the table', () => {
  const popups = renderToString(<>{index.story.places.map(({ id }) => <Measured key={id} index={index} evidence={evidence} placeId={id} />)}</>).split('<div ');
  const paper = renderToString(<PrintedMeasures index={index} evidence={evidence} />).split('<tr>');
  const { columns, rows } = buildMeasureTable(index, evidence, englishWording);
  const at = columns.indexOf('Source');
  expect(evidence.measures.length).toBeGreaterThan(30);
  for (const { id, title, sources } of evidence.measures) {
    const names = sources.map((one) => index.sourceOf(one)?.name ?? '').join('; ');
    expect(names.length, id).toBeGreaterThan(5);
    expect(popups.find((part) => part.startsWith(`data-measure-id="${id}"`)), `${id} in a popup`).toContain(names);
    expect(paper.find((part) => part.includes(`>${title}<`)), `${id} on paper`).toContain(names);
    expect(rows.find((row) => row.id === id)?.cells[at]?.text, `${id} in the table`).toBe(names);
  }
});
