/** Opens a copy of the article: a file or pasted text, to its paragraphs and where the story's passages stand in them. */
import type { StoryIndex } from '../story/story-index';
import { type ArticleCopy, passagesToFind } from './article-copy';
import { type Answer, answerSchema, type Question } from './copy-messages';
import { readHtml } from './read-html';

/** The most that is opened, in bytes. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** Why a text was not opened. */
export type CopyFault = 'too-large' | 'not-text' | 'empty' | 'another-article' | 'failed';
export type CopyResult = { ok: true; copy: ArticleCopy } | { ok: false; fault: CopyFault };

const HTML_NAME = /\.x?html?$/i;
const MARKDOWN_NAME = /\.(?:md|markdown)$/i;
const HTML_BEGIN = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html[\s>])/i;

/** Opens a file, or text that was pasted. `onProgress` hears a share from 0 to 1. Never rejects: what went wrong is in the result. */
export async function openCopy(index: StoryIndex, source: File | string, onProgress: (share: number) => void): Promise<CopyResult> {
  const size = typeof source === 'string' ? new Blob([source]).size : source.size;
  if (size > MOST_BYTES) return { ok: false, fault: 'too-large' };
  const worker = new Worker(new URL('./copy-worker.ts', import.meta.url), { type: 'module' });
  try {
    const text = typeof source === 'string' ? source : await decoded(worker, await source.arrayBuffer());
    if (text === null) return { ok: false, fault: 'not-text' };
    const name = typeof source === 'string' ? '' : source.name;
    const html = HTML_NAME.test(name) || HTML_BEGIN.test(text);
    const read = html ? await readHtml(text, (share) => onProgress(share / 2)) : { text, format: MARKDOWN_NAME.test(name) ? ('markdown' as const) : ('plain' as const) };
    const done = html ? 0.5 : 0;
    const anchored = await ask(worker, { kind: 'anchor', source: 'blocks' in read ? { text: read.text, blocks: [...read.blocks] } : read, title: index.story.title, passages: passagesToFind(index).map((one) => ({ ...one, words: [...one.words] })) }, (share) => onProgress(done + share * (1 - done)));
    if (anchored.kind !== 'anchored') return { ok: false, fault: 'failed' };
    if (anchored.copy.blocks.length === 0) return { ok: false, fault: 'empty' };
    return anchored.same ? { ok: true, copy: { ...anchored.copy, anchors: anchored.anchors } } : { ok: false, fault: 'another-article' };
  } catch {
    return { ok: false, fault: 'failed' };
  } finally {
    worker.terminate();
  }
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
