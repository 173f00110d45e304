/**
 * Reads W3C Web Annotations of unknown shape: our own export, and others' that quote the article. It reads which passages they
 * tie to which places, by the names of the W3C's context, and loads nothing.
 */
import type { Problem } from '../story/problem';
import { isRecord } from '../story/select';
import type { NamedPlace, QuotedLink } from './links';
import { readTarget } from './parse-selectors';
import { entriesOf, findId, isOfType, note, readText, startReading, under, type Reading } from './reading';

/** `unplaced` is the number of places that annotations without words name: a note on a whole page belongs to no passage. */
export type ParsedAnnotations = { ok: true; links: QuotedLink[]; unplaced: number } | { ok: false; problems: Problem[] };

/**
 * The links of an AnnotationPage, of a collection with its first page inside, of a list, or of a single Annotation; or all
 * problems. Bodies that name no place are left out, and so is what points to no words, unless nothing in the file does.
 */
export function parseWebAnnotations(input: unknown): ParsedAnnotations {
  const file = startReading(input);
  const read = annotationsOf(file).flatMap((annotation) => readAnnotation(annotation) ?? []);
  const links = read.flatMap((one) => ('quote' in one ? one : []));
  const wordless = read.flatMap((one) => ('quote' in one ? [] : one));
  if (links.length === 0) {
    for (const { target } of wordless) note(target, 'This points to no words: a TextQuoteSelector, or a RangeSelector of two, is needed to find the passage.');
  }
  const unplaced = wordless.reduce((sum, { places }) => sum + places.length, 0);
  return file.problems.length === 0 ? { ok: true, links, unplaced } : { ok: false, problems: file.problems };
}

function annotationsOf(file: Reading): Reading[] {
  if (Array.isArray(file.value)) return entriesOf(file);
  if (isOfType(file, 'Annotation')) return [file];
  const page = isOfType(file, 'AnnotationCollection') ? under(file, 'first') : file;
  const items = under(page, 'items');
  if (isOfType(page, 'AnnotationPage') && Array.isArray(items.value)) return entriesOf(items);
  if (isOfType(page, 'AnnotationPage')) note(items, 'A page of annotations needs a list of them in “items”.');
  else if (page !== file && typeof page.value === 'string') note(page, 'The first page of this collection stands elsewhere, and nothing is fetched: save that page, and open it instead.');
  else note(page, 'This is no Web Annotation: an Annotation or an AnnotationPage is needed here.');
  return [];
}

/** What an annotation says of a whole page, or of what is no text. */
interface Wordless {
  readonly target: Reading;
  readonly places: readonly NamedPlace[];
}

function readAnnotation(annotation: Reading): QuotedLink | Wordless | null {
  if (!isOfType(annotation, 'Annotation')) {
    note(annotation, 'This is no Annotation: its type must say so.');
    return null;
  }
  const bodies = entriesOf(under(annotation, 'body'));
  // Of a body that says nothing of its purpose the annotation's own motivation tells what it is for.
  const isMeantAsName = isNaming(under(annotation, 'motivation'));
  const isComment = (body: Reading): boolean => isText(body) && !(under(body, 'purpose').value === undefined ? isMeantAsName : isNaming(under(body, 'purpose')));
  const bodyValue = isMeantAsName ? readText(under(annotation, 'bodyValue')) : null;
  const named = bodyValue === null ? [] : [nameOf(bodyValue)];
  const places = [...named, ...bodies.flatMap((body) => (isComment(body) ? [] : (readPlace(body) ?? [])))];
  const target = under(annotation, 'target');
  const quote = readTarget(target);
  if (quote === null) return null;
  if (quote === 'wordless') return { target, places };
  return { passage: findFragmentValue(findId(annotation), 'passage'), quote, places };
}

/** Purposes of a text that names its subject; a text of any other purpose says something about it. */
const NAMING: ReadonlySet<unknown> = new Set(['tagging', 'identifying', 'classifying']);

const isText = (body: Reading): boolean => isOfType(body, 'TextualBody') || (isRecord(body.value) && typeof body.value['value'] === 'string');
const isNaming = (purpose: Reading): boolean => entriesOf(purpose).some(({ value }) => NAMING.has(value));
const nameOf = (name: string): NamedPlace => ({ place: null, name });

function readPlace(body: Reading): NamedPlace | null {
  if (isText(body)) {
    const value = under(body, 'value');
    if (value.value === undefined) note(value, 'A textual body needs its text here.');
    const name = readText(value);
    return name === null ? null : nameOf(name);
  }
  const source = isOfType(body, 'SpecificResource') ? under(body, 'source') : body;
  const place = findFragmentValue(findId(source), 'place');
  // Several names, or names by language, are as good; of no name the file is no worse.
  const name = entriesOf(under(source, 'label')).map(({ value }) => value).find((value) => typeof value === 'string') ?? null;
  return place === null && name === null ? null : { place, name };
}

/** The value of a key in the fragment of an address: the id in `https://.../#place=crimea`. */
function findFragmentValue(address: string | null, key: 'passage' | 'place'): string | null {
  const at = address?.indexOf('#') ?? -1;
  return address === null || at === -1 ? null : new URLSearchParams(address.slice(at + 1)).get(key) || null;
}
