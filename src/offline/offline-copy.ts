/**
 * The copy of the built page that a browser keeps. A version is used only once it is whole, from a cache of its own;
 * an older version's files stay while a page of it may still be open, so that no page lacks its own.
 */

/** A built file: its path below the page's folder (`''` is the page itself) and its SRI hash (`sha256-…`). */
export interface OfflineFile {
  readonly path: string;
  readonly integrity: string;
}

/** Everything that one build consists of; `version` is made from the content of all, `headers` from what all are served with. */
export interface OfflineVersion {
  readonly version: string;
  readonly headers: string;
  readonly files: readonly OfflineFile[];
}

/** What the copy stands on: the browser's caches, its network, and the address of the page's folder, ending in `/`. */
export interface OfflineSurroundings {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete' | 'match'>;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly folder: string;
}

export interface OfflineCopy {
  /** Fetches and keeps every file; a second try goes on where the first broke off. Rejects where one does not come, is not what was built, or finds no room even without the other versions. */
  install(): Promise<void>;
  /** Drops other versions: all of them, or, while pages are open, all but the latest few that were whole, and what was begun since. */
  dropOlder(pagesOpen: boolean): Promise<void>;
  /** The answer to a request; null where it is none of ours and goes its usual way. */
  answer(request: Request): Promise<Response> | null;
}

/** A page left open sees this many updates come and go before it could lack a file that it never asked for. */
const KEPT_VERSIONS = 3;
const hashedFolder = 'assets/';
/** All pages of this origin share its caches. */
const prefix = 'conflict-map ';
/** Stands in a version's cache once all of its files do; no file of a build is called so. */
const wholeMark = '.whole';

/** The copy of `build` in these surroundings. */
export function createOfflineCopy(build: OfflineVersion, { caches, fetch, folder }: OfflineSurroundings): OfflineCopy {
  const nameStart = `${prefix}${folder} `;
  const nameEnd = ` ${build.headers}`;
  const cacheName = `${nameStart}${build.version}${nameEnd}`;
  const addresses = new Set(build.files.map((file) => addressOf(file.path)));

  function addressOf(path: string): string {
    return new URL(path, folder).href;
  }

  /** What a version has under an address; nothing where its store cannot be read. */
  async function findIn(name: string, address: string): Promise<Response | undefined> {
    try {
      return await (await caches.open(name)).match(address, { ignoreVary: true });
    } catch {
      return undefined;
    }
  }

  /** A file under the same hash is the same file; with other headers, such as another security policy, it is not the same answer. */
  async function findKnown(address: string): Promise<{ same?: Response; isOutdated: boolean }> {
    let isOutdated = false;
    for (const name of await caches.keys()) {
      const known = name.startsWith(nameStart) ? await findIn(name, address) : undefined;
      if (known && name.endsWith(nameEnd)) return { same: known, isOutdated: false };
      isOutdated ||= known !== undefined;
    }
    return { isOutdated };
  }

  /** What is kept under an address, of this version before others. */
  async function findKept(address: string): Promise<Response | undefined> {
    return (await findIn(cacheName, address)) ?? (await caches.match(address, { ignoreVary: true }));
  }

  async function keep(kept: Cache, file: OfflineFile): Promise<void> {
    const address = addressOf(file.path);
    if (await kept.match(address, { ignoreVary: true })) return;
    const hashed = file.path.startsWith(hashedFolder);
    // An update brings only what has changed.
    const { same, isOutdated } = hashed ? await findKnown(address) : { isOutdated: false };
    // The browser's own store, too, may hold it with the headers of before.
    const cache = !hashed ? 'no-cache' : isOutdated ? 'reload' : 'default';
    const response = same ?? (await fetch(new Request(address, { integrity: file.integrity, credentials: 'same-origin', cache })));
    if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
    await kept.put(address, response.redirected ? withoutRedirect(response) : response);
  }

  async function fill(): Promise<void> {
    const cache = await caches.open(cacheName);
    // One after the other: what the reader is doing goes first.
    for (const file of build.files) await keep(cache, file);
    await cache.put(addressOf(wholeMark), new Response());
  }

  /** All versions that are kept, and those of the others that are whole, in the order in which they were begun. */
  async function findVersions(): Promise<{ all: string[]; others: string[]; whole: string[] }> {
    const all = (await caches.keys()).filter((name) => name.startsWith(nameStart));
    const others = all.filter((name) => name !== cacheName);
    const areWhole = await Promise.all(others.map(async (name) => (await findIn(name, addressOf(wholeMark))) !== undefined));
    return { all, others, whole: others.filter((_, at) => areWhole[at]) };
  }

  async function drop(names: readonly string[]): Promise<void> {
    await Promise.all(names.map((name) => caches.delete(name)));
  }

  return {
    async install() {
      const { others, whole } = await findVersions();
      let refusal: unknown;
      // Given up in turn: what no page needs that is opened from now on; all others, since an old copy that kept a newer one out would be shown for good; this one.
      for (const givenUp of [others.filter((name) => name !== whole.at(-1)), others, [cacheName]]) {
        try {
          return await fill();
        } catch (error) {
          if (!isOutOfRoom(error)) throw error;
          refusal = error;
          await drop(givenUp);
        }
      }
      throw refusal;
    },
    async dropOlder(pagesOpen) {
      const { all, others, whole } = await findVersions();
      if (!pagesOpen) return drop(others);
      // No page was ever made of a version that did not become whole; one that was begun since may still.
      const broken = all.slice(0, all.indexOf(cacheName)).filter((name) => !whole.includes(name));
      await drop([...whole.slice(0, Math.max(0, whole.length - KEPT_VERSIONS)), ...broken]);
    },
    answer(request) {
      const url = new URL(request.url);
      if (request.method !== 'GET' || !url.href.startsWith(folder)) return null;
      const path = url.pathname.slice(new URL(folder).pathname.length);
      const fromCopy = async (address: string): Promise<Response> => {
        // A store that cannot be read is no reason to be without a page that the host has.
        return (await findKept(address).catch(() => undefined)) ?? fetch(request);
      };
      if (request.mode === 'navigate' && (path === '' || path === 'index.html')) {
        // A frame in somebody's page is served by the host alone: its headers differ, and embedding keeps nothing.
        return url.searchParams.get('embed') === '1' ? null : fromCopy(addressOf(''));
      }
      const address = addressOf(path);
      // An older page asks for files under hashes that this version does not know.
      return addresses.has(address) || path.startsWith(hashedFolder) ? fromCopy(address) : null;
    },
  };
}

function isOutOfRoom(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

/** Some hosts lead from one address of the page to another; a browser refuses such an answer for a navigation. */
function withoutRedirect({ body, status, statusText, headers }: Response): Response {
  return new Response(body, { status, statusText, headers });
}
