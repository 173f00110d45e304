import { describe, expect, it } from 'vitest';
import { type Anchor, hasPlace, type PassageToFind, type TextCopy } from './anchor';
import { findAnchors } from './find-anchor';

/** A text of which each line is a paragraph. */
function copyOf(...lines: string[]): TextCopy {
  const text = lines.join('\n');
  let at = 0;
  const blocks = lines.map((line) => {
    const block = { kind: 'paragraph' as const, start: at, end: at + line.length };
    at = block.end + 1;
    return block;
  });
  return { text, blocks };
}

const passage = (id: string, paragraph: number, start: string, end: string | null, more: Partial<PassageToFind> = {}): PassageToFind => ({ id, selector: { start, end }, paragraph, heading: null, words: [], ...more });

/** What was found, as text: what has no place as its kind. */
const readings = (anchors: readonly Anchor[], { text }: TextCopy): string[] => anchors.map((anchor) => (hasPlace(anchor) ? `${anchor.kind}: ${text.slice(anchor.start, anchor.end)}` : anchor.kind));

const lengthOf = (anchor: Anchor | undefined): number => (anchor !== undefined && hasPlace(anchor) ? anchor.end - anchor.start : 0);

const FERRY = 'The night ferry to Orvel was stopped on Sunday, because its captain had fallen asleep “at the wheel”.';
const BRIDGE = 'Engineers from Marden measured the old bridge twice. It leans a little further to the east than in spring.';
const COUNCIL = 'The council of Sel has promised money for both, and asks for patience until the vote is over.';
const passages = [
  passage('ferry', 1, 'The night ferry to', '“at the wheel”', { words: ['Orvel'] }),
  passage('measured', 2, 'Engineers from Marden', 'old bridge twice'),
  passage('leans', 2, 'It leans a little', 'than in spring'),
  passage('council', 3, 'The council of Sel', 'the vote is over'),
];

describe('finding passages', () => {
  it('finds each where it stands', () => {
    const copy = copyOf(FERRY, BRIDGE, COUNCIL);
    expect(readings(findAnchors(passages, copy), copy)).toEqual([`exact: ${FERRY.slice(0, -1)}`, 'exact: Engineers from Marden measured the old bridge twice', 'exact: It leans a little further to the east than in spring', `exact: ${COUNCIL.slice(0, -1)}`]);
  });

  it('bridges typesetting, and points into the text as given', () => {
    const copy = copyOf(FERRY.replace('night ferry', 'night\u00a0fer\u00adry').replace('“at the wheel”', '"AT THE WHEEL"'), BRIDGE.replaceAll(' ', '  '), COUNCIL.toUpperCase().normalize('NFD'));
    const found = findAnchors(passages, copy);
    expect(found.map((anchor) => anchor.kind)).toEqual(['exact', 'exact', 'exact', 'exact']);
    expect(readings(found, copy)[0]).toBe('exact: The night\u00a0fer\u00adry to Orvel was stopped on Sunday, because its captain had fallen asleep "AT THE WHEEL"');
    expect(readings(found, copy)[2]).toBe('exact: It  leans  a  little  further  to  the  east  than  in  spring');
  });

  it.each([0.2, 4])('finds word for word what its summary tells in %d times as many words', (times) => {
    const copy = copyOf(FERRY, BRIDGE, COUNCIL);
    const asIs = findAnchors(passages, copy);
    const told = passages.map((one, nth) => ({ ...one, aboutLength: Math.round(times * lengthOf(asIs[nth])) }));
    expect(findAnchors(told, copy)).toEqual(asIs);
    expect(asIs.map(({ kind }) => kind)).toEqual(['exact', 'exact', 'exact', 'exact']);
  });

  it('ends a passage that lost its last word before the conjunction and the same word of the next', () => {
    const two = [passage('momentum', 1, 'Halfway through the', 'momentum on a riverbank'), passage('maps', 1, 'And riverbank maps drawn by', 'dry at the edges')];
    const copy = copyOf('Halfway through the talks of the two towns she holds the momentum on a. And riverbank maps drawn by the ferrymen of Orvel have run dry at the edges.');
    expect(readings(findAnchors(two, copy), copy)).toEqual(['recovered: Halfway through the talks of the two towns she holds the momentum on a.', 'exact: And riverbank maps drawn by the ferrymen of Orvel have run dry at the edges']);
  });

  it('does not stretch a passage whose end was edited to a later one that ends alike', () => {
    const twice = 'Engineers from Marden measured the old brigde twice. The mayor of Sel, who had come by the morning train, asked whether anyone had looked at that old bridge twice.';
    const [, measured] = passages;
    const copy = copyOf(FERRY, twice, COUNCIL);
    expect(readings(findAnchors(measured === undefined ? [] : [{ ...measured, aboutLength: 48 }], copy), copy)).toEqual(['recovered: Engineers from Marden measured the old brigde twice']);
  });

  it('recovers what was edited, to whole words', () => {
    const copy = copyOf(FERRY.replace('night ferry to', 'nigth ferry for'), BRIDGE.replace('Engineers from', 'Two engineer from').replace('It leans a little', 'It a leans little'), COUNCIL);
    expect(readings(findAnchors(passages, copy), copy).slice(0, 3)).toEqual([
      'recovered: The nigth ferry for Orvel was stopped on Sunday, because its captain had fallen asleep “at the wheel”',
      'recovered: engineer from Marden measured the old bridge twice',
      'recovered: It a leans little further to the east than in spring',
    ]);
  });

  it('keeps what has lost its first or its last word within its own paragraph', () => {
    const [ferry, council] = [FERRY.replace('The night', 'Night'), COUNCIL.replace(' over.', '.')];
    const copy = copyOf('Nobody knew of it.', ferry, BRIDGE, council, 'Over to you.');
    const found = readings(findAnchors(passages, copy), copy);
    expect(found[0]).toBe(`recovered: ${ferry.slice(0, -1)}`);
    expect(found[3]).toBe(`recovered: ${council}`);
  });

  it('marks as recovered what has lost the words of its place, or was cut into two sentences in two paragraphs', () => {
    const copy = copyOf(FERRY.replace('Orvel', 'the north'), 'Engineers from Marden measured.', 'The old bridge twice. It leans a little further to the east than in spring.', COUNCIL);
    expect(findAnchors(passages, copy).map((anchor) => anchor.kind)).toEqual(['recovered', 'recovered', 'exact', 'exact']);
  });

  it('finds word for word what runs on in the next paragraph, as at the end of a page', () => {
    const copy = copyOf(FERRY, 'Engineers from Marden measured', 'the old bridge twice. It leans a little further to the east than in spring.', COUNCIL);
    expect(findAnchors(passages, copy).map((anchor) => anchor.kind)).toEqual(['exact', 'exact', 'exact', 'exact']);
  });

  it('finds word for word what runs on in several paragraphs, as where each line is one, but not where a sentence ends in them', () => {
    const rest = 'It leans a little further to the east than in spring.';
    const copy = copyOf(FERRY, 'Engineers from Marden', 'measured the', `old bridge twice. ${rest}`, COUNCIL);
    expect(findAnchors(passages, copy).map((anchor) => anchor.kind)).toEqual(['exact', 'exact', 'exact', 'exact']);
    const ended = copyOf(FERRY, 'Engineers from Marden', 'measured.', `The old bridge twice. ${rest}`, COUNCIL);
    expect(findAnchors(passages, ended).map((anchor) => anchor.kind)).toEqual(['exact', 'recovered', 'exact', 'exact']);
  });

  it.each([
    ['begins alike', 'The night ferry to Orvel has a new captain now, and two new lamps besides.'],
    ['ends alike', 'Nobody believed the young captain, who swore that he had not slept “at the wheel”.'],
    ['has the same frame', 'The day train to Orvel was stopped on Monday, because its driver had fallen ill at the market.'],
  ])('does not take a sentence for a passage because it %s', (_, similar) => {
    const copy = copyOf(similar, BRIDGE, COUNCIL, similar);
    expect(findAnchors(passages, copy).map((anchor) => anchor.kind)).toEqual(['orphan', 'exact', 'exact', 'exact']);
  });

  it.each([
    ['first word', 'It leans', 'leans', 'exact: Engineers from Marden measured the old bridge twice', 'recovered: leans a little further to the east than in spring'],
    ['last word', 'bridge twice.', 'bridge.', 'recovered: Engineers from Marden measured the old bridge.', 'exact: It leans a little further to the east than in spring'],
  ])('takes no word of the passage beside for a %s that the copy lacks', (_, whole, lacking, measured, leans) => {
    const edges = [passage('measured', 2, 'Engineers from Marden', 'measured the old bridge twice'), passage('leans', 2, 'It leans a little further', 'than in spring')];
    const copy = copyOf(FERRY, BRIDGE.replace(whole, lacking), COUNCIL);
    expect(readings(findAnchors(edges, copy), copy)).toEqual([measured, leans]);
  });

  it('takes no other number for the same fact', () => {
    const fact = [passage('cost', 1, 'Both will cost', 'about 20 million')];
    const copy = copyOf('Both will cost more than was thought, about 20 million.');
    expect(readings(findAnchors(fact, copy), copy)).toEqual(['exact: Both will cost more than was thought, about 20 million']);
    const other = copyOf('Some will cost more than was thought, about 31 million.');
    expect(readings(findAnchors(fact, other), other)).toEqual(['orphan']);
  });

  it('tells twins apart by what stands before or after them, and takes neither where that is gone', () => {
    const twin = 'There was no answer from the harbour.';
    const second = [passage('second', 2, 'There was no answer', 'from the harbour', { selector: { prefix: 'asked again.', start: 'There was no answer', end: 'from the harbour' } })];
    const copy = copyOf(`The mayor asked. ${twin}`, `On Friday she asked again. ${twin}`);
    const [found] = findAnchors(second, copy);
    expect(found).toMatchObject({ kind: 'exact', start: copy.text.lastIndexOf('There') });
    const gone = copyOf(`The mayor asked. ${twin}`, `On Friday she wrote. ${twin}`);
    expect(readings(findAnchors(second, gone), gone)).toEqual(['orphan']);
  });

  it('prefers the place among its neighbours to a teaser that says the same', () => {
    const copy = copyOf('It leans a little further to the east than in spring', FERRY, BRIDGE, COUNCIL);
    const leans = findAnchors(passages, copy)[2];
    expect(leans).toMatchObject({ kind: 'exact', start: copy.text.lastIndexOf('It leans') });
  });

  it('takes neither of two places that agree equally, and does not say that there is none', () => {
    const alone = [passage('alone', 3, 'The night ferry to', '“at the wheel”')];
    expect(findAnchors(alone, copyOf('One.', FERRY, 'Three.', FERRY))).toEqual([{ passage: 'alone', kind: 'repeated', places: 2 }]);
  });

  it('has no place for what was edited in two ways', () => {
    const alone = [passage('alone', 1, 'The night ferry to', '“at the wheel”')];
    const copy = copyOf(FERRY.replace('ferry', 'fery'), FERRY.replace('night', 'nigt'));
    expect(readings(findAnchors(alone, copy), copy)).toEqual(['orphan']);
  });

  it('gives one place to one passage: a recovered one leaves it to the one that stands there', () => {
    const copy = copyOf('The council of Sel has promised money for all, and asks for patience until the vote is over.');
    const rivals = [passage('other', 7, 'The council of Pell', 'the vote is open'), passage('council', 3, 'The council of Sel', 'the vote is over')];
    expect(findAnchors(rivals, copy).map((anchor) => anchor.kind)).toEqual(['orphan', 'exact']);
  });

  it('keeps passages that overlap, nest or are the same', () => {
    const overlapping = [passage('whole', 1, 'The night ferry to', '“at the wheel”'), passage('first', 1, 'The night ferry to', 'stopped on Sunday'), passage('inner', 1, 'was stopped on Sunday', 'its captain had fallen'), passage('again', 1, 'The night ferry to', '“at the wheel”')];
    const copy = copyOf(FERRY);
    expect(findAnchors(overlapping, copy).map((anchor) => anchor.kind)).toEqual(['exact', 'exact', 'exact', 'exact']);
  });

  it('finds a passage that is known as a whole, edited or not', () => {
    const whole = [passage('whole', 1, 'asks for patience until the vote is over', null)];
    const copy = copyOf(COUNCIL);
    expect(readings(findAnchors(whole, copy), copy)).toEqual(['exact: asks for patience until the vote is over']);
    const edited = copyOf(COUNCIL.replace('patience', 'patiense'));
    expect(readings(findAnchors(whole, edited), edited)).toEqual(['recovered: asks for patiense until the vote is over']);
  });

  it('finds words only at their edges', () => {
    const part = copyOf('She met the counterpart of Kyiv.');
    expect(readings(findAnchors([passage('part', 1, 'part of Kyiv', null)], part), part)).toEqual(['orphan']);
    const heart = copyOf('She saw the heart of Kyiv.');
    expect(readings(findAnchors([passage('heart', 1, 'the heart of Kyiv', null)], heart), heart)).toEqual(['exact: the heart of Kyiv']);
  });

  it('finds nothing in nothing', () => {
    expect(findAnchors(passages, copyOf(''))).toEqual(passages.map(({ id }) => ({ passage: id, kind: 'orphan' })));
    expect(findAnchors([], copyOf(FERRY))).toEqual([]);
    expect(findAnchors([passage('empty', 1, '\u200b', ' ')], copyOf(FERRY))).toEqual([{ passage: 'empty', kind: 'orphan' }]);
  });

  it('tells how far it is', () => {
    const told: string[] = [];
    findAnchors(passages, copyOf(FERRY), (done, all) => told.push(`${done}/${all}`));
    expect(told).toEqual(['0/4', '1/4', '2/4', '3/4', '4/4']);
  });
});
