import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextCopy } from './anchor';
import { Dice } from './dice';
import { findAnchors } from './find-anchor';
import { inventArticle } from './invented-article';
import { readMarkdown } from './read-blocks';

const told = ({ text, blocks }: TextCopy): string[] => blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('Markdown', () => {
  it('loses its marks and keeps its words', () => {
    const source = '---\ntitle: x\n---\n# What is *known*\n\nThe **night ferry** to [Orvel](https://orvel.example/a_b)\nwas `stopped`. ![map](m.png)\n\n> It sails\\* again\n\nWho pays\n--------\n\n- one\n- two_three_four and _five_\n\n***\n\n1. last';
    expect(told(readMarkdown(source))).toEqual(['heading: What is known', 'paragraph: The night ferry to Orvel was stopped.', 'paragraph: It sails* again', 'heading: Who pays', 'paragraph: one', 'paragraph: two_three_four and five', 'paragraph: last']);
  });

  it('has no words where its links are told at its foot, and keeps a remark in brackets', () => {
    const source = 'The ferry to [Orvel][1] sails.\n\n[Sel]: says nobody.\n\n[1]: https://orvel.example/a "Orvel"\n[sel town]: <https://sel.example>\n';
    expect(told(readMarkdown(source))).toEqual(['paragraph: The ferry to Orvel sails.', 'paragraph: [Sel]: says nobody.']);
  });

  it('tells headings of the first level from others', () => {
    expect(readMarkdown('# one\n\n## two\n\nthree\n=====\n\nfour\n----\n\nfive').blocks.map(({ top }) => top)).toEqual([true, undefined, true, undefined, undefined]);
  });

  it.each([
    ['a rule at the top and another further down', '---\n\n# The Ferry\n\nIt sails again.\n\n---\n\nShare this.', ['heading: The Ferry', 'paragraph: It sails again.', 'paragraph: Share this.']],
    ['words right after a rule at the top', '---\nThe ferry sails.\n\n---\n\nAgain.', ['paragraph: The ferry sails.', 'paragraph: Again.']],
    ['a rule at the top alone', '---\ntitle: The ferry sails', ['paragraph: title: The ferry sails']],
    ['a front matter whose end has a space, before a rule', '---\ntitle: x\ntags:\n  - y\n--- \nIt sails.\n\n---\n\nAgain.', ['paragraph: It sails.', 'paragraph: Again.']],
    ['a front matter that ends in dots', '---\ntitle: x\n...\nIt sails.', ['paragraph: It sails.']],
  ])('is read whole with %s', (_, source, blocks) => expect(told(readMarkdown(source))).toEqual(blocks));

  it('leaves elements of a page out, but not what only looks like one', () => {
    expect(told(readMarkdown('The <em>ferry</em> to <a href="https://x.example/sel">Sel</a><!-- no ad --> sails<sup>1</sup>.<br>It is late.'))).toEqual(['paragraph: The ferry to Sel sails1. It is late.']);
    expect(told(readMarkdown('Of 10 boats < 20 sail, x<y and y>z.'))).toEqual(['paragraph: Of 10 boats < 20 sail, x<y and y>z.']);
  });

  it('loses a link’s address wholly, brackets and all', () => {
    expect(told(readMarkdown('The [ferry](https://orvel.example/ferry_(boat)) ![map](m_(1).png)to [Sel](sel.html "(a town)").'))).toEqual(['paragraph: The ferry to Sel.']);
  });

  it('loses a picture that is written out in its address', () => {
    expect(told(readMarkdown(`The ![map](data:image/png;base64,${'iVBOR'.repeat(2000)})ferry.`))).toEqual(['paragraph: The ferry.']);
  });

  it('loses marks that begin in one line and end in another', () => {
    expect(told(readMarkdown('The **night\nferry** to [the town\nof Orvel](https://orvel.example/\n"a town") ~~was\nis~~ _late\nagain_.'))).toEqual(['paragraph: The night ferry to the town of Orvel was is late again.']);
  });

  it('runs on in a quote, line by line, and is parted where a quote begins, ends or has an empty line', () => {
    const source = 'Before\n> The ferry\n> was stopped\nat noon.\n>\n>It sails\n>> Who says\n>> so?\n\nAfter\n\n> # Again\n> - one\n>   more\n> - two\n\n> last\n\n---\n\nend';
    expect(told(readMarkdown(source))).toEqual([
      'paragraph: Before', 'paragraph: The ferry was stopped at noon.', 'paragraph: It sails', 'paragraph: Who says so?', 'paragraph: After', 'heading: Again', 'paragraph: one more', 'paragraph: two', 'paragraph: last', 'paragraph: end',
    ]);
  });

  it('keeps a day at the beginning of a line, and has a block for each item of a list', () => {
    expect(told(readMarkdown('It sailed on March\n18. Then it stopped.\n- rope\n- sails\n\n3. three\n4. four\n1. one'))).toEqual([
      'paragraph: It sailed on March 18. Then it stopped.', 'paragraph: rope', 'paragraph: sails', 'paragraph: three', 'paragraph: four', 'paragraph: one',
    ]);
  });

  it('reads named and numbered characters once, and no mark of them', () => {
    expect(told(readMarkdown('Orvel&rsquo;s&nbsp;ferry &#8211; &#x201C;late&ldquo; &ndash; AT&amp;T, &amp;amp; &ast;no&ast; \\&amp; Z&uuml;rich &hellip; R&D; &#0; &#42;not&#42;'))).toEqual([
      'paragraph: Orvel’s\u00a0ferry – “late“ – AT&T, &amp; &ast;no&ast; &amp; Zürich … R&D; &#0; *not*',
    ]);
  });

  it('drops a backslash that only ends a line', () => {
    expect(told(readMarkdown('The ferry\\\nto Orvel\\\\\nsails C:\\ again\\'))).toEqual(['paragraph: The ferry to Orvel\\ sails C:\\ again']);
  });

  it('has code as it stands, parted from what is around it', () => {
    expect(told(readMarkdown('The ferry\n```\n> *a* &amp;\n# b\n\n> c\n```\nsails\n\n> ~~~\n> d\n\nagain'))).toEqual(['paragraph: The ferry', 'paragraph: > *a* &amp; # b', 'paragraph: > c', 'paragraph: sails', 'paragraph: d', 'paragraph: again']);
  });

  const broken = (text: string, end = ''): string => text.replaceAll(/(?=.{73})(.{1,72}) /gu, `$1${end}\n`);
  /** Two words of three are marked together, so that many marks are broken. */
  const marked = (text: string, by: (words: string) => string): string => text.replaceAll(/(\S+ )([^\s.,]+ [^\s.,]+)(?=[ .,])/gu, (_, before: string, words: string) => before + by(words));
  it.each<[string, (text: string) => string]>([
    ['at 72 columns', (text) => broken(text)],
    ['in its links', (text) => broken(marked(text, (words) => `[${words}](https://orvel.example/ferry "${words}")`))],
    ['in its strong words', (text) => broken(marked(text, (words) => `**${words}**`))],
    ['in a quote', (text) => broken(text).replaceAll(/^/gmu, '> ')],
    ['with a backslash at each end', (text) => broken(text, '\\')],
    ['after characters by name', (text) => broken(text.replaceAll('’', '&rsquo;').replaceAll(/ (?=[a-z]{1,3} )/gu, '&nbsp;'))],
  ])('has every passage of an article exactly, broken %s', (_, write) => {
    for (const seed of [1, 2, 3]) {
      const { paragraphs, passages } = inventArticle(new Dice(seed), 20);
      const source = paragraphs.map(({ heading, pieces }) => (heading === null ? '' : `## ${heading}\n\n`) + write(pieces.map(({ text, tail }) => text + tail).join('').trim())).join('\n\n');
      expect(source).toMatch(/.\n./u);
      const copy = readMarkdown(source);
      expect(copy.blocks.filter(({ kind }) => kind === 'paragraph').length).toBe(20);
      expect(findAnchors(passages, copy).filter(({ kind }) => kind !== 'exact')).toEqual([]);
    }
  });

  it('never fails, and its offsets are those of its text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '#', '*', '_', '[', ']', '(', ')', '>', '-', '`', '\\', '!', '1.', '&nbsp;', '&#10;'), maxLength: 50 }), (source) => {
        const { text, blocks } = readMarkdown(source);
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
      }),
    );
  });
});
