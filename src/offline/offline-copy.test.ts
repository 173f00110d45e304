import { describe, expect, it } from 'vitest';
import { createOfflineCopy, type OfflineCopy, type OfflineVersion } from './offline-copy';

const folder = 'https://maps.example/war/';

/** A browser's caches, as far as the copy uses them, with room for so many answers. `caches.match` looks through them in the order in which they were made. */
function buildCaches(room = Infinity) {
  const stores = new Map<string, Map<string, Response>>();
  const cacheOf = (store: Map<string, Response>) => ({
    match: async (address: string) => store.get(address)?.clone(),
    put: async (address: string, response: Response) => {
      const kept = [...stores.values()].reduce((sum, { size }) => sum + size, 0);
      if (kept >= room && !store.has(address)) throw new DOMException('There is no more room.', 'QuotaExceededError');
      store.set(address, response);
    },
  });
  return {
    async open(name: string) {
      const store = stores.get(name) ?? new Map<string, Response>();
      stores.set(name, store);
      return cacheOf(store) as unknown as Cache;
    },
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (address: unknown) => [...stores.values()].flatMap((store) => (typeof address === 'string' ? (store.get(address) ?? []) : []))[0]?.clone(),
  };
}

/** A host that answers what stands in `files`, and remembers what it was asked for. */
function buildHost(files: Record<string, string>) {
  const asked: string[] = [];
  return {
    files,
    asked,
    async fetch(request: Request): Promise<Response> {
      const path = request.url.slice(folder.length);
      asked.push(path);
      const body = files[path];
      return body === undefined ? new Response('gone', { status: 404 }) : new Response(body);
    },
  };
}

const versionOf = (version: string, ...paths: string[]): OfflineVersion => ({ version, headers: 'plain', files: paths.map((path) => ({ path, integrity: '' })) });

/** A request for a page, as a browser makes it when an address is followed: Node's Request cannot say so by itself. */
function navigation(path: string): Request {
  return Object.defineProperty(new Request(`${folder}${path}`), 'mode', { value: 'navigate' });
}

const bodyOf = async (copy: OfflineCopy, request: Request): Promise<string | null> => (await copy.answer(request)?.then((response) => response.text())) ?? null;

describe('the offline copy', () => {
  const first = versionOf('one', '', 'icon.svg', 'assets/main-1.js', 'assets/map-1.js');
  const second = versionOf('two', '', 'icon.svg', 'assets/main-2.js', 'assets/map-1.js');
  const setUp = () => {
    const host = buildHost({ '': 'page one', 'icon.svg': 'icon', 'assets/main-1.js': 'main one', 'assets/map-1.js': 'map' });
    const surroundings = { caches: buildCaches(), fetch: host.fetch, folder };
    return { host, surroundings, copy: createOfflineCopy(first, surroundings), next: createOfflineCopy(second, surroundings) };
  };
  const deploy = (files: Record<string, string>): void => {
    files[''] = 'page two';
    files['assets/main-2.js'] = 'main two';
    delete files['assets/main-1.js'];
  };

  it('answers for the page and its files when the host is gone, whatever query or file name the page is asked by', async () => {
    const { copy, host } = setUp();
    await copy.install();
    for (const path of Object.keys(host.files)) delete host.files[path];
    for (const path of ['', '?utm_source=x', '?embed=0', 'index.html', 'index.html?y']) expect(await bodyOf(copy, navigation(path))).toBe('page one');
    expect(await bodyOf(copy, new Request(`${folder}assets/map-1.js`))).toBe('map');
  });

  it('lets pass what is not its own: frames, other files, other hosts, other folders, and what is sent', () => {
    const { copy } = setUp();
    const others = [navigation('?embed=1'), navigation('other.html'), new Request(`${folder}robots.txt`), new Request('https://else.example/'), new Request('https://maps.example/peace/'), new Request(folder, { method: 'POST' })];
    for (const request of others) expect(copy.answer(request), request.url).toBeNull();
  });

  it('is not taken where a file does not come, and goes on from there later', async () => {
    const { copy, host } = setUp();
    delete host.files['assets/map-1.js'];
    await expect(copy.install()).rejects.toThrow(/map-1\.js was answered with 404/);
    host.files['assets/map-1.js'] = 'map';
    host.asked.length = 0;
    await copy.install();
    expect(host.asked).toEqual(['assets/map-1.js']);
  });

  it('asks for nothing again that an older version has under the same hash', async () => {
    const { copy, next, host } = setUp();
    await copy.install();
    deploy(host.files);
    host.asked.length = 0;
    await next.install();
    expect(host.asked).toEqual(['', 'icon.svg', 'assets/main-2.js']);
  });

  it('brings every file anew where the headers differ that it is served with', async () => {
    const { copy, surroundings, host } = setUp();
    await copy.install();
    const asked: string[] = [];
    const fetch = (request: Request): Promise<Response> => {
      asked.push(`${request.url.slice(folder.length)} ${request.cache}`);
      return host.fetch(request);
    };
    await createOfflineCopy({ ...first, version: 'one-b', headers: 'stricter' }, { ...surroundings, fetch }).install();
    expect(asked, 'past the browser’s own store').toEqual([' no-cache', 'icon.svg no-cache', 'assets/main-1.js reload', 'assets/map-1.js reload']);
  });

  it('gives a new page its own files, and a page left open those of before, though the host has them no more', async () => {
    const { copy, next, host } = setUp();
    await copy.install();
    deploy(host.files);
    await next.install();
    await next.dropOlder(true);
    expect(await bodyOf(next, navigation(''))).toBe('page two');
    expect(await bodyOf(next, new Request(`${folder}assets/main-2.js`))).toBe('main two');
    expect(await bodyOf(next, new Request(`${folder}assets/main-1.js`))).toBe('main one');
    expect(await bodyOf(copy, navigation(''))).toBe('page one');
  });

  it('drops every other version once no page is open, and the oldest while one is', async () => {
    const { surroundings } = setUp();
    const { caches } = surroundings;
    await caches.open('of another page');
    const copies = ['a', 'b', 'c', 'd', 'e'].map((name) => createOfflineCopy(versionOf(name, 'icon.svg'), surroundings));
    for (const copy of copies) await copy.install();
    await copies.at(-1)?.dropOlder(true);
    expect(await caches.keys()).toEqual(['of another page', ...['b', 'c', 'd', 'e'].map((name) => `conflict-map ${folder} ${name} plain`)]);
    await copies.at(-1)?.dropOlder(false);
    expect(await caches.keys()).toEqual(['of another page', `conflict-map ${folder} e plain`]);
  });

  it('keeps the files of a page left open, however many updates since then did not come whole', async () => {
    const { surroundings } = setUp();
    const { caches } = surroundings;
    const whole = createOfflineCopy(versionOf('a', 'icon.svg'), surroundings);
    await whole.install();
    const cutOff = { ...surroundings, fetch: async () => new Response('', { status: 503 }) };
    for (const name of ['b', 'c', 'd', 'e']) await expect(createOfflineCopy(versionOf(name, 'icon.svg', 'assets/late.js'), cutOff).install()).rejects.toThrow('503');
    const newest = createOfflineCopy(versionOf('f', 'icon.svg'), surroundings);
    await newest.install();
    await caches.open(`conflict-map ${folder} g plain`);
    await newest.dropOlder(true);
    expect(await caches.keys(), 'and what was begun since').toEqual(['a', 'f', 'g'].map((name) => `conflict-map ${folder} ${name} plain`));
  });

  it('keeps a page that the host led to without the mark of having been led, which a browser would refuse', async () => {
    const { surroundings } = setUp();
    const led = Object.defineProperty(new Response('led', { headers: { 'content-type': 'text/html' } }), 'redirected', { value: true });
    const copy = createOfflineCopy(versionOf('one', ''), { ...surroundings, fetch: async () => led });
    await copy.install();
    const answer = await copy.answer(navigation(''));
    expect([answer?.redirected, answer?.headers.get('content-type'), await answer?.text()]).toEqual([false, 'text/html', 'led']);
  });

  it('answers from the host where its own store cannot be read', async () => {
    const { surroundings, copy } = setUp();
    await copy.install();
    const unreadable = { ...surroundings.caches, open: async () => Promise.reject(new DOMException('Internal error.', 'UnknownError')) };
    expect(await bodyOf(createOfflineCopy(first, { ...surroundings, caches: unreadable }), navigation(''))).toBe('page one');
  });

  it('is replaced although the store of the version before cannot be read', async () => {
    const { surroundings, copy, host } = setUp();
    await copy.install();
    deploy(host.files);
    const [before] = await surroundings.caches.keys();
    const open = async (name: string) => (name === before ? Promise.reject(new DOMException('Internal error.', 'UnknownError')) : surroundings.caches.open(name));
    const next = createOfflineCopy(second, { ...surroundings, caches: { ...surroundings.caches, open } });
    await next.install();
    await next.dropOlder(true);
    expect(await surroundings.caches.keys()).toEqual([`conflict-map ${folder} two plain`]);
  });

  it.each([
    // A version is one file and the mark that it is whole.
    [6, ['a', 'b', 'c']],
    [5, ['b', 'c']],
    [4, ['b', 'c']],
    [3, ['c']],
    [2, ['c']],
  ])('where there is room for %d answers, of three versions the newest is kept, and of the others what still fits', async (room, kept) => {
    const { surroundings } = setUp();
    const caches = buildCaches(room);
    const copies = ['a', 'b', 'c'].map((version) => createOfflineCopy(versionOf(version, 'icon.svg'), { ...surroundings, caches }));
    for (const copy of copies) await copy.install();
    expect(await caches.keys()).toEqual(kept.map((version) => `conflict-map ${folder} ${version} plain`));
  });

  it('is not taken where it finds no room even alone, and leaves the page to the host', async () => {
    const { surroundings } = setUp();
    const caches = buildCaches(4);
    const large = createOfflineCopy(first, { ...surroundings, caches });
    await expect(large.install()).rejects.toThrow('no more room');
    expect(await caches.keys()).toEqual([]);
    expect(await bodyOf(large, navigation(''))).toBe('page one');
  });
});
