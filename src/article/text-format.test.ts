import { describe, expect, it } from 'vitest';
import { formatsOf, isPage } from './text-format';

describe('a page', () => {
  it.each([
    '<!doctype html><p>The ferry leaves.',
    '\n<!-- saved from (0014)about:internet -->\n<html lang="en">',
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">',
    '<p class="first">The ferry leaves.</p>',
    '  <article>\n<h1>The ferry</h1>',
    '<body><div id="page">',
    '<H2>The ferry</H2><P>It leaves.',
    '<?xml version="1.0" encoding="utf-8"?>\n<?xml-stylesheet href="a.css"?>\n<!-- a --><!-- b -->\n<!DOCTYPE html>\n<html>',
    ...['<aside>News</aside>', '<nav>News</nav>', '<center>', '<time>Noon</time>', '<hr/>', '<a name="top"></a>', '<strong>News</strong>', '<img src="x">', '<em>New</em>', '<b>News</b>'].map((begin) => `${begin}\n<p>It leaves.</p>`),
    'By Ada Tann\nSunday\n<h1>The ferry</h1>\n<p class="first">It leaves\nat noon.</p>\n\n  <p>It is late.</p>',
  ])('is known by how it begins: %s', (text) => {
    expect(isPage('', text)).toBe(true);
    expect(isPage('ferry.txt', text)).toBe(true);
  });

  it.each(['The ferry <p> leaves.', '<ferry@harbour.example> wrote:', '< p > leaves', '<3 ferries', '<paragraph>It leaves.</paragraph>', '<b>Noon</b>\n\nIt leaves.', 'By Ada Tann\n<p>It leaves.</p>\nAgain.', ''])('is not what begins otherwise: %s', (text) => {
    expect(isPage('', text)).toBe(false);
    expect(isPage('ferry.xhtml', text)).toBe(true);
  });

  it('does not begin behind a remark and words, as if all up to the last remark were one', () => {
    // What can be parted in two ways at each remark takes twice as long with each: such a text of 33 paragraphs held the page for ever.
    const remarked = '<!-- paragraph -->\nIt leaves.\n<!-- /paragraph -->\n\n';
    expect(isPage('', `${remarked}<p>Noon`)).toBe(false);
    expect(isPage('', remarked.repeat(7))).toBe(false);
    expect(isPage('', `${'<!-- a > b -->\n'.repeat(50)}<p>Noon`)).toBe(true);
  });

  it('is not what calls itself Markdown, which may begin with an element', () => {
    expect(isPage('ferry.md', '<p align="center">The ferry</p>\n\n# Noon')).toBe(false);
  });
});

describe('a text', () => {
  it.each(['The [ferry](ferry.html) leaves.', 'The **ferry** leaves.', 'It *leaves* at noon.', 'It _leaves_ at noon.', 'Noon\n\n## The ferry\n', '<b>Noon</b>\n\nIt leaves.'])('may be Markdown: %s', (text) => {
    expect(formatsOf('', text)).toEqual(['plain', 'markdown']);
    expect(formatsOf('ferry.txt', text)).toEqual(['plain', 'markdown']);
    expect(formatsOf('ferry.md', text)).toEqual(['markdown']);
  });

  it.each(['The ferry leaves [as it does].', 'It costs 3 * 4 crowns.', 'snake_case_names', '* * *', 'Pier #4'])('of plain signs is plain: %s', (text) => {
    expect(formatsOf('', text)).toEqual(['plain']);
    expect(formatsOf('', `${'x '.repeat(150_000)}**ferry**`)).toEqual(['plain']);
  });
});
