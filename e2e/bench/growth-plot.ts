/** Draws costs that grow, as SVG: both axes by powers of ten, so that a slope is a power of the size. */
import type { Series } from './growth';

const cellPx = { width: 300, height: 220, left: 56, right: 16, top: 44, bottom: 34 };
const columns = 3;

/** A plot for each series, side by side; the text of an SVG file. */
export function growthPlotOf(series: readonly Series[]): string {
  const rows = Math.ceil(series.length / columns);
  const cells = series.map((one, nth) => `<g transform="translate(${(nth % columns) * cellPx.width} ${Math.floor(nth / columns) * cellPx.height})">${cellOf(one)}</g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${columns * cellPx.width}" height="${rows * cellPx.height}" font-family="sans-serif" font-size="11">
<rect width="100%" height="100%" fill="#fff"/>
${cells.join('\n')}
</svg>
`;
}

function cellOf({ measured, unit, sizesOf, points }: Series): string {
  const x = scaleOf(points.map(({ size }) => size), cellPx.left, cellPx.width - cellPx.right);
  const y = scaleOf(points.map(({ value }) => value), cellPx.height - cellPx.bottom, cellPx.top);
  const ruled = y.ticks.map((value) => `<line x1="${cellPx.left}" x2="${cellPx.width - cellPx.right}" y1="${y.at(value)}" y2="${y.at(value)}" stroke="#ddd"/><text x="${cellPx.left - 6}" y="${y.at(value) + 4}" text-anchor="end">${value.toLocaleString('en')}</text>`);
  const sized = points.map(({ size }) => `<text x="${x.at(size)}" y="${cellPx.height - cellPx.bottom + 16}" text-anchor="middle">${size.toLocaleString('en')}</text>`);
  const dots = points.map(({ size, value }) => `<circle cx="${x.at(size)}" cy="${y.at(value)}" r="3" fill="#1d5d8c"/>`);
  const path = points.map(({ size, value }) => `${x.at(size)},${y.at(value)}`).join(' ');
  return `<text x="10" y="18" font-weight="600">${measured}, ${unit}</text><text x="10" y="33" fill="#555">by ${sizesOf}</text>${ruled.join('')}${sized.join('')}<polyline points="${path}" fill="none" stroke="#1d5d8c" stroke-width="1.5"/>${dots.join('')}`;
}

/** Powers of ten around the values, laid from one pixel to another. */
function scaleOf(values: readonly number[], fromPx: number, toPx: number): { at: (value: number) => number; ticks: number[] } {
  const least = Math.floor(Math.log10(Math.max(Math.min(...values), 0.01)));
  const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...values, 0.01))));
  const at = (value: number): number => Math.round((fromPx + ((Math.log10(Math.max(value, 0.01)) - least) / (most - least)) * (toPx - fromPx)) * 10) / 10;
  return { at, ticks: Array.from({ length: most - least + 1 }, (_, nth) => 10 ** (least + nth)) };
}
