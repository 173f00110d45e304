/** Opens a copy of the article: a file or pasted text, to its paragraphs and where the story's passages stand in them. */
import { hasPlace, type TextCopy } from '../anchoring/anchor';
import { isOtherFormat } from '../anchoring/other-format';
import type { StoryIndex } from '../story/story-index';
import { type ArticleCopy, type CopyOrigin, passagesToFind } from './article-copy';
import { type Answer, answerSchema, type Question, transfersOf } from './copy-messages';
import { nextTurn } from './next-turn';
import { parseHtml } from './read-html';
import { packCopy, packText, unpackCopy, unpackText } from './sent-copy';
import { formatsOf, isPage, type TextFormat } from './text-format';
import { pageOfXml } from './xml-page';

/** The most that is opened, in bytes. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** Why a text was not opened. */
export type CopyFault = 'too-large' | 'not-text' | 'empty' | 'another-article' | 'failed';
export type CopyResult = { ok: true; copy: ArticleCopy } | { ok: false; fault: CopyFault };

/** What is opened: a file, text that was pasted, or a copy that was read before and kept. */
export type CopySource = File | string | TextCopy;

/**
 * Opens a source. `onProgress` hears a share from 0 to 1, which never falls. Never rejects: what went wrong is in the result. Once
 * `signal` is aborted nothing is read on, nothing more is heard, and the result is `failed`.
 */
export async function openCopy(index: StoryIndex, source: CopySource, onProgress: (share: number) => void, signal: AbortSignal = new AbortController().signal): Promise<CopyResult> {
  if (sizeOf(source) > MOST_BYTES) return { ok: false, fault: 'too-large' };
  const worker = new Worker(new URL('./copy-worker.ts', import.meta.url), { type: 'module' });
  const asks: Asks = (question, onFound) => ask(worker, question, signal, onFound);
  const find = (words: TextToFind, onFound: (share: number) => void): Promise<CopyResult> => anchored(asks, index, words, originOf(source), onFound);
  /** What reads in the page itself stops where it tells how far it has come. */
  const tell = (share: number): void => {
    signal.throwIfAborted();
    onProgress(share);
  };
  try {
    if (isRead(source)) return await find(source, tell);
    const text = typeof source === 'string' ? source : await decoded(asks, await source.arrayBuffer());
    if (text === null || isOtherFormat(text)) return { ok: false, fault: 'not-text' };
    const name = typeof source === 'string' ? '' : source.name;
    const page = isPage(name, text) ? text : pageOfXml(text);
    if (page === null) return await findBest(formatsOf(name, text).map((format) => async () => ({ text, format })), find, tell);
    const read = await parseHtml(page, (share) => tell(share / 2));
    // Some pages hold the article, or parts of it, in a form or folded away, or were saved while a dialog hid it.
    const readings = (['article', 'all'] as const).map((reach) => () => read(reach));
    return await findBest(readings, find, (share) => tell(0.5 + share / 2));
  } catch {
    return { ok: false, fault: 'failed' };
  } finally {
    worker.terminate();
  }
}

type Find = (words: TextToFind, onFound: (share: number) => void) => Promise<CopyResult>;

/** Has the passages found in one reading after the other until all stand word for word; gives the reading with most of them, of equals the earlier. */
async function findBest(readings: readonly (() => Promise<TextToFind>)[], find: Find, onProgress: (share: number) => void): Promise<CopyResult> {
  let best: CopyResult = { ok: false, fault: 'failed' };
  for (const [nth, read] of readings.entries()) {
    const result = await find(await read(), (share) => onProgress((nth + share) / readings.length));
    if (nth === 0 || isBetter(result, best)) best = result;
    if (isWhole(result) || (!result.ok && result.fault === 'failed')) break;
  }
  onProgress(1);
  return best;
}

/** Of two that are no copies the later tells more: it has all the words. */
function isBetter(later: CopyResult, earlier: CopyResult): boolean {
  if (!later.ok || !earlier.ok) return later.ok || !earlier.ok;
  const more = placedIn(later.copy) - placedIn(earlier.copy);
  return more > 0 || (more === 0 && exactIn(later.copy) > exactIn(earlier.copy));
}

const placedIn = ({ anchors }: ArticleCopy): number => anchors.filter(hasPlace).length;

const exactIn = ({ anchors }: ArticleCopy): number => anchors.filter(({ kind }) => kind === 'exact').length;
const isWhole = (result: CopyResult): boolean => result.ok && exactIn(result.copy) === result.copy.anchors.length;

const isRead = (source: CopySource): source is TextCopy => typeof source === 'object' && 'blocks' in source;

function originOf(source: CopySource): CopyOrigin {
  if (source instanceof File) return { by: 'file', name: source.name };
  return { by: typeof source === 'string' ? 'paste' : 'visit' };
}

function sizeOf(source: CopySource): number {
  if (source instanceof File) return source.size;
  return new Blob([typeof source === 'string' ? source : source.text]).size;
}

/** A text, or blocks that are read already. */
type TextToFind = TextCopy | { text: string; format: TextFormat };

/** Puts a question to the worker; `onProgress` hears how far it has come. */
type Asks = (question: Question, onProgress?: (share: number) => void) => Promise<Answer>;

/** Has the passages found in it. */
async function anchored(asks: Asks, index: StoryIndex, source: TextToFind, origin: CopyOrigin, onProgress: (share: number) => void): Promise<CopyResult> {
  const passages = passagesToFind(index).map((one) => ({ ...one, words: [...one.words] }));
  const sent = 'blocks' in source ? await packCopy(source, nextTurn) : { text: await packText(source.text, nextTurn), format: source.format };
  const answer = await asks({ kind: 'anchor', source: sent, title: index.story.title, passages }, onProgress);
  if (answer.kind !== 'anchored') return { ok: false, fault: 'failed' };
  if (answer.copy.blocks.length === 0) return { ok: false, fault: 'empty' };
  return answer.same ? { ok: true, copy: { ...(await unpackCopy(answer.copy, nextTurn)), anchors: answer.anchors, origin } } : { ok: false, fault: 'another-article' };
}

/** Null where the bytes are no text; rejects where the worker has not looked at them. */
async function decoded(asks: Asks, bytes: ArrayBuffer): Promise<string | null> {
  const answer = await asks({ kind: 'decode', bytes });
  if (answer.kind !== 'decoded') throw new Error('The worker has not decoded it.');
  return answer.text && unpackText(answer.text, nextTurn);
}

/** Asks and waits for the answer that is no progress. A worker that dies is an answer too, and so is it that nobody waits any more. */
function ask(worker: Worker, question: Question, aborted: AbortSignal, onProgress: (share: number) => void = () => undefined): Promise<Answer> {
  return new Promise((resolve) => {
    // Each question listens for itself only: the next one begins when this one has its answer.
    const listening = new AbortController();
    const done = (answer: Answer): void => {
      listening.abort();
      resolve(answer);
    };
    const { signal } = listening;
    if (aborted.aborted) return done({ kind: 'failed' });
    aborted.addEventListener('abort', () => done({ kind: 'failed' }), { signal });
    worker.addEventListener('error', () => done({ kind: 'failed' }), { signal });
    worker.addEventListener('messageerror', () => done({ kind: 'failed' }), { signal });
    worker.addEventListener(
      'message',
      (event: MessageEvent<unknown>) => {
        const answer = answerSchema.safeParse(event.data);
        if (!answer.success) done({ kind: 'failed' });
        else if (answer.data.kind === 'progress') onProgress(answer.data.share);
        else done(answer.data);
      },
      { signal },
    );
    worker.postMessage(question, transfersOf(question));
  });
}
