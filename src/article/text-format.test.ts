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
  ])('is known by how it begins: %s', (text) => {
    expect(isPage('', text)).toBe(true);
    expect(isPage('ferry.txt', text)).toBe(true);
  });

  it.each(['The ferry <p> leaves.', '<ferry@harbour.example> wrote:', '< p > leaves', '<3 ferries', '<paragraph>It leaves.</paragraph>', ''])('is not what begins otherwise: %s', (text) => {
    expect(isPage('', text)).toBe(false);
    expect(isPage('ferry.xhtml', text)).toBe(true);
  });
});

describe('a text', () => {
  it.each(['The [ferry](ferry.html) leaves.', 'The **ferry** leaves.', 'It *leaves* at noon.', 'It _leaves_ at noon.', 'Noon\n\n## The ferry\n'])('may be Markdown: %s', (text) => {
    expect(formatsOf('', text)).toEqual(['plain', 'markdown']);
    expect(formatsOf('ferry.txt', text)).toEqual(['plain', 'markdown']);
    expect(formatsOf('ferry.md', text)).toEqual(['markdown']);
  });

  it.each(['The ferry leaves [as it does].', 'It costs 3 * 4 crowns.', 'snake_case_names', '* * *', 'Pier #4'])('of plain signs is plain: %s', (text) => {
    expect(formatsOf('', text)).toEqual(['plain']);
    expect(formatsOf('', `${'x '.repeat(150_000)}**ferry**`)).toEqual(['plain']);
  });
});
