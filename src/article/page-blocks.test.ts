import { describe, expect, it } from 'vitest';
import { type PageReach, readPageBlocks } from './page-blocks';
import type { PageNode } from './page-node';

type Content = string | ((parent: PageNode) => PageNode);

/** An element with its attributes and what lies in it, as a parser would build it. */
function element(nodeName: string, attributes: Record<string, string>, ...contents: Content[]): (parent: PageNode | null) => PageNode {
  return (parentNode) => {
    const node: PageNode = { nodeType: 1, nodeName, nodeValue: null, firstChild: null, nextSibling: null, parentNode, getAttribute: (name) => attributes[name] ?? null };
    let last: PageNode | null = null;
    for (const content of contents) {
      const child: PageNode = typeof content === 'string' ? { nodeType: 3, nodeName: '#text', nodeValue: content, firstChild: null, nextSibling: null, parentNode: node } : content(node);
      if (last) last.nextSibling = child;
      else node.firstChild = child;
      last = child;
    }
    return node;
  };
}

/** A template as a parser builds it: what lies in it is a fragment of its own, without a way back. */
function template(attributes: Record<string, string>, ...contents: Content[]): Content {
  return (parent) => Object.assign(element('TEMPLATE', attributes)(parent), { content: Object.assign(element('#document-fragment', {}, ...contents)(null), { nodeType: 11 }) });
}

async function told(reach: PageReach, ...contents: Content[]): Promise<string[]> {
  const { text, blocks } = await readPageBlocks(element('BODY', {}, ...contents)(null), reach, () => Promise.resolve());
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

const p = (...contents: Content[]): Content => element('P', {}, ...contents);

describe('a page', () => {
  it('has a block for each of its headings and paragraphs', async () => {
    expect(await told('article', element('H1', {}, 'Who ', element('EM', {}, 'pays')), element('DIV', {}, 'The ferry ', element('A', {}, 'to Orvel'), p('It sails\n  again.'), 'Nobody knows', element('BR', {}), 'for how long.', element('BR', {}), element('BR', {}), 'The end.'))).toEqual([
      'heading: Who pays',
      'paragraph: The ferry to Orvel',
      'paragraph: It sails again.',
      'paragraph: Nobody knows for how long.',
      'paragraph: The end.',
    ]);
  });

  it('has a heading whole, also where its words stand in a block of their own, or on two lines', async () => {
    expect(await told('article', element('H2', {}, element('DIV', {}, 'What is new')), p('It sails.'))).toEqual(['heading: What is new', 'paragraph: It sails.']);
    expect(await told('article', element('H2', {}, 'What is new', element('BR', {}), element('BR', {}), 'and old'), 'It sails.')).toEqual(['heading: What is new', 'heading: and old', 'paragraph: It sails.']);
  });

  it('tells headings of the first level from others', async () => {
    const body = element('BODY', {}, element('h1', {}, element('DIV', {}, 'one')), element('H2', {}, 'two'), p('three'))(null);
    expect((await readPageBlocks(body, 'article', () => Promise.resolve())).blocks.map(({ top }) => top)).toEqual([true, undefined, undefined]);
  });

  it('has a heading also where it is a button that folds its section away', async () => {
    expect(await told('article', element('H2', {}, element('BUTTON', {}, 'What is new', element('SVG', {}, '▾'))), p('It sails.', element('BUTTON', {}, 'Share')))).toEqual(['heading: What is new', 'paragraph: It sails.']);
  });

  it.each(['svg', 'BUTTON', 'STYLE', 'SCRIPT', 'DEL', 'RT', 'VIDEO'])('runs on after %s, whose words are none of its own', async (name) => {
    expect(await told('article', p('The ferry to ', element(name, {}, 'Share'), 'Orvel', element(name, {}), '.'))).toEqual(['paragraph: The ferry to Orvel.']);
  });

  it.each<[string, Content[], string]>([
    ['a term amid a sentence', ['Most of the ', element('BUTTON', { class: 'term' }, element('SPAN', {}, 'Orvel region')), ' is water.'], 'Most of the Orvel region is water.'],
    ['a term that begins one', [element('BUTTON', {}, 'Orvel'), '’s ferry sails.'], 'Orvel’s ferry sails.'],
    ['a term that ends one', ['It sails to ', element('B', {}, element('BUTTON', {}, 'Orvel')), element('SVG', {}), '.'], 'It sails to Orvel.'],
    ['what stands behind its sentence', ['It sails. ', element('BUTTON', {}, 'Share'), ' ', element('BUTTON', {}, 'Save'), element('DIV', {})], 'It sails.'],
    ['a note’s number', ['It sails', element('BUTTON', {}, '1'), ', they say.'], 'It sails, they say.'],
    ['what stands in a word', ['It sails to Or', element('BUTTON', {}, 'Share'), ' vel.'], 'It sails to Or vel.'],
    ['what is laid out as a block', ['It ', element('BUTTON', {}, element('DIV', {}, 'Share')), ' sails.'], 'It sails.'],
  ])('keeps the words of a button only where they are a sentence’s own: %s', async (_, contents, words) => {
    expect(await told('article', p(...contents))).toEqual([`paragraph: ${words}`]);
  });

  it('is read where it was saved inside an element of the page’s own, and goes on behind it', async () => {
    const shadow = template({ shadowrootmode: 'open' }, p('It sails.'), element('DIV', {}, template({ shadowrootmode: 'open' }, 'Again.')));
    expect(await told('article', element('X-STORY', {}, shadow, template({}, p('Row.'))), p('The end.'))).toEqual(['paragraph: It sails.', 'paragraph: Again.', 'paragraph: The end.']);
  });

  it('reads characters that were written by name twice', async () => {
    expect(await told('article', p('Orvel&#8217;s &ldquo;ferry&rdquo; &co; sails.'))).toEqual(['paragraph: Orvel’s “ferry” &co; sails.']);
  });

  it.each(['BIG', 'RUBY', 'ACRONYM', 'X-LINK', 'TT'])('runs on in %s', async (name) => {
    expect(await told('article', p('The ferry to ', element(name, {}, 'Orvel'), '.'))).toEqual(['paragraph: The ferry to Orvel.']);
  });

  it('runs on after hidden words in a line, and is parted by a hidden block', async () => {
    expect(await told('article', p('The ferry', element('SPAN', { 'aria-hidden': 'true' }, '#'), ' sails.'))).toEqual(['paragraph: The ferry sails.']);
    expect(await told('article', 'The ferry', element('DIV', { hidden: '' }, 'Subscribe'), 'sails.', element('NAV', {}, 'News'), 'Again.')).toEqual(['paragraph: The ferry', 'paragraph: sails.', 'paragraph: Again.']);
  });

  it.each([
    ['a form', element('FORM', {}, p('It sails again.'))],
    ['what a dialog hides', element('DIV', { 'aria-hidden': 'true' }, p('It sails again.'))],
    ['what is hidden', element('MAIN', { hidden: '' }, p('It sails again.'))],
    ['an aside', element('ASIDE', {}, p('It sails again.'))],
  ])('is read in %s only where all of it is asked for', async (_, content) => {
    expect(await told('article', content)).toEqual([]);
    expect(await told('all', content, element('SCRIPT', {}, 'let it = 1;'))).toEqual(['paragraph: It sails again.']);
  });

  const written = 'Who pays\n\nThe night ferry to Orvel was stopped on Sunday,\n  and nobody knows for how long it will lie\nin the harbour.\n\nIt sails again.\n';
  it.each(['PRE', 'xmp'])('is read as plain text where most of it stands in %s', async (name) => {
    expect(await told('article', p('The harbour news'), element(name, {}, written, element('A', {}, 'So says'), ' the office.'), p('Write to us.'))).toEqual([
      'paragraph: The harbour news',
      'heading: Who pays',
      'paragraph: The night ferry to Orvel was stopped on Sunday, and nobody knows for how long it will lie in the harbour.',
      'paragraph: It sails again. So says the office.',
      'paragraph: Write to us.',
    ]);
  });

  it('has one paragraph of each small part that stands as it was written, and breaks a line where such a text does', async () => {
    expect(await told('article', p(written), element('PRE', {}, 'Row,\n\nrow home.'), 'The end.')).toEqual([
      `paragraph: ${written.replaceAll(/\s+/gu, ' ').trim()}`, 'paragraph: Row, row home.', 'paragraph: The end.',
    ]);
    const br = element('BR', {});
    expect(await told('article', element('PRE', {}, 'Who pays', br, br, 'It sails.', br, 'The end.'))).toEqual(['heading: Who pays', 'paragraph: It sails.', 'paragraph: The end.']);
  });

  it('is read as plain text too where most of it is parted by single breaks, which elsewhere part nothing', async () => {
    const br = element('BR', {});
    const lines = element('DIV', {}, 'Who pays', br, '\nThe night ferry to Orvel was stopped on Sunday, and nobody knows', ' for how long.', br, 'It sails again.');
    expect(await told('article', element('H1', {}, 'The harbour', br, 'news'), lines, p('Write to us.'))).toEqual(['heading: The harbour news', 'heading: Who pays', 'paragraph: The night ferry to Orvel was stopped on Sunday, and nobody knows for how long.', 'paragraph: It sails again.', 'paragraph: Write to us.']);
    expect(await told('article', p(written), p('Row,', br, 'row home.', br))).toEqual([`paragraph: ${written.replaceAll(/\s+/gu, ' ').trim()}`, 'paragraph: Row, row home.']);
  });

  it('is read where it is only folded away', async () => {
    expect(await told('article', element('DIV', { hidden: 'until-found' }, 'It sails again.'))).toEqual(['paragraph: It sails again.']);
  });

  it('gives the page its turn, and nests as deep as it likes', async () => {
    let deep = element('I', {}, 'It sails again.');
    for (let depth = 0; depth < 3000; depth += 1) deep = element('I', {}, deep);
    let turns = 0;
    const { text } = await readPageBlocks(element('BODY', {}, deep)(null), 'article', () => {
      turns += 1;
      return Promise.resolve();
    });
    expect([text, turns]).toEqual(['It sails again.', 1]);
  });
});
