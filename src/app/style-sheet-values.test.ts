/** What scripts and style sheets each say for themselves, and have to say alike. */
import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { edgePx, gapPx } from '../map-view/anchored-element';
import { canvasFontOf } from '../picture/canvas-font';
import { cameraTargetOfBounds } from './camera-request';
import { TIGHT_QUERY, WIDE_QUERY } from './use-media';

const sheet = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** The media queries under which the sheet has this rule. */
function queriesOf(path: string, rule: string): string[] {
  const blocks = [...sheet(path).matchAll(/^@media ([^{]+) \{\n(.*?)^\}/gms)];
  return blocks.filter(([, , rules = '']) => rules.includes(rule)).map(([, query = '']) => query);
}

it.each([
  ['panels stand open', WIDE_QUERY, 'ui/panels.css', "  .panel[data-open='auto'] {\n    display: flex;"],
  ['the drawn map keeps clear of them', WIDE_QUERY, 'map-view/drawn-map.css', '  .drawn-map {\n    --frame-right: calc(var(--panels-width)'],
  ['panels make way for a popup', `screen and ${TIGHT_QUERY}`, 'ui/panels.css', '  .page[data-popup] .panels {\n    display: none;'],
])('%s at just the widths at which scripts take them to', (_, query, path, rule) => expect(queriesOf(path, rule)).toEqual([query]));

test('the camera leaves room for a popup as wide as it is', () => {
  const [, widthPx] = /^\.popup \{[^}]*? width: (\d+)px;/m.exec(sheet('ui/popup.css')) ?? [];
  expect(cameraTargetOfBounds([0, 0, 1, 1], true)).toMatchObject({ besidePx: Number(widthPx) + gapPx + edgePx });
});

test.each(['serif', 'sans'] as const)('a canvas has the page’s %s', (family) => {
  const [, families] = new RegExp(`^  --${family}: ([^;]+);`, 'm').exec(sheet('app/page.css')) ?? [];
  expect(canvasFontOf({ family, weight: 400, sizePx: 14 })).toBe(`400 14px ${families}`);
});
