import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { Block } from '../anchoring/anchor';
import { packCopy, packText, unpackCopy, unpackText } from './sent-copy';

const atOnce = async (): Promise<void> => undefined;

it('a copy comes as it was sent', async () => {
  const place = fc.nat(4_294_967_295);
  const blocks = fc.array(
    fc.oneof(fc.record({ kind: fc.constantFrom('heading', 'paragraph'), start: place, end: place }), fc.record({ kind: fc.constant('heading'), top: fc.constant(true), start: place, end: place })) as fc.Arbitrary<Block>,
  );
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), blocks, async (text, laid) => {
      expect(await unpackCopy(await packCopy({ text, blocks: laid }, atOnce), atOnce)).toEqual({ text, blocks: laid });
    }),
  );
});

it('a mark at the beginning and half a sign are units of the text, so that offsets hold', async () => {
  expect(await unpackText(await packText('\uFEFFKyiv \uD83D end', atOnce), atOnce)).toBe('\uFEFFKyiv \uFFFD end');
});

it('a long text goes and comes in parts, with a turn after each, and no sign is torn', async () => {
  const [packing, unpacking] = [vi.fn<() => Promise<void>>(atOnce), vi.fn<() => Promise<void>>(atOnce)];
  // Pairs of units, and letters of two bytes, across every edge of a part.
  const long = `a${'\u{1F30A}'.repeat(300_000)}${'і'.repeat(300_001)}`;
  const there = await unpackText(await packText(long, packing), unpacking);
  expect(there === long).toBe(true);
  expect(packing.mock.calls.length).toBeGreaterThanOrEqual(3);
  expect(unpacking.mock.calls.length).toBeGreaterThanOrEqual(3);
});

it('many blocks come in parts too', async () => {
  const turn = vi.fn<() => Promise<void>>(atOnce);
  const blocks = Array.from({ length: 50_000 }, (_, nth): Block => ({ kind: 'paragraph', start: nth, end: nth + 1 }));
  expect((await unpackCopy(await packCopy({ text: '', blocks }, atOnce), turn)).blocks).toHaveLength(50_000);
  expect(turn.mock.calls.length).toBeGreaterThanOrEqual(2);
});

it.each([
  ['of an unknown kind', [0, 0, 4, 7, 5, 9]],
  ['cut off', [0, 0, 4, 1, 5]],
])('a block %s is none', async (_, numbers) => {
  await expect(unpackCopy({ text: await packText('It sails.', atOnce), blocks: new Uint32Array(numbers) }, atOnce)).rejects.toThrow('There is no block at number 3.');
});
