/** A page of somebody else that shows ours in a frame, on a port of its own and so of another origin. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostPage {
  /** Its origin: `http://127.0.0.1:...`. */
  origin: string;
  close(): Promise<void>;
}

/** What the messages of the frame are kept in, for the test to read. */
declare global {
  interface Window {
    heard: Array<{ origin: string; data: unknown }>;
  }
}

/** Serves a page with one frame; `addressOf` makes the frame's address from the origin of the page around it. */
export async function serveHostPage(frame: { widthPx: number; heightPx: number; addressOf(origin: string): string }): Promise<HostPage> {
  const server = createServer((request, response) => {
    if (request.url !== '/') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    const src = frame.addressOf(originOf()).replaceAll('&', '&amp;');
    response.end(`<!doctype html>
<html lang="en">
  <title>Another page</title>
  <link rel="icon" href="data:," />
  <script>
    window.heard = [];
    addEventListener('message', ({ origin, data }) => window.heard.push({ origin, data }));
  </script>
  <h1>Another page</h1>
  <label style="position: fixed; top: 0; right: 0">A comment <input autofocus /></label>
  <iframe src="${src}" width="${frame.widthPx}" height="${frame.heightPx}" title="The map" style="border: 0"></iframe>
  <p style="height: 2000px">More of it</p>
</html>`);
  });
  const originOf = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: originOf(), close: () => new Promise((resolve) => server.close(() => resolve())) };
}
