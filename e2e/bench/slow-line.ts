/**
 * A slow line in front of a server. The browser's own emulation reaches the page alone: what a worker fetches would come
 * at full speed.
 */
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Conditions } from './bench-browser';

/** `address` has no slash at its end. */
export interface SlowLine {
  readonly address: string;
  close(): Promise<void>;
}

/** What goes over the line in one go, so that answers under way share it: 10 ms at 1.6 Mbps. */
const pieceBytes = 2000;

/** Puts a line between a free port of 127.0.0.1 and a server at `address`: what is asked waits, what is answered shares the rate. */
export async function startSlowLine(address: string, { bitsPerSecond, latencyMs }: NonNullable<Conditions['network']>): Promise<SlowLine> {
  const bytesPerMs = bitsPerSecond / 8 / 1000;
  const { hostname, port } = new URL(address);
  const open = new Set<Socket>();
  let freeAtMs = 0;
  const answer = async (from: Socket, to: Socket): Promise<void> => {
    for await (const chunk of from as AsyncIterable<Buffer>) {
      for (let at = 0; at < chunk.length; at += pieceBytes) {
        const piece = chunk.subarray(at, at + pieceBytes);
        freeAtMs = Math.max(performance.now(), freeAtMs) + piece.length / bytesPerMs;
        await sleep(freeAtMs - performance.now());
        if (to.destroyed) return;
        to.write(piece);
      }
    }
    to.end();
  };
  const server = createServer((browser) => {
    const site = connect(Number(port), hostname);
    for (const socket of [browser, site]) {
      socket.setNoDelay(true);
      open.add(socket);
      // The browser breaks off what it no longer wants; the other end follows.
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        open.delete(socket);
        browser.destroy();
        site.destroy();
      });
    }
    browser.on('data', (asked) => void sleep(latencyMs).then(() => site.write(asked)));
    answer(site, browser).catch(() => browser.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const own = server.address();
  if (own === null || typeof own === 'string') throw new Error('The slow line found no port.');
  return {
    address: `http://127.0.0.1:${own.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
