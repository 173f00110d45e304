/** The worker that decodes a copy and finds the story's passages in it, so that the page stays free. */
import type { PassageToFind } from '../anchoring/anchor';
import { decodeText } from '../anchoring/decode-text';
import { findAnchors } from '../anchoring/find-anchor';
import { readMarkdown } from '../anchoring/read-blocks';
import { readAnyPlainText } from '../anchoring/read-plain-text';
import { recogniseArticle } from '../anchoring/recognise';
import { type Answer, type Question, questionSchema, transfersOf } from './copy-messages';
import { packCopy, packText, unpackCopy, unpackText } from './sent-copy';

/** A worker's scope: the types at hand are the page's own, whose `postMessage` is another one. */
const scope = globalThis as unknown as { postMessage(message: Answer, transfer: Transferable[]): void };
const answer = (one: Answer): void => scope.postMessage(one, transfersOf(one));

/** In one go: here nobody waits for a turn. */
const atOnce = async (): Promise<void> => undefined;

async function respond(question: Question): Promise<Answer> {
  if (question.kind === 'decode') {
    const decoded = decodeText(new Uint8Array(question.bytes));
    return { kind: 'decoded', text: decoded.ok ? await packText(decoded.text, atOnce) : null };
  }
  const { source, title } = question;
  const copy = 'blocks' in source ? await unpackCopy(source, atOnce) : READERS[source.format](await unpackText(source.text, atOnce));
  const anchors = findAnchors(question.passages as PassageToFind[], copy, (done, all) => {
    if (done % 10 === 0 && all > 0) answer({ kind: 'progress', share: done / all });
  });
  const { same } = recogniseArticle(title, copy, anchors);
  return { kind: 'anchored', copy: await packCopy(copy, atOnce), anchors, same };
}

const READERS = { plain: readAnyPlainText, markdown: readMarkdown };

async function hear(data: unknown): Promise<Answer> {
  const question = questionSchema.safeParse(data);
  return question.success ? respond(question.data) : { kind: 'failed' };
}

globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  hear(data).then(answer, () => answer({ kind: 'failed' }));
});
