import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Served } from './serve-folder';

/** What a first view needs, in bytes as they are sent (Brotli where there is one). */
export interface FirstViewBytes {
  /** Scripts, the map's worker and style sheets. */
  readonly code: number;
  /** JSON and GeoJSON. */
  readonly data: number;
  readonly fonts: number;
  readonly html: number;
}

/**
 * Bytes of every file that the page and the map's workers have asked for so far, by the sizes on disk, so exact. What a
 * service worker lays up for later does not count. Throws where the page came from another address than `served`.
 */
export async function firstViewBytesOf(page: Page, served: Pick<Served, 'address' | 'folder'>): Promise<FirstViewBytes> {
  const addresses = new Set([page.url().split('#')[0] ?? '', ...(await resourcesOf(page))]);
  for (const worker of page.workers()) {
    addresses.add(worker.url());
    for (const address of await resourcesOf(worker)) addresses.add(address);
  }
  const bytes = { code: 0, data: 0, fonts: 0, html: 0 };
  for (const address of addresses) {
    if (!address.startsWith(`${served.address}/`)) continue;
    const path = new URL(address).pathname;
    const kind = kindOf(path);
    if (kind !== null) bytes[kind] += sentBytesOf(join(served.folder, path.endsWith('/') ? `${path}index.html` : path));
  }
  if (bytes.html === 0) throw new Error(`Nothing of the page came from ${served.address}.`);
  return bytes;
}

function resourcesOf(where: Pick<Page, 'evaluate'>): Promise<string[]> {
  return where.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
}

function kindOf(path: string): keyof FirstViewBytes | null {
  if (/\.(?:js|mjs|css)$/.test(path)) return 'code';
  if (/\.(?:json|geojson)$/.test(path)) return 'data';
  if (/\.woff2?$/.test(path)) return 'fonts';
  return /\/$|\.html$/.test(path) ? 'html' : null;
}

function sentBytesOf(file: string): number {
  const brotli = `${file}.br`;
  return statSync(existsSync(brotli) ? brotli : file).size;
}
