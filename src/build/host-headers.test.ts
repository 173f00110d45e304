import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFolder } from './compress.ts';
import { serveBuild } from './host-headers.ts';
import { buildHeadersFile, cacheControlOf, commonHeaders } from './response-headers.ts';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'host-headers-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), `<!doctype html>${'<p>Hello</p>'.repeat(100)}`);
  writeFileSync(join(folder, 'assets/main-3f2a.js'), 'export {};'.repeat(100));
  writeFileSync(join(folder, 'assets/land-3f2a.geojson'), '{"type":"FeatureCollection","features":[]}'.repeat(20));
  await compressFolder(folder);
  server = createServer(serveBuild(folder));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('the preview server answers as a real host', () => {
  it('allows the page its own files and nothing else', async () => {
    const { headers } = await ask('/');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; " +
        "connect-src 'self'; font-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; " +
        "form-action 'none'; frame-ancestors *; require-trusted-types-for 'script'; trusted-types default article-html",
    );
  });

  it('sends every common header with every answer, a refusal too', async () => {
    const answers = await Promise.all(['/', '/assets/main-3f2a.js', '/nothing-here'].map((path) => ask(path)));
    for (const { headers } of answers) {
      for (const [name, value] of Object.entries(commonHeaders)) expect(headers[name.toLowerCase()]).toBe(value);
    }
  });

  it('sends Brotli where the reader takes it, else gzip, else the file', async () => {
    const [brotli, gzip, plain] = await Promise.all(['gzip, br', 'gzip', 'identity'].map((take) => ask('/', { 'accept-encoding': take })));
    expect([brotli, gzip, plain].map((answer) => answer?.headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
    expect(brotli?.headers.vary).toBe('Accept-Encoding');
    expect(Number(brotli?.headers['content-length'])).toBeLessThan(Number(plain?.headers['content-length']));
  });

  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/assets/main-3f2a.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/land-3f2a.geojson', 'application/geo+json; charset=utf-8', 'public, max-age=31536000, immutable'],
  ])('%s is %s, kept as "%s"', async (path, type, cacheControl) => {
    const { status, headers } = await ask(path, { 'accept-encoding': 'br' });
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, cacheControl]);
  });

  it('answers 304 to a reader who has the page already', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', { 'if-none-match': headers.etag ?? 'none' });
    expect(again.status).toBe(304);
  });

  it.each(['/nothing-here', '/assets/gone.js', '/assets/', '/../package.json', '/%2e%2e/package.json'])('answers 404 to %s', async (path) => {
    const { status, headers } = await ask(path);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([404, 'text/plain; charset=utf-8', 'no-store']);
  });

  it('refuses to be written to', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });

  it('sees a build that was made while it runs', async () => {
    writeFileSync(join(folder, 'late.json'), '{}');
    expect((await ask('/late.json')).status).toBe(200);
  });
});

it('writes the same headers for static hosts', () => {
  const rules = buildHeadersFile().trim().split('\n\n');
  for (const [name, value] of Object.entries(commonHeaders)) expect(rules[0]).toContain(`\n  ${name}: ${value}`);
  expect(rules).toContain('/assets/*\n  Cache-Control: public, max-age=31536000, immutable');
  expect(rules).toContain('/index.html\n  Cache-Control: no-cache');
  for (const name of readdirSync(fileURLToPath(new URL('../../public', import.meta.url)))) expect(rules).toContain(`/${name}\n  Cache-Control: no-cache`);
});

it('tells static hosts of single files what the preview answers', () => {
  const rules = buildHeadersFile().trim().split('\n\n').filter((rule) => !rule.split('\n')[0]?.includes('*'));
  expect(rules.map((rule) => rule.split('\n')[0])).toContain('/licenses.txt');
  for (const rule of rules) {
    const [path = '', ...headers] = rule.split('\n').map((line) => line.trim());
    expect(headers, path).toContain(`Cache-Control: ${cacheControlOf(path)}`);
  }
});

type Answer = { status: number; headers: IncomingHttpHeaders };

/** A request with the path exactly as given: `fetch` would tidy `/../` away. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
    })
      .on('error', reject)
      .end();
  });
}
