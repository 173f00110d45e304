import { describe, expect, it } from 'vitest';
import { Dice } from './dice';
import { editArticle } from './edited-copy';
import { withCharacters } from './entities';
import { findAnchors } from './find-anchor';
import { inventArticle } from './invented-article';
import { readAnyPlainText } from './read-plain-text';

describe('characters that are written by name or number', () => {
  it('stand for themselves, also where they were so twice, and what names none stays', () => {
    expect(withCharacters('Orvel&#8217;s &#x201C;ferry&rdquo; &amp;#8211; &amp;rsquo; AT&amp;T R&D; &nothing; &amp;amp; a & b; &#0;')).toBe('Orvel’s “ferry” – ’ AT&T R&D; &nothing; & a & b; &#0;');
    expect(withCharacters('The ferry leaves.')).toBe('The ferry leaves.');
  });

  it.each([
    ['once', (text: string) => text.replaceAll(/[^\n -~]| (?=is )/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`)],
    ['twice', (text: string) => text.replaceAll(/[^\n -~]| (?=is )/gu, (sign) => `&amp;#${sign.codePointAt(0) ?? 0};`)],
  ])('hide no passage of an article that was made safe %s', (_, write) => {
    const article = inventArticle(new Dice(7), 25);
    const { copy } = editArticle(new Dice(7), article, { edited: 0, deleted: 0, moved: false });
    const written = write(copy.text);
    expect(written).not.toBe(copy.text);
    expect(findAnchors(article.passages, readAnyPlainText(written)).filter(({ kind }) => kind !== 'exact')).toEqual([]);
  });
});
