/** Opens a copy of the article: a file or pasted text, to its paragraphs and where the story's passages stand in them. */
import type { TextCopy } from '../anchoring/anchor';
import { isOtherFormat } from '../anchoring/other-format';
import type { StoryIndex } from '../story/story-index';
import { type ArticleCopy, type CopyOrigin, passagesToFind } from './article-copy';
import { type Answer, answerSchema, type Question } from './copy-messages';
import { parseHtml } from './read-html';

/** The most that is opened, in bytes. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** Why a text was not opened. */
export type CopyFault = 'too-large' | 'not-text' | 'empty' | 'another-article' | 'failed';
export type CopyResult = { ok: true; copy: ArticleCopy } | { ok: false; fault: CopyFault };

const HTML_NAME = /\.x?html?$/i;
const MARKDOWN_NAME = /\.(?:md|markdown)$/i;
const HTML_BEGIN = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html[\s>])/i;

/** What is opened: a file, text that was pasted, or a copy that was read before and kept. */
export type CopySource = File | string | TextCopy;

/** Opens a source. `onProgress` hears a share from 0 to 1, which never falls. Never rejects: what went wrong is in the result. */
export async function openCopy(index: StoryIndex, source: CopySource, onProgress: (share: number) => void): Promise<CopyResult> {
  if (sizeOf(source) > MOST_BYTES) return { ok: false, fault: 'too-large' };
  const worker = new Worker(new URL('./copy-worker.ts', import.meta.url), { type: 'module' });
  const find = (words: TextToFind, onFound: (share: number) => void): Promise<CopyResult> => anchored(worker, index, words, originOf(source), onFound);
  try {
    if (isRead(source)) return await find(source, onProgress);
    const text = typeof source === 'string' ? source : await decoded(worker, await source.arrayBuffer());
    if (text === null || isOtherFormat(text)) return { ok: false, fault: 'not-text' };
    const name = typeof source === 'string' ? '' : source.name;
    if (!HTML_NAME.test(name) && !HTML_BEGIN.test(text)) return await find({ text, format: MARKDOWN_NAME.test(name) ? 'markdown' : 'plain' }, onProgress);
    const read = await parseHtml(text, (share) => onProgress(share / 2));
    const result = await find(await read('article'), (share) => onProgress(0.5 + share / 4));
    // Some pages hold the article in a form, or were saved while a dialog hid it: it is looked for in all their words.
    return result.ok || result.fault === 'failed' ? result : await find(await read('all'), (share) => onProgress(0.75 + share / 4));
  } catch {
    return { ok: false, fault: 'failed' };
  } finally {
    worker.terminate();
  }
}

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
type TextToFind = TextCopy | { text: string; format: 'plain' | 'markdown' };

/** Has the passages found in it. */
async function anchored(worker: Worker, index: StoryIndex, source: TextToFind, origin: CopyOrigin, onProgress: (share: number) => void): Promise<CopyResult> {
  const passages = passagesToFind(index).map((one) => ({ ...one, words: [...one.words] }));
  const answer = await ask(worker, { kind: 'anchor', source: 'blocks' in source ? { text: source.text, blocks: [...source.blocks] } : source, title: index.story.title, passages }, onProgress);
  if (answer.kind !== 'anchored') return { ok: false, fault: 'failed' };
  if (answer.copy.blocks.length === 0) return { ok: false, fault: 'empty' };
  return answer.same ? { ok: true, copy: { ...answer.copy, anchors: answer.anchors, origin } } : { ok: false, fault: 'another-article' };
}

async function decoded(worker: Worker, bytes: ArrayBuffer): Promise<string | null> {
  const answer = await ask(worker, { kind: 'decode', bytes }, () => undefined);
  return answer.kind === 'decoded' ? answer.text : null;
}

/** Asks and waits for the answer that is no progress. A worker that dies is an answer too. */
function ask(worker: Worker, question: Question, onProgress: (share: number) => void): Promise<Answer> {
  return new Promise((resolve) => {
    // Each question listens for itself only: the next one begins when this one has its answer.
    const listening = new AbortController();
    const done = (answer: Answer): void => {
      listening.abort();
      resolve(answer);
    };
    const { signal } = listening;
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
    worker.postMessage(question, question.kind === 'decode' ? [question.bytes] : []);
  });
}
