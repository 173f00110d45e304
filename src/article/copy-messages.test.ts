import { describe, expect, it } from 'vitest';
import { type Answer, answerSchema, type Question, transfersOf } from './copy-messages';
import { packCopy, packText } from './sent-copy';

const atOnce = async (): Promise<void> => undefined;

const copy = await packCopy({ text: 'It sails again.', blocks: [{ kind: 'paragraph', start: 0, end: 15 }] }, atOnce);
const text = await packText('It sails.', atOnce);
const anchored = { kind: 'anchored', copy, anchors: [{ passage: 'sails-again', kind: 'orphan' }], same: true };

describe('an answer with a copy', () => {
  it('is heard, with the very numbers that were sent: building them anew would hold the page up', () => {
    const heard = answerSchema.parse(anchored);
    expect(heard).toEqual(anchored);
    expect(heard.kind === 'anchored' && heard.copy.blocks).toBe(copy.blocks);
  });

  it.each([
    ['no copy', undefined],
    ['a copy without blocks', { text: copy.text }],
    ['text instead of bytes', { ...copy, text: 'It sails again.' }],
    ['blocks that are objects', { ...copy, blocks: [{ kind: 'paragraph', start: 0, end: 15 }] }],
    ['blocks in other numbers', { ...copy, blocks: new Float64Array([0, 0, 15]) }],
  ])('is refused with %s', (_, sent) => {
    expect(answerSchema.safeParse({ ...anchored, copy: sent }).success).toBe(false);
  });
});

/** All buffers in a message, however deep. */
function buffersIn(value: unknown): ArrayBufferLike[] {
  if (value instanceof ArrayBuffer) return [value];
  if (ArrayBuffer.isView(value)) return [value.buffer];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(buffersIn) : [];
}

it.each<[string, Question | Answer]>([
  ['bytes to decode', { kind: 'decode', bytes: new ArrayBuffer(4) }],
  ['what was decoded', { kind: 'decoded', text: text }],
  ['what is no text', { kind: 'decoded', text: null }],
  ['text to read', { kind: 'anchor', source: { text: text, format: 'plain' }, title: 'The Ferry', passages: [] }],
  ['a copy that is read', { kind: 'anchor', source: copy, title: 'The Ferry', passages: [] }],
  ['how far it has come', { kind: 'progress', share: 0.5 }],
  ['a copy with its passages', { kind: 'anchored', copy, anchors: [], same: true }],
  ['a failure', { kind: 'failed' }],
])('of %s all bytes change hands, and are not copied', (_, message) => {
  expect(new Set(transfersOf(message))).toEqual(new Set(buffersIn(message)));
});
