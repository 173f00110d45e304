import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { palettes } from '../map-style/palette.ts';
import { buildPaletteCss } from './palette-css.ts';

const css = buildPaletteCss({
  light: { paper: '#fff', inkMuted: '#333', control2014: '#711' },
  dark: { paper: '#000', inkMuted: '#ccc', control2014: '#e88' },
});

it('turns names into custom properties', () => {
  expect(css).toContain(":root { color-scheme: light; --paper: #fff; --ink-muted: #333; --control2014: #711; }");
});

it('follows the system unless the reader chose light', () => {
  expect(css).toContain(
    "@media screen and (prefers-color-scheme: dark) { :root:not([data-theme='light']) { color-scheme: dark; --paper: #000; --ink-muted: #ccc; --control2014: #e88; } }",
  );
});

it('is dark where the reader chose dark', () => {
  expect(css).toContain("@media screen { :root[data-theme='dark'] { color-scheme: dark; --paper: #000;");
});

it('is light on paper', () => {
  const forPaper = css.split('\n').filter((line) => !line.startsWith('@media screen'));
  expect(forPaper.join('')).not.toContain('dark');
});

it('has the same paper as the manifest, which no build fills in', () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../public/manifest.webmanifest', import.meta.url), 'utf8'));
  expect(manifest).toMatchObject({ background_color: palettes.light.paper, theme_color: palettes.light.paper });
});
