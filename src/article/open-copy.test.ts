import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSmallStory } from '../story/small-story';
import { buildStoryIndex } from '../story/story-index';
import type { Answer } from './copy-messages';
import { openCopy } from './open-copy';

const index = buildStoryIndex(buildSmallStory());
const PAGE = '<!doctype html><p>The ferry leaves the Old Harbour at noon.';
const copy = { text: 'The ferry leaves.', blocks: [{ kind: 'paragraph' as const, start: 0, end: 17 }] };

// The browser's own parser is not at hand.
vi.mock('./read-html', () => ({
  parseHtml: async (_: string, onProgress: (share: number) => void) => {
    for (const share of [0, 0.5, 1]) onProgress(share);
    return async () => copy;
  },
}));

/** What the worker says to each question, one after the other. */
let answers: unknown[][] = [];

class TestWorker extends EventTarget {
  postMessage(): void {
    for (const data of answers.shift() ?? []) this.dispatchEvent(new MessageEvent('message', { data }));
  }
  terminate(): void {}
}

const found = (same: boolean): Answer[] => [
  ...[0.1, 0.5, 1].map((share) => ({ kind: 'progress' as const, share })),
  { kind: 'anchored', copy, anchors: [{ passage: 'ferry-leaves', kind: 'exact', start: 0, end: 17 }], same },
];

beforeEach(() => vi.stubGlobal('Worker', TestWorker));
afterEach(() => vi.unstubAllGlobals());

describe('opening a text', () => {
  it.each([
    ['a file', new File(['The ferry leaves.'], 'ferry.txt'), { by: 'file', name: 'ferry.txt' }],
    ['a paste', 'The ferry leaves.', { by: 'paste' }],
    ['what was kept', copy, { by: 'visit' }],
  ])('tells of %s where it came from', async (_, source, origin) => {
    answers = [...(source instanceof File ? [[{ kind: 'decoded', text: 'The ferry leaves.' }]] : []), found(true)];
    expect(await openCopy(index, source, () => undefined)).toMatchObject({ ok: true, copy: { origin } });
  });
});

describe('opening a page', () => {
  it.each([
    ['that is known at once', [found(true)]],
    ['that is known by all its words only', [found(false), found(true)]],
  ])('%s tells progress that never falls', async (_, said) => {
    answers = said;
    const shares: number[] = [];
    expect(await openCopy(index, PAGE, (share) => shares.push(share))).toMatchObject({ ok: true });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });
});
