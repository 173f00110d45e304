import { describe, expect, it, vi } from 'vitest';
import { checkScriptUrl, trustOwnScripts } from './trusted-scripts';

const folder = 'https://maps.example/war/';

describe('an address of a script', () => {
  it.each(['/war/assets/maplibre-gl-worker-DTh23QKw.js', './assets/read-worker-a_-4Z9xQ.js', `${folder}assets/maplibre-gl-worker-DTh23QKw.js`, '/war/service-worker.js'])(
    'is taken where it is a worker of ours: %s',
    (url) => expect(checkScriptUrl(url, folder)).toBe(url),
  );

  it.each([
    'https://else.example/war/assets/maplibre-gl-worker-DTh23QKw.js',
    '//else.example/war/assets/maplibre-gl-worker-DTh23QKw.js',
    '/assets/maplibre-gl-worker-DTh23QKw.js',
    '/war/assets/../uploads/worker-DTh23QKw.js',
    '/war/assets/%2e%2e/worker-DTh23QKw.js',
    '/war/assets/index-DTh23QKw.js',
    '/war/assets/maplibre-gl-worker-DTh23QKw.js?x',
    '/war/assets/maplibre-gl-worker-DTh23QKw.js#x',
    'data:text/javascript,alert(1)',
    'blob:https://maps.example/7f2a',
    'javascript:alert(1)',
    '',
  ])('is refused where it is not: "%s"', (url) => {
    expect(() => checkScriptUrl(url, folder)).toThrow(/no script of the page/);
  });
});

it('makes one policy, for addresses of scripts only, where the browser has such policies', () => {
  const createPolicy = vi.fn<(name: string, rules: object) => unknown>();
  const view = { location: { href: folder } };
  trustOwnScripts(view as unknown as Window);
  trustOwnScripts({ ...view, trustedTypes: { createPolicy } } as unknown as Window);
  expect(createPolicy.mock.calls.map(([name, rules]) => [name, Object.keys(rules)])).toEqual([['default', ['createScriptURL']]]);
});
