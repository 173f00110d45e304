/**
 * The headers that the page is served with, in one table: the preview server sends them, and the build writes them
 * as `_headers` for static hosts that read such a file.
 */

/** Everything from the page's own host, nothing inline, nothing evaluated. The page may be embedded anywhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
  "require-trusted-types-for 'script'",
  // Made in src/app/trusted-scripts.ts and src/article/inert-html.ts, and by nobody else.
  'trusted-types default article-html',
].join('; ');

/** Sent with every answer. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  // A link out of the page says where it stands, and nothing of what was looked at.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb']
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Files under /assets carry a hash of their content in their name: a new content is a new name. */
const hashedFolder = '/assets/';
const immutable = 'public, max-age=31536000, immutable';
/** Kept, but asked for again each time; the ETag makes the answer short. */
const revalidated = 'no-cache';

/** The Cache-Control of a path such as `/assets/main-3f2a.js` or `/`. */
export function cacheControlOf(pathname: string): string {
  return pathname.startsWith(hashedFolder) ? immutable : revalidated;
}

const typesByEnding: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
};

/** The Content-Type of a path by its ending; null leaves it to the server's own table. */
export function findContentType(pathname: string): string | null {
  const ending = pathname.endsWith('/') ? 'html' : pathname.slice(pathname.lastIndexOf('.') + 1);
  return typesByEnding[ending] ?? null;
}

/** The table as the text of a `_headers` file. Hosts add up the headers of all rules that match a path. */
export function buildHeadersFile(): string {
  const rules: Array<[pattern: string, headers: Readonly<Record<string, string>>]> = [
    ['/*', commonHeaders],
    [`${hashedFolder}*`, { 'Cache-Control': immutable }],
    [`${hashedFolder}*.geojson`, { 'Content-Type': 'application/geo+json; charset=utf-8' }],
    ['/licenses.txt', { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': revalidated }],
    ...['/', '/index.html', '/service-worker.js', '/icon.svg', '/manifest.webmanifest', '/old-browser.js', '/first-presses.js'].map(
      (path): [string, Record<string, string>] => [path, { 'Cache-Control': revalidated }],
    ),
  ];
  return rules
    .map(([pattern, headers]) => [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'))
    .join('\n\n')
    .concat('\n');
}
