import type { Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { buildHeadHints } from './head-hints.ts';

/** What matters of a bundle: an entry that brings `shared`, and a late map that brings `shared` and `engine`. */
const bundle = Object.fromEntries(
  [
    chunk('assets/main-1.js', { isEntry: true, imports: ['assets/shared-2.js'], moduleIds: ['/src/main.tsx'], code: 'start' }),
    chunk('assets/shared-2.js', { isEntry: false, imports: [], moduleIds: ['/src/story/dates.ts'], code: 'dates' }),
    chunk('assets/map-3.js', { isEntry: false, imports: ['assets/shared-2.js', 'assets/engine-4.js'], moduleIds: ['/src/map-view/map.ts'], code: 'map', css: ['assets/map-8.css'] }),
    chunk('assets/engine-4.js', { isEntry: false, imports: [], moduleIds: ['/node_modules/engine.js'], code: 'the whole engine' }),
    chunk('assets/help-5.js', { isEntry: false, imports: [], moduleIds: ['/src/ui/help.tsx'], code: 'help' }),
    { type: 'asset', fileName: 'assets/serif-6.woff2', originalFileNames: ['node_modules/fonts/serif.woff2'] },
    { type: 'asset', fileName: 'assets/faces-9.css', originalFileNames: ['src/app/faces.css'] },
    { type: 'asset', fileName: 'assets/story-7.json', originalFileNames: ['geodata/stories/one/story.json'] },
  ].map((output) => [output.fileName, output]),
) as unknown as Rolldown.OutputBundle;

const none = { styles: [], fonts: [], data: [], lateCode: [] };

it('links style sheets before anything else', () => {
  const tags = buildHeadHints(bundle, { ...none, styles: ['app/faces.css'], fonts: ['serif.woff2'] }, '/');
  expect(tags[0]).toMatchObject({ tag: 'link', attrs: { rel: 'stylesheet', href: '/assets/faces-9.css' } });
});

it('preloads fonts and data under their hashed names', () => {
  const tags = buildHeadHints(bundle, { ...none, fonts: ['serif.woff2'], data: ['one/story.json'] }, '/');
  expect(tags.map(({ attrs }) => attrs)).toEqual([
    { rel: 'preload', as: 'font', type: 'font/woff2', href: '/assets/serif-6.woff2', crossorigin: true },
    { rel: 'preload', as: 'fetch', href: '/assets/story-7.json', crossorigin: true },
  ]);
});

it('preloads late code with what it imports, but not what the entry brings anyway, the largest first', () => {
  const tags = buildHeadHints(bundle, { ...none, lateCode: ['/src/map-view/'] }, '/');
  expect(tags.map(({ attrs }) => attrs).filter((attrs) => attrs?.['rel'] === 'modulepreload').map((attrs) => attrs?.['href'])).toEqual([
    '/assets/engine-4.js',
    '/assets/map-3.js',
  ]);
});

it('preloads the style sheet that late code waits for, after the code', () => {
  const tags = buildHeadHints(bundle, { ...none, lateCode: ['/src/map-view/'] }, '/');
  expect(tags.at(-1)?.attrs).toEqual({ rel: 'preload', as: 'style', href: '/assets/map-8.css', crossorigin: true, fetchpriority: 'low' });
});

it('refuses to leave out a file that is not in the build', () => {
  expect(() => buildHeadHints(bundle, { ...none, fonts: ['sans.woff2'] }, '/')).toThrow(/sans\.woff2 is to be in the served page/);
});

it('refuses to lose late code, such as code that the entry has come to bring itself', () => {
  expect(() => buildHeadHints(bundle, { ...none, lateCode: ['/src/main.tsx'] }, '/')).toThrow(/no late code of the build comes from \/src\/main\.tsx/);
});

function chunk(fileName: string, { css = [], ...rest }: { isEntry: boolean; imports: string[]; moduleIds: string[]; code: string; css?: string[] }) {
  return { type: 'chunk', fileName, ...rest, viteMetadata: { importedCss: new Set(css) } };
}

it('gives every address below the folder that the page is served from', () => {
  const tags = buildHeadHints(bundle, { styles: ['app/faces.css'], fonts: ['serif.woff2'], data: ['one/story.json'], lateCode: ['/src/map-view/'] }, '/map/');
  expect(tags.length).toBeGreaterThan(5);
  for (const { attrs } of tags) expect(attrs?.['href']).toMatch(/^\/map\/assets\//);
});
