import { createServer, type Server } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { startSlowLine, type SlowLine } from './slow-line';

let closing: (SlowLine | Server)[] = [];
afterEach(() => {
  for (const one of closing) void one.close();
  closing = [];
});

async function serve(body: Buffer): Promise<string> {
  const server = createServer((_, response) => response.end(body));
  closing.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
}

it('brings what the server sends, whole, no faster than the line, which answers share', async () => {
  const body = Buffer.from(Array.from({ length: 30_000 }, (_, at) => at % 251));
  const line = await startSlowLine(await serve(body), { bitsPerSecond: 1.6e6, latencyMs: 100 });
  closing.push(line);
  const began = performance.now();
  const answers = await Promise.all([1, 2].map(async () => Buffer.from(await (await fetch(line.address)).arrayBuffer())));
  const tookMs = performance.now() - began;
  for (const answer of answers) expect(answer.equals(body)).toBe(true);
  // 60 kB at 200 bytes a millisecond, after the wait: a floor, so that a busy machine cannot fail it.
  expect(tookMs).toBeGreaterThan(100 + 60_000 / 200 - 5);
});

it('ends with its server', async () => {
  const line = await startSlowLine(await serve(Buffer.from('here')), { bitsPerSecond: 1.6e6, latencyMs: 0 });
  expect(await (await fetch(line.address)).text()).toBe('here');
  await line.close();
  await expect(fetch(line.address)).rejects.toThrow('fetch failed');
});
