import { expect, it } from 'vitest';
import { buildScaleCss } from './scale-css';

const css = buildScaleCss([21.5, 43.8, 41, 53]);

it('has the theatre in the shape that Mercator gives it', () => {
  const [, ratio] = /--theatre-ratio: ([\d.]+)/.exec(css) ?? [];
  const north = (lat: number): number => Math.asinh(Math.tan((lat * Math.PI) / 180));
  expect(Number(ratio)).toBeCloseTo((19.5 * Math.PI) / 180 / (north(53) - north(43.8)), 4);
});

it('has it no smaller than the map shows it', () => expect(css).toContain(`--theatre-least: ${Math.round(((512 * 19.5) / 360) * 2 ** 3.25 * 10) / 10}px`));

it('begins each scale at its whole zoom, and shows one of each kind at every width', () => {
  // 19.5 of 360 degrees of a world that is 512 px wide at zoom 0, sixteen times that at zoom 4.
  expect(css).toContain('(width >= 443.7px) and (width < 887.5px) { .z4 { display: inline } }');
  expect(css).toContain('(width < 443.7px) { .z3 { display: inline } }');
  expect(css).toContain('(width >= 887.5px) { .z5 { display: inline } }');
  expect(css).toContain('(width >= 1774.9px) and (width < 3549.9px) { .h6 { display: inline } }');
  for (const name of ['z3', 'z4', 'z5', 'h3', 'h9']) expect(css.match(new RegExp(`\\.${name}\\b`, 'g'))).toHaveLength(2);
});
