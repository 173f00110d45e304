/** Copies of invented articles for tests, edited as the contract of anchoring says, with the truth of where each passage went. */
import type { Block, PassageToFind, TextCopy } from './anchor';
import type { Dice } from './dice';
import type { InventedArticle, InventedParagraph, Piece } from './invented-article';
import { capital, inventSentence } from './invented-sentence';

export type Fate = 'untouched' | 'edited' | 'deleted';

/** What became of a passage, and where it stands in the copy; null where it stands nowhere. */
export interface Truth {
  fate: Fate;
  /** The kinds of edits, for the message of a failing test. */
  edits: string;
  place: { start: number; end: number } | null;
}

export interface EditedCopy {
  copy: TextCopy;
  truths: ReadonlyMap<string, Truth>;
}

/** How many of an article's passages are edited and deleted, and whether its paragraphs are moved. */
export interface Plan {
  edited: number;
  deleted: number;
  moved: boolean;
}

/** The most of a passage's characters that an edit touches. */
const MOST_EDITED = 0.15;

/** A copy with some passages edited, some deleted and similar sentences put in, each by the dice. */
export function editArticle(dice: Dice, article: InventedArticle, plan: Plan): EditedCopy {
  const byId = new Map(article.passages.map((passage) => [passage.id, passage]));
  const kinds = new Map<string, number>();
  const done = new Map<string, { fate: Fate; edits: string }>();
  let paragraphs = article.paragraphs.map((paragraph) => ({
    heading: paragraph.heading,
    pieces: paragraph.pieces.flatMap((piece): Piece[] => {
      const passage = byId.get(piece.passage ?? '');
      if (!passage) return [piece];
      const fate = dice.roll();
      if (fate < plan.deleted) {
        const kind = dice.below(3);
        kinds.set(passage.id, kind);
        done.set(passage.id, { fate: 'deleted', edits: 'deleted' });
        return dice.chance(0.7) ? [{ passage: null, text: similarSentence(dice, piece.text, passage, kind), tail: piece.tail }] : [];
      }
      if (fate > plan.deleted + plan.edited) {
        done.set(passage.id, { fate: 'untouched', edits: '' });
        return [piece];
      }
      const edited = editPiece(dice, piece);
      done.set(passage.id, { fate: 'edited', edits: edited.edits });
      return [edited.piece];
    }),
  }));
  // Sentences like the deleted ones also stand where nobody looks for them.
  for (const [id, { fate }] of done) {
    const passage = byId.get(id);
    const text = article.paragraphs.flatMap(({ pieces }) => pieces).find((piece) => piece.passage === id)?.text;
    if (fate === 'deleted' && passage && text && dice.chance(0.5)) dice.pick(paragraphs).pieces.push({ passage: null, text: similarSentence(dice, text, passage, kinds.get(id) ?? 0), tail: '. ' });
  }
  if (plan.moved) paragraphs = moveSome(dice, paragraphs);
  return layOut(paragraphs, done);
}

function moveSome(dice: Dice, paragraphs: readonly InventedParagraph[]): InventedParagraph[] {
  const moved = [...paragraphs];
  for (let times = 1 + dice.below(4); times > 0; times -= 1) {
    const [one] = moved.splice(dice.below(moved.length), 1);
    if (one) moved.splice(dice.below(moved.length + 1), 0, one);
  }
  return moved;
}

/** One kind of edit, and now and then a second: all that touch characters share the same 15 %. */
function editPiece(dice: Dice, piece: Piece): { piece: Piece; edits: string } {
  const budget = Math.max(1, Math.floor(piece.text.length * MOST_EDITED * dice.roll()));
  const first = dice.pick(['letters', 'words', 'dropped', 'swapped', 'split', 'joined']);
  const second = dice.chance(0.3) ? dice.pick(['swapped', 'split', 'joined']) : first;
  const edits = first === second ? [first] : [first, second];
  let { text, tail } = piece;
  for (const edit of edits) {
    if (edit === 'letters') text = editLetters(dice, text, budget);
    if (edit === 'words') text = replaceWords(dice, text, budget);
    if (edit === 'dropped') text = dropWords(dice, text, budget);
    if (edit === 'swapped') text = swapWords(dice, text, 1 + dice.below(2));
    if (edit === 'split') text = text.replace(/, (?:and|but) ([a-z])|, ([a-z])/u, (_, after: string | undefined, alone: string | undefined) => `. ${capital(after ?? alone ?? '')}`);
    if (edit === 'joined') tail = ', and ';
  }
  return { piece: { ...piece, text: text.trim(), tail }, edits: `${edits.join('+')} ${budget}/${piece.text.length}` };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz '.split('');

function editLetters(dice: Dice, text: string, count: number): string {
  const letters = text.split('');
  for (let nth = 0; nth < count; nth += 1) {
    const at = dice.below(letters.length);
    const kind = dice.below(3);
    if (kind === 0) letters[at] = dice.pick(LETTERS);
    else if (kind === 1) letters.splice(at, 0, dice.pick(LETTERS));
    else letters.splice(at, 1);
  }
  return letters.join('');
}

const OTHER_WORDS = ['some', 'river', 'nobody', 'under', 'sixteen', 'harbour', 'gone', 'later', 'spoke', 'of', 'winter', 'clearly', 'at', 'northern'];

function replaceWords(dice: Dice, text: string, budget: number): string {
  const words = text.split(' ');
  let left = budget;
  for (const at of dice.shuffled([...words.keys()])) {
    const other = dice.pick(OTHER_WORDS);
    const cost = Math.max(words[at]?.length ?? 0, other.length);
    if (cost > left) continue;
    left -= cost;
    words[at] = other;
  }
  return words.join(' ');
}

function dropWords(dice: Dice, text: string, budget: number): string {
  let words = text.split(' ');
  let left = budget;
  for (const at of dice.shuffled([...words.keys()])) {
    const other = dice.chance(0.5) ? dice.pick(OTHER_WORDS) : '';
    const cost = (other || (words[at] ?? '')).length + 1;
    if (cost > left) continue;
    left -= cost;
    words[at] = other ? `${words[at] ?? ''} ${other}` : '';
  }
  words = words.filter((word) => word !== '');
  return words.join(' ');
}

function swapWords(dice: Dice, text: string, pairs: number): string {
  const words = text.split(' ');
  for (let nth = 0; nth < pairs; nth += 1) {
    const at = dice.below(words.length - 1);
    words.splice(at, 2, words[at + 1] ?? '', words[at] ?? '');
  }
  return words.join(' ');
}

/** Of the words that an editor noted of a passage, a similar sentence keeps at most this share; more would be the passage, edited. */
const SIMILAR_KEEPS = 0.5;

/**
 * A sentence of the same frame: the same beginning, the same end, or every second word. A passage has one kind only:
 * where one sentence begins like it and the next ends like it, a fragment cannot tell the two from the passage.
 */
function similarSentence(dice: Dice, text: string, { selector }: PassageToFind, kind: number): string {
  const noted = [selector.start, selector.end ?? ''].join(' ').split(' ').filter((word) => word !== '');
  for (let tries = 0; tries < 50; tries += 1) {
    const other = inventSentence(dice).join(', ');
    const middle = Math.floor(other.length / 2);
    const words = text.split(' ');
    const similar =
      kind === 0
        ? `${selector.start} ${other.slice(middle)}`
        : kind === 1
          ? `${other.slice(0, middle)} ${selector.end ?? selector.start}`
          : words.map((word) => (dice.chance(0.5) ? word : dice.pick(OTHER_WORDS))).join(' ');
    const edges = new Set([...similar.split(' ').slice(0, 10), ...similar.split(' ').slice(-10)]);
    if (noted.filter((word) => edges.has(word)).length <= noted.length * SIMILAR_KEEPS) return similar;
  }
  return inventSentence(dice).join(', ');
}

function layOut(paragraphs: readonly InventedParagraph[], done: ReadonlyMap<string, { fate: Fate; edits: string }>): EditedCopy {
  const truths = new Map<string, Truth>([...done].map(([id, one]) => [id, { ...one, place: null }]));
  const blocks: Block[] = [];
  let text = '';
  const put = (kind: Block['kind'], more: string): void => {
    blocks.push({ kind, start: text.length, end: text.length + more.trimEnd().length });
    text += `${more.trimEnd()}\n`;
  };
  for (const { heading, pieces } of paragraphs) {
    if (heading !== null) put('heading', heading);
    let whole = '';
    for (const piece of pieces) {
      const truth = truths.get(piece.passage ?? '');
      if (truth) truth.place = { start: text.length + whole.length, end: text.length + whole.length + piece.text.length };
      whole += piece.text + piece.tail;
    }
    if (whole.trim() !== '') put('paragraph', whole);
  }
  return { copy: { text, blocks }, truths };
}
