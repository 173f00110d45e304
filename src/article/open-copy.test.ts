import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSmallStory } from '../story/small-story';
import { buildStoryIndex } from '../story/story-index';
import type { Answer } from './copy-messages';
import { openCopy } from './open-copy';
import { packCopy } from './sent-copy';

const index = buildStoryIndex(buildSmallStory());
const PAGE = '<!doctype html><p>The ferry leaves the Old Harbour at noon.';
const atOnce = async (): Promise<void> => undefined;
const copy = { text: 'The ferry leaves.', blocks: [{ kind: 'paragraph' as const, start: 0, end: 17 }] };

const sent = await packCopy(copy, atOnce);

// The browser's own parser is not at hand.
vi.mock('./read-html', () => ({
  parseHtml: async (_: string, onProgress: (share: number) => void) => {
    for (const share of [0, 0.5, 1]) onProgress(share);
    return async () => copy;
  },
}));

/** What the worker says to each question, one after the other. */
let answers: unknown[][] = [];
/** How many workers have been ended. */
let ended = 0;

class TestWorker extends EventTarget {
  postMessage(): void {
    for (const data of answers.shift() ?? []) this.dispatchEvent(new MessageEvent('message', { data }));
  }
  terminate = (): void => void (ended += 1);
}

const anchored = (same: boolean, ...kinds: ('exact' | 'recovered' | 'orphan')[]): Answer[] => [
  ...[0.1, 0.5, 1].map((share) => ({ kind: 'progress' as const, share })),
  { kind: 'anchored', copy: sent, anchors: kinds.map((kind) => (kind === 'orphan' ? { passage: 'no-wind', kind } : { passage: 'ferry-leaves', kind, start: 0, end: 17 })), same },
];
const found = (same: boolean): Answer[] => anchored(same, 'exact');

beforeEach(() => vi.stubGlobal('Worker', TestWorker));
afterEach(() => vi.unstubAllGlobals());

describe('opening a text', () => {
  it.each([
    ['a file', new File(['The ferry leaves.'], 'ferry.txt'), { by: 'file', name: 'ferry.txt' }],
    ['a paste', 'The ferry leaves.', { by: 'paste' }],
    ['what was kept', copy, { by: 'visit' }],
  ])('tells of %s where it came from', async (_, source, origin) => {
    answers = [...(source instanceof File ? [[{ kind: 'decoded', text: sent.text }]] : []), found(true)];
    expect(await openCopy(index, source, () => undefined)).toMatchObject({ ok: true, copy: { origin } });
  });
});

describe('of several ways to read a text', () => {
  const kindsOf = async (source: string, ...said: Answer[][]): Promise<string[]> => {
    answers = said;
    const opened = await openCopy(index, source, () => undefined);
    expect(answers, 'all were asked for').toEqual([]);
    return opened.ok ? opened.copy.anchors.map(({ kind }) => kind) : [opened.fault];
  };
  const MARKED = 'The **ferry** leaves the [Old Harbour](harbour.html) at noon.';

  it('takes all words of a page where the article alone leaves some of it out, as where it is folded away', async () => {
    expect(await kindsOf(PAGE, anchored(true, 'exact', 'orphan'), anchored(true, 'exact', 'recovered'))).toEqual(['exact', 'recovered']);
  });

  it('keeps the first where the next finds no more', async () => {
    expect(await kindsOf(PAGE, anchored(true, 'exact', 'recovered'), anchored(true, 'recovered', 'exact'))).toEqual(['exact', 'recovered']);
    expect(await kindsOf(PAGE, anchored(true, 'exact', 'orphan'), anchored(false, 'exact', 'exact'))).toEqual(['exact', 'orphan']);
    expect(await kindsOf(PAGE, anchored(true, 'exact', 'orphan'), [{ kind: 'failed' }])).toEqual(['exact', 'orphan']);
  });

  it('reads pasted Markdown as such where more stands word for word then', async () => {
    expect(await kindsOf(MARKED, anchored(true, 'recovered', 'exact'), anchored(true, 'exact', 'exact'))).toEqual(['exact', 'exact']);
    expect(await kindsOf(MARKED, anchored(true, 'exact', 'exact'))).toEqual(['exact', 'exact']);
  });

  it('tells what it is not, where no way finds it', async () => {
    expect(await kindsOf(MARKED, anchored(false, 'orphan'), anchored(false, 'orphan'))).toEqual(['another-article']);
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

it('a worker that dies over a file says nothing of what the file is', async () => {
  answers = [[{ kind: 'failed' }]];
  expect(await openCopy(index, new File(['The ferry leaves.'], 'ferry.txt'), () => undefined)).toEqual({ ok: false, fault: 'failed' });
});

describe('a text that nobody waits for any more', () => {
  it.each([
    ['a paste', 'The ferry leaves.'],
    ['a file', new File(['The ferry leaves.'], 'ferry.txt')],
  ])('is not read on: the worker of %s ends though it has not answered', async (_, source) => {
    answers = [];
    ended = 0;
    const waiting = new AbortController();
    const opened = openCopy(index, source, () => undefined, waiting.signal);
    waiting.abort();
    expect(await opened).toEqual({ ok: false, fault: 'failed' });
    expect(ended).toBe(1);
  });

  it('is not sought through, where the page itself was reading', async () => {
    answers = [found(true)];
    const waiting = new AbortController();
    const shares: number[] = [];
    const heard = (share: number): void => {
      shares.push(share);
      waiting.abort();
    };
    expect(await openCopy(index, PAGE, heard, waiting.signal)).toEqual({ ok: false, fault: 'failed' });
    expect(shares).toEqual([0]);
    expect(answers, 'nothing was asked').toHaveLength(1);
  });
});
