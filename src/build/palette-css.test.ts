import { expect, it } from 'vitest';
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
    "@media (prefers-color-scheme: dark) { :root:not([data-theme='light']) { color-scheme: dark; --paper: #000; --ink-muted: #ccc; --control2014: #e88; } }",
  );
});

it('is dark where the reader chose dark', () => {
  expect(css).toContain(":root[data-theme='dark'] { color-scheme: dark; --paper: #000;");
});
