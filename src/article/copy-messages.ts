/** What the page and the worker that reads copies say to one another; each parses what it hears. */
import * as z from 'zod/mini';
import type { SentCopy, SentText } from './sent-copy';

const sentText = z.custom<SentText>((data) => data instanceof Uint8Array && data.buffer instanceof ArrayBuffer);
const sentCopy = z.object({ text: sentText, blocks: z.custom<SentCopy['blocks']>((data) => data instanceof Uint32Array && data.buffer instanceof ArrayBuffer) });
const passage = z.object({
  id: z.string(),
  selector: z.object({ prefix: z.optional(z.string()), start: z.string(), end: z.nullable(z.string()), suffix: z.optional(z.string()) }),
  paragraph: z.number(),
  heading: z.nullable(z.string()),
  words: z.array(z.string()),
  aboutLength: z.optional(z.number()),
});
const anchor = z.union([
  z.object({ passage: z.string(), kind: z.enum(['exact', 'recovered']), start: z.number(), end: z.number() }),
  z.object({ passage: z.string(), kind: z.literal('orphan') }),
  z.object({ passage: z.string(), kind: z.literal('repeated'), places: z.number() }),
]);

/** Decode bytes; or read text, where it is not read yet, and find the passages in it. */
export const questionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('decode'), bytes: z.instanceof(ArrayBuffer) }),
  z.object({ kind: z.literal('anchor'), source: z.union([sentCopy, z.object({ text: sentText, format: z.enum(['plain', 'markdown']) })]), title: z.string(), passages: z.array(passage) }),
]);

export const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('decoded'), text: z.nullable(sentText) }),
  /** 0 to 1. */
  z.object({ kind: z.literal('progress'), share: z.number() }),
  z.object({ kind: z.literal('anchored'), copy: sentCopy, anchors: z.array(anchor), same: z.boolean() }),
  z.object({ kind: z.literal('failed') }),
]);

export type Question = z.infer<typeof questionSchema>;
export type Answer = z.infer<typeof answerSchema>;

/** What of a message changes hands with it: whoever sends it has it no more. */
export function transfersOf(message: Question | Answer): ArrayBuffer[] {
  if (message.kind === 'decode') return [message.bytes];
  if (message.kind === 'decoded') return message.text ? [message.text.buffer] : [];
  if (message.kind === 'anchored') return [message.copy.text.buffer, message.copy.blocks.buffer];
  if (message.kind !== 'anchor') return [];
  return 'blocks' in message.source ? [message.source.text.buffer, message.source.blocks.buffer] : [message.source.text.buffer];
}
