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

function findMiscountedParagraphs(input: unknown): Problem[] {
  return selectAll(input, 'sections[].paragraphs[]').flatMap(({ keys, value }, index) => {
    const number = isRecord(value) ? value['number'] : undefined;
    if (!Number.isInteger(number) || number === index + 1) return [];
    return [
      {
        path: printPath([...keys, 'number']),
        message: `This is paragraph ${index + 1} of the article, counted through all sections: write ${index + 1} instead of ${describeValue(number)}.`,
      },
    ];
  });
}

function findLaterSectionsWithoutHeading(input: unknown): Problem[] {
  return selectAll(input, 'sections[].heading').flatMap(({ keys, value }) =>
    value === null && keys[1] !== 0
      ? [{ path: printPath(keys), message: 'Only the opening section may go without a heading: write the article’s own heading here.' }]
      : [],
  );
}
