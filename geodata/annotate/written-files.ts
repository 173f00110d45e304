/** What `npm run annotate` writes, as texts: all of it is made and checked before anything is written, so that the files agree. */
import type { Claims } from '../../src/story/claims';
import { findEvidenceStrays } from '../../src/story/evidence-checks';
import { parseMeasures } from '../../src/story/measures';
import type { Problem } from '../../src/story/problem';
import type { Story } from '../../src/story/schema';
import type { Entry } from './entry';
import { annotationsText, claimsTable, measuresText, withClaimsTable } from './output';

/** What the measures go with: the story, its claims, its file of figures and the text of the project's README. */
export interface Beside {
  readonly story: Story;
  readonly claims: Claims;
  readonly figures: unknown;
  readonly readme: string;
}

export type WrittenFiles = Readonly<Record<'measures' | 'annotations' | 'readme', string>>;

/** The texts of `measures.json`, `annotations.geojson` and the README. Throws all problems of the measures and of what refers to them, a line each. */
export function buildWrittenFiles({ story, claims, figures, readme }: Beside, entries: readonly Entry[]): WrittenFiles {
  const measures = measuresText(story.id, entries);
  const written: unknown = JSON.parse(measures);
  const parsed = parseMeasures(written);
  const problems = [
    ...(parsed.ok ? [] : parsed.problems.map(({ path, message }) => ({ path: `measures.json ${path}`, message }))),
    ...findEvidenceStrays(story, { measures: written, claims, figures }),
    ...findUndrawn(story, entries),
  ];
  if (problems.length > 0) throw new Error(describe(problems, entries));
  const table = claimsTable(claims.claims, entries.map(({ measure }) => measure));
  return { measures, annotations: annotationsText(entries), readme: withClaimsTable(readme, table) };
}

/** What is drawn of measures is switched by a layer of its own, and never seen without. */
function findUndrawn({ layers }: Story, entries: readonly Entry[]): Problem[] {
  if (layers.some(({ id }) => id === 'annotations')) return [];
  const drawn = entries.filter(({ marks }) => marks.length > 0).map(({ measure }) => `“${measure.id}”`);
  return drawn.length === 0 ? [] : [{ path: 'story.json layers', message: `There is no layer “annotations”, without which nothing of ${drawn.join(', ')} is on the map: add it, with its name, sources, date and precision.` }];
}

/** What a person mends of a measure stands where it is made, under its id; its place in the file says little. */
function describe(problems: readonly Problem[], entries: readonly Entry[]): string {
  const lines = problems.map(({ path, message }) => {
    const at = /^measures\.json measures\[(\d+)\]/.exec(path)?.[1];
    const id = at === undefined ? undefined : entries[Number(at)]?.measure.id;
    return `${path}: ${message}${id === undefined ? '' : ` It is the measure “${id}”.`}`;
  });
  const isOfMeasures = problems.some(({ path, message }) => `${path} ${message}`.includes('measures.json'));
  return ['Nothing was written:', ...lines, ...(isOfMeasures ? ['The files in geodata/annotate make measures.json: mend there what is wrong in it.'] : [])].join('\n');
}
