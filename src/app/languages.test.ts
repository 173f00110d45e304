/** What every language of the interface needs beside its words: whatever stands in rooms that know no words. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { creditsOf } from '../map-style/credits';
import { languages } from '../words/language';

const html = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
const notes = [...html.matchAll(/<p class="page-note-[a-z-]+">(.*?)<\/p>/gs)].map(([, note = '']) => note);

describe.each(languages.filter(({ load }) => load !== null))('$name', ({ code }) => {
  it('has the map’s credits, for the same sources as in English', () => {
    const [theirs, english] = [creditsOf(code), creditsOf('en')];
    expect(theirs.map(({ source }) => source)).toEqual(english.map(({ source }) => source));
    expect(theirs.filter(({ before }, at) => before === english[at]?.before)).toEqual([]);
  });

  it('has what the page says before its script is there', () => {
    expect(notes).toHaveLength(2);
    for (const note of notes) expect(note).toContain(`<span lang="${code}">`);
  });
});
