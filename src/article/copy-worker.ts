/** The worker that decodes a copy and finds the story's passages in it, so that the page stays free. */
import type { PassageToFind } from '../anchoring/anchor';
import { decodeText } from '../anchoring/decode-text';
import { findAnchors } from '../anchoring/find-anchor';
import { readMarkdown } from '../anchoring/read-blocks';
import { readAnyPlainText } from '../anchoring/read-plain-text';
import { recogniseArticle } from '../anchoring/recognise';
import { type Answer, type Question, questionSchema } from './copy-messages';

/** A worker's scope: the types at hand are the page's own, whose `postMessage` is another one. */
const scope = globalThis as unknown as { postMessage(message: Answer, transfer: Transferable[]): void };
const answer = (one: Answer): void => scope.postMessage(one, []);

function respond(question: Question): Answer {
  if (question.kind === 'decode') {
    const decoded = decodeText(new Uint8Array(question.bytes));
    return { kind: 'decoded', text: decoded.ok ? decoded.text : null };
  }
  const { source, title } = question;
  const copy = 'blocks' in source ? source : source.format === 'markdown' ? readMarkdown(source.text) : readAnyPlainText(source.text);
  const anchors = findAnchors(question.passages as PassageToFind[], copy, (done, all) => {
    if (done % 10 === 0 && all > 0) answer({ kind: 'progress', share: done / all });
  });
  const { same } = recogniseArticle(title, copy, anchors);
  return { kind: 'anchored', copy: { text: copy.text, blocks: [...copy.blocks] }, anchors, same };
}

globalThis.addEventListener('message', (event: MessageEvent<unknown>) => {
  const question = questionSchema.safeParse(event.data);
  try {
    answer(question.success ? respond(question.data) : { kind: 'failed' });
  } catch {
    answer({ kind: 'failed' });
  }
});
