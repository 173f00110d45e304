import { describe, expect, it } from 'vitest';
import { hasPlace, type TextCopy } from './anchor';
import { Dice } from './dice';
import { editArticle } from './edited-copy';
import { findAnchors } from './find-anchor';
import { type InventedArticle, inventArticle } from './invented-article';
import { layBlocks } from './read-blocks';
import { recogniseArticle } from './recognise';

const asItIs = { edited: 0, deleted: 0, moved: false };
const TITLE = 'What is known of the bridge at Orvel';

function recognise(article: InventedArticle, copy: TextCopy) {
  return recogniseArticle(TITLE, copy, findAnchors(article.passages, copy));
}

const article = inventArticle(new Dice(1), 30);
const copy = editArticle(new Dice(1), article, asItIs).copy;

/** A part of the copy, as the whole of another. */
function only(start: number, end: number): TextCopy {
  const text = copy.text.slice(start, end);
  return { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] };
}

/** A paragraph of the copy in which one passage is found, and no other. */
function findLonePassage(): TextCopy {
  const [one] = copy.blocks.flatMap(({ start, end, kind }) => (kind === 'paragraph' && findAnchors(article.passages, only(start, end)).filter(hasPlace).length === 1 ? [only(start, end)] : []));
  if (one === undefined) throw new Error('No paragraph of the article has one passage.');
  return one;
}

describe('recognising the article', () => {
  it('knows a copy, edited or not', () => {
    expect(recognise(article, copy)).toMatchObject({ same: true, found: article.passages.length, all: article.passages.length });
    expect(recognise(article, editArticle(new Dice(2), article, { edited: 0.8, deleted: 0.2, moved: true }).copy).same).toBe(true);
  });

  it('does not take another article by the same hand for it', () => {
    for (let seed = 2000; seed < 2030; seed += 1) {
      const other = editArticle(new Dice(seed), inventArticle(new Dice(seed), 30), asItIs).copy;
      const { same, found, all } = recognise(article, other);
      // A sentence made of the same set phrases may be found; the article is not.
      expect([seed, same, found <= all * 0.05]).toEqual([seed, false, true]);
    }
  });

  it('knows an excerpt, in which most passages are missing', () => {
    const excerpt = { ...article, paragraphs: article.paragraphs.slice(4, 8) };
    const part = editArticle(new Dice(1), { ...excerpt, passages: article.passages }, asItIs).copy;
    const { same, found, all } = recognise(article, part);
    expect([same, found < all / 4]).toEqual([true, true]);
  });

  it('knows one passage alone, where it is nearly all of the text and stands word for word', () => {
    const one = findLonePassage();
    expect(recognise(article, one)).toMatchObject({ same: true, found: 1 });
    const amid = `${'Nobody in Sel had heard of it before. '.repeat(4)}${one.text}`;
    expect(recognise(article, { text: amid, blocks: [{ kind: 'paragraph', start: 0, end: amid.length }] })).toMatchObject({ same: false, found: 1 });
  });

  it('knows one passage under its title, as in what a page lets everyone read', () => {
    const { text: one } = findLonePassage();
    const page = (...lines: string[]): TextCopy => layBlocks(lines.map((words) => ({ kind: 'paragraph', words })));
    const offer = 'Subscribe to read on. '.repeat(20).trim();
    expect(recognise(article, page(TITLE, one, offer))).toMatchObject({ same: true, found: 1, titled: true });
    expect(recognise(article, page('Something else', one, offer))).toMatchObject({ same: false, found: 1 });
  });

  it('does not take an article that quotes two sentences for it, unless it bears the title', () => {
    const [one, two] = article.passages.map((passage) => findAnchors([passage], copy)[0]).filter((anchor) => anchor !== undefined && hasPlace(anchor));
    if (!one || !two) throw new Error('The article has no two passages.');
    const other = editArticle(new Dice(3), inventArticle(new Dice(3), 30), asItIs).copy;
    const quotes = [one, two].map(({ start, end }) => copy.text.slice(start, end));
    const quoting = (first: string, last = 'The end'): TextCopy => {
      const lines = [first, ...quotes, last];
      let at = other.text.length;
      const blocks = lines.map((line) => ({ kind: 'paragraph' as const, start: at, end: (at += line.length + 1) - 1 }));
      return { text: other.text + lines.map((line) => `${line}\n`).join(''), blocks: [...other.blocks, ...blocks] };
    };
    expect(recognise(article, quoting('Something else'))).toMatchObject({ same: false, found: 2, titled: false });
    expect(recognise(article, quoting(TITLE.toUpperCase()))).toMatchObject({ same: true, found: 2, titled: true });
    const { text, blocks } = quoting(TITLE);
    const under = (level: object): TextCopy => ({ text, blocks: blocks.map((block, nth) => (nth === 0 ? { ...block, ...level } : block)) });
    expect(recognise(article, under({ kind: 'heading' }))).toMatchObject({ same: true, titled: true });
    expect(recognise(article, under({ kind: 'heading', top: true }))).toMatchObject({ same: false, titled: false });
    // As where it leads to this one at its foot.
    expect(recognise(article, quoting('Something else', TITLE))).toMatchObject({ same: false, found: 2, titled: false });
  });

  it('takes no empty text for it, and no text for a story without passages', () => {
    expect(recognise(article, { text: '', blocks: [] })).toEqual({ same: false, found: 0, all: article.passages.length, covered: 0, titled: false });
    expect(recogniseArticle(TITLE, copy, []).same).toBe(false);
  });
});
