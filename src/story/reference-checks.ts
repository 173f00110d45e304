/** Checks what a schema cannot: that ids are unique, that what is referred to exists, that paragraphs are counted through. */
import { describeValue, printPath, type Problem } from './problem';
import { isRecord, selectAll, selectTexts } from './select';

/** Every list of ids, and what a sentence calls its entries. */
const IDS = [
  { at: 'sections[].id', noun: 'section' },
  { at: 'sections[].paragraphs[].passages[].id', noun: 'passage' },
  { at: 'layers[].id', noun: 'layer' },
  { at: 'places[].id', noun: 'place' },
  { at: 'sources[].id', noun: 'source' },
] as const;

/** Every field that names an id of another list. */
const REFERENCES = [
  { at: 'sections[].paragraphs[].passages[].mentions[].place', to: 'places[].id', noun: 'place' },
  { at: 'places[].layer', to: 'layers[].id', noun: 'layer' },
  { at: 'places[].sources[]', to: 'sources[].id', noun: 'source' },
  { at: 'places[].status.source', to: 'sources[].id', noun: 'source' },
  { at: 'layers[].sources[]', to: 'sources[].id', noun: 'source' },
] as const;

/** The problems of ids, references and paragraph numbers in `input`, of whatever shape it is. */
export function findReferenceProblems(input: unknown): Problem[] {
  return [...IDS.flatMap(({ at, noun }) => findRepeatedIds(input, at, noun)), ...findUnknownReferences(input), ...findMiscountedParagraphs(input), ...findLaterSectionsWithoutHeading(input)];
}

/** The problems of ids that `at` leads to: each may be there once. `noun`: what a sentence calls their entries. */
export function findRepeatedIds(input: unknown, at: string, noun: string): Problem[] {
  const first = new Map<string, string>();
  return selectTexts(input, at).flatMap(({ keys, value }) => {
    const path = printPath(keys);
    const earlier = first.get(value);
    if (earlier === undefined) {
      first.set(value, path);
      return [];
    }
    return [{ path, message: `The id ${describeValue(value)} already belongs to the ${noun} at ${earlier}: give this one an id of its own.` }];
  });
}

function findUnknownReferences(input: unknown): Problem[] {
  return REFERENCES.flatMap(({ at, to, noun }) => {
    const known = new Set(selectTexts(input, to).map(({ value }) => value));
    // A list that is missing or empty has its own problem; it would only be said again for every reference.
    if (known.size === 0) return [];
    return findUnknown(input, at, known, noun, `“${noun}s”`);
  });
}

/** The problems of ids that `at` leads to and `known` does not hold. `list`: where a sentence sends the reader to add one. */
export function findUnknown(input: unknown, at: string, known: ReadonlySet<string>, noun: string, list: string): Problem[] {
  return selectTexts(input, at)
    .filter(({ value }) => !known.has(value))
    .map(({ keys, value }) => ({
      path: printPath(keys),
      message: `There is no ${noun} with the id ${describeValue(value)}: add it to ${list} or correct the id.`,
    }));
}

/** Where many in a row are off by the same, one was left out or put in: the first tells it, and the others are as they should be. */
function findMiscountedParagraphs(input: unknown): Problem[] {
  const counted = selectAll(input, 'sections[].paragraphs[]').map(({ keys, value }, index) => {
    const number = isRecord(value) ? value['number'] : undefined;
    return { keys, count: index + 1, number, offBy: typeof number === 'number' && Number.isInteger(number) ? number - index - 1 : 0 };
  });
  return counted.flatMap(({ keys, count, number, offBy }, index) => {
    if (offBy === 0 || counted[index - 1]?.offBy === offBy) return [];
    const isRun = counted[index + 1]?.offBy === offBy;
    const advice = `write ${count} instead of ${describeValue(number)}${isRun ? ', and count on from there' : ''}${isRun && offBy > 0 ? '; or put in what is missing before it' : ''}`;
    return [{ path: printPath([...keys, 'number']), message: `This is paragraph ${count} of the article, counted through all sections: ${advice}.` }];
  });
}

function findLaterSectionsWithoutHeading(input: unknown): Problem[] {
  return selectAll(input, 'sections[].heading').flatMap(({ keys, value }) =>
    value === null && keys[1] !== 0
      ? [{ path: printPath(keys), message: 'Only the opening section may go without a heading: write the article’s own heading here.' }]
      : [],
  );
}
