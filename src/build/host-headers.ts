import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { buildHeadersFile, cacheControlOf, commonHeaders, findContentType } from './response-headers.ts';

/** Makes `vite preview` answer as a real host would, and writes the same headers as `_headers` into the build. */
export function hostHeaders(): Plugin {
  return {
    name: 'host-headers',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: buildHeadersFile() });
    },
    configurePreviewServer(server) {
      const { root, build } = server.config;
      // Added now rather than in a returned function, so that it stands before Vite's own middleware.
      server.middlewares.use(serveBuild(resolve(root, build.outDir)));
    },
  };
}

/**
 * A request handler that serves the built files of a folder with Brotli or gzip where the reader takes it, the
 * table's headers, and a plain 404 or 405 for everything else.
 */
export function serveBuild(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const serveFile = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    // Looked up at each request: a build made while the server runs is served whole, not by its old sizes.
    dev: true,
    setHeaders: (response, pathname) => {
      response.setHeader('Cache-Control', cacheControlOf(pathname));
      const type = findContentType(pathname);
      if (type !== null) response.setHeader('Content-Type', type);
    },
  });
  return (request, response) => {
    for (const [name, value] of Object.entries(commonHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      refuse(response, 405, 'Only GET and HEAD are answered here.');
      return;
    }
    serveFile(request, response, () => refuse(response, 404, 'There is no such file here.'));
  };
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${sentence}\n`);
}
