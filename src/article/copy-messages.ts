/** What the page and the worker that reads copies say to one another; each parses what it hears. */
import * as z from 'zod/mini';
import type { Block } from '../anchoring/anchor';

/** Looks at each block and builds none anew, as a schema for it would: a text of 5 MB may have 300,000, and the page waits for them. */
const blocks = z.custom<Block[]>((data) => Array.isArray(data) && data.every(isBlock));

function isBlock(data: unknown): data is Block {
  if (typeof data !== 'object' || data === null || !('kind' in data && 'start' in data && 'end' in data)) return false;
  if ('top' in data && data.top !== true) return false;
  return (data.kind === 'heading' || data.kind === 'paragraph') && Number.isFinite(data.start) && Number.isFinite(data.end);
}

/** A copy as it is sent and as it is kept: its text and the blocks in it. */
export const copySchema = z.object({ text: z.string(), blocks });
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
  z.object({ kind: z.literal('anchor'), source: z.union([copySchema, z.object({ text: z.string(), format: z.enum(['plain', 'markdown']) })]), title: z.string(), passages: z.array(passage) }),
]);

export const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('decoded'), text: z.nullable(z.string()) }),
  /** 0 to 1. */
  z.object({ kind: z.literal('progress'), share: z.number() }),
  z.object({ kind: z.literal('anchored'), copy: copySchema, anchors: z.array(anchor), same: z.boolean() }),
  z.object({ kind: z.literal('failed') }),
]);

export type Question = z.infer<typeof questionSchema>;
export type Answer = z.infer<typeof answerSchema>;
