/** Checks that the files beside a story are that story's, and speak only of what it has. */
import { describeValue, type Problem } from './problem';
import { findUnknown } from './reference-checks';
import { findRuleMisfits } from './rule-fit';
import type { Story } from './schema';
import { isRecord, selectTexts } from './select';

/** Every field of the files that names an id of the story, or of another of the files. */
const REFERENCES = [
  { file: 'measures', at: 'measures[].places[]', noun: 'place' },
  { file: 'measures', at: 'measures[].passages[]', noun: 'passage' },
  { file: 'measures', at: 'measures[].sources[]', noun: 'source' },
  { file: 'claims', at: 'claims[].passage', noun: 'passage' },
  { file: 'claims', at: 'claims[].places[]', noun: 'place' },
  { file: 'claims', at: 'claims[].measures[]', noun: 'measure' },
  { file: 'claims', at: 'claims[].rule.measure', noun: 'measure' },
  { file: 'claims', at: 'claims[].figures[]', noun: 'figure' },
  { file: 'figures', at: 'figures[].places[]', noun: 'place' },
] as const;

/** Where a reader finds the list of each. */
const HOMES = { place: 'story.json', passage: 'story.json', source: 'story.json', measure: 'measures.json', figure: 'figures.json' } as const;

/** The problems of files of whatever shape with `story` and with each other, each path led by its file's name. */
export function findEvidenceStrays(story: Story, files: Readonly<Record<'measures' | 'claims' | 'figures', unknown>>): Problem[] {
  const known = {
    place: new Set(story.places.map(({ id }) => id)),
    passage: new Set(story.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ passages }) => passages.map(({ id }) => id)))),
    source: new Set(story.sources.map(({ id }) => id)),
    measure: idsOf(files.measures, 'measures[].id'),
    figure: idsOf(files.figures, 'figures[].id'),
  };
  const ofAnother = Object.entries(files).flatMap(([file, input]): Problem[] => {
    const told = isRecord(input) ? input['story'] : undefined;
    // What is missing or no text is the schema's to report.
    return typeof told !== 'string' || told === story.id
      ? []
      : [{ path: `${file}.json story`, message: `This file belongs to the story ${describeValue(told)}, beside it lies ${describeValue(story.id)}: write the same id in both, or take the file of this story.` }];
  });
  const listed = { place: true, passage: true, source: true, measure: hasList(files.measures, 'measures'), figure: hasList(files.figures, 'figures') };
  // A list that is missing has its own problem; it would only be said again for every reference. An empty one is sound, and holds none.
  const strays = REFERENCES.filter(({ noun }) => listed[noun]).flatMap(({ file, at, noun }) =>
    findUnknown(files[file], at, known[noun], noun, `“${noun}s” of ${HOMES[noun]}`).map(({ path, message }) => ({ path: `${file}.json ${path}`, message })),
  );
  return [...ofAnother, ...strays, ...findRuleMisfits(files.claims, files.measures)];
}

function idsOf(file: unknown, at: string): Set<string> {
  return new Set(selectTexts(file, at).map(({ value }) => value));
}

function hasList(file: unknown, name: string): boolean {
  return isRecord(file) && Array.isArray(file[name]);
}
