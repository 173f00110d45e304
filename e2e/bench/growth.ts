/** Costs that grow with what a reader brings: how they are held, and how fast they grow. */

/** One cost at one size of what it grows with. */
export interface Point {
  readonly size: number;
  readonly value: number;
}

/** A cost over growing sizes, from the smallest up. */
export interface Series {
  readonly measured: string;
  readonly unit: 'ms' | 'MB';
  /** What the sizes count, in the plural. */
  readonly sizesOf: string;
  readonly points: readonly Point[];
}

/**
 * By which power of the size a cost grows: the slope of the line of least squares through the logarithms. 1 is twice the
 * cost for twice the size. Null for less than two sizes, or where a cost is nothing.
 */
export function growthPowerOf(points: readonly Point[]): number | null {
  if (points.length < 2 || points.some(({ size, value }) => size <= 0 || value <= 0)) return null;
  const logs = points.map(({ size, value }) => ({ x: Math.log(size), y: Math.log(value) }));
  const mean = (pick: (log: { x: number; y: number }) => number): number => logs.reduce((sum, log) => sum + pick(log), 0) / logs.length;
  const [middleX, middleY] = [mean(({ x }) => x), mean(({ y }) => y)];
  const spread = logs.reduce((sum, { x }) => sum + (x - middleX) ** 2, 0);
  return spread === 0 ? null : logs.reduce((sum, { x, y }) => sum + (x - middleX) * (y - middleY), 0) / spread;
}

/** A Markdown table: a line for each cost, a column for each size of its kind. */
export function growthTableOf(series: readonly Series[]): string {
  const kinds = [...new Set(series.map(({ sizesOf }) => sizesOf))];
  return kinds
    .map((kind) => {
      const own = series.filter(({ sizesOf }) => sizesOf === kind);
      const sizes = own[0]?.points.map(({ size }) => size) ?? [];
      const lines = own.map(({ measured, unit, points }) => {
        const power = growthPowerOf(points);
        return [measured, ...points.map(({ value }) => `${figureOf(value)} ${unit}`), power === null ? '–' : `n^${power.toFixed(2)}`];
      });
      return [['', ...sizes.map((size) => `${size.toLocaleString('en')} ${kind}`), 'grows as'], sizes.concat(0, 0).map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    })
    .join('\n\n');
}

function figureOf(value: number): string {
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}
