/** A host of a test's own: a copy of the built page in a folder that the test may change while the page is open. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveBuild } from '../src/build/host-headers';

const built = fileURLToPath(new URL('../dist', import.meta.url));

const HALF = '<!-- half of it -->';

export class OwnSite {
  readonly #folder = mkdtempSync(join(tmpdir(), 'own-site-'));
  #server: Server | null = null;
  /** Empty until it opens. */
  address = '';

  async opens(): Promise<void> {
    // The compressed copies would answer with what a file was before it was changed.
    cpSync(built, this.#folder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
    const server = createServer(serveBuild(this.#folder));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.#server = server;
    this.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** Nobody is reached from now on, not even over a connection that is still open. */
  closes(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  removes(): void {
    this.closes();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** A new build whose page bears a mark; `broken` leaves one of its files as nobody built it, as a deploy caught half-way does. */
  deploysMarked(mark: string, broken = false): void {
    const page = this.#read('index.html').replace(HALF, '');
    // In an element that the page's script never writes: what it wrote would hide which file has come.
    const changed = page.replace(/(?:<meta name="test-mark"[^>]*>)?<\/head>/, `<meta name="test-mark" content="${mark}"></head>`);
    const worker = this.#read('service-worker.js');
    const [, version = ''] = /version:[`"']([0-9a-f]{12})[`"']/.exec(worker) ?? [];
    if (version === '' || !worker.includes(integrityOf(page))) throw new Error('The service worker does not hold its version and the hash of the page.');
    this.#write('service-worker.js', worker.replace(version, createHash('sha256').update(mark).digest('hex').slice(0, 12)).replace(integrityOf(page), integrityOf(changed)));
    this.#write('index.html', broken ? changed + HALF : changed);
  }

  #read(path: string): string {
    return readFileSync(join(this.#folder, path), 'utf8');
  }

  #write(path: string, content: string): void {
    writeFileSync(join(this.#folder, path), content);
  }
}

function integrityOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
