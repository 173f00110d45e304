import { describe, expect, it } from 'vitest';
import { linksOfStory } from '../export/links';
import { bundledIndex, bundledShapes } from '../export/test-links';
import { buildWebAnnotations } from '../export/web-annotations';
import { importAnnotations, MOST_BYTES } from './import-annotations';

const links = linksOfStory(bundledIndex, bundledShapes);
const page = buildWebAnnotations({ links, pageAddress: 'https://map.example/', articleAddress: null, title: 'A title', language: 'en', generated: '2025-03-19T08:00:00.000Z' });
const whole = new File([JSON.stringify(page)], 'whole.jsonld');

/** A file that says of itself how large it is, and nobody may read. */
const sized = (size: number): File =>
  Object.defineProperties(new File([], 'large.jsonld'), { size: { value: size }, arrayBuffer: { value: () => Promise.reject(new Error('It was read.')) } });

describe('a file of Web Annotations', () => {
  it('gives the links of the story’s own export with all its shapes', async () => {
    expect(await importAnnotations(whole)).toMatchObject({ ok: true, unplaced: 0, links: links.map(({ passage }) => ({ passage })) });
  });

  it('may be that export as an editor’s program lays it out, a number a line', async () => {
    const laidOut = new File([JSON.stringify(JSON.parse(await whole.text()), null, 2)], 'laid-out.jsonld');
    expect(laidOut.size).toBeGreaterThan(3 * whole.size);
    expect(await importAnnotations(laidOut)).toMatchObject({ ok: true, links: links.map(({ passage }) => ({ passage })) });
  });

  it('that is larger is not read, and told with its size and the most that can be', async () => {
    const message = `The file has ${MOST_BYTES / 1e6 + 1} MB; at most ${MOST_BYTES / 1e6} MB can be read.`;
    expect(await importAnnotations(sized(MOST_BYTES + 1))).toEqual({ ok: false, problems: [{ path: 'large.jsonld', message }] });
  });

  it('that is nested without end is told, be it in its selectors or elsewhere', async () => {
    const nested = (levels: number): string => `${'{"type":"CssSelector","refinedBy":'.repeat(levels)}{"type":"TextQuoteSelector","exact":"a"}${'}'.repeat(levels)}`;
    const fileOf = (levels: number): File => new File([`{"type":"Annotation","target":{"selector":${nested(levels)}}}`], 'deep.jsonld');
    expect(await importAnnotations(fileOf(2))).toMatchObject({ ok: true });
    for (const levels of [30, 5000]) expect(await importAnnotations(fileOf(levels))).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining('is refined more than 20 times') }, {}] });
    const lists = new File([`${'['.repeat(50_000)}${']'.repeat(50_000)}`], 'lists.jsonld');
    expect(await importAnnotations(lists)).toMatchObject({ ok: false });
  });

  it('that cannot be read, or is no JSON, is told by its name', async () => {
    expect(await importAnnotations(sized(MOST_BYTES))).toEqual({ ok: false, problems: [{ path: 'large.jsonld', message: 'The file could not be read.' }] });
  });

  it.each([
    ['in another editor’s quotation marks', '{\n  \u201ctype\u201d: "Annotation"}', /^Line 2, column 3: this is no JSON: a name in double quotation marks is missing here/],
    ['cut off', '{"type": "Annotation", "target": {', /^Line 1, column 35: this is no JSON: it ends too early/],
    ['empty', ' \n', /^This file is empty\. Check whether it was saved to its end\.$/],
    ['in UTF-16', new Uint16Array([0xfeff, 0x7b, 0x7d]), /^This is no text in UTF-8.*save it in your editor as UTF-8\.$/],
  ])('%s is told in plain words', async (_, content, message) => {
    expect(await importAnnotations(new File([content], 'mine.jsonld'))).toEqual({ ok: false, problems: [{ path: 'mine.jsonld', message: expect.stringMatching(message) }] });
  });
});
