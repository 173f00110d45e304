/** The benchmark's table as text. */
import type { Goal, Judged, Spread, Unit } from './verdict';

const headings = ['measured', 'page', 'floor', 'ratio', 'floor/floor', 'noise', 'goal', 'verdict'] as const;

/** A Markdown table of judged rows under a heading, its columns in line, with the rows' notes below it. */
export function tableOf(heading: string, rows: readonly Judged[]): string {
  const cells = [
    [...headings],
    ...rows.map((row) => [
      row.measured,
      spreadText(row.pageSpread, row.unit),
      spreadText(row.floorSpread, row.unit) + (row.floorIs === undefined ? '' : ` (${row.floorIs})`),
      factorText(row.ratio),
      factorText(row.selfRatio),
      row.floor.length < 2 ? '–' : `×${numberText(row.noise, 2)}`,
      goalText(row.goal, row.unit),
      row.verdict,
    ]),
  ];
  const widths = headings.map((_, column) => Math.max(...cells.map((line) => (line[column] ?? '').length)));
  const lines = cells.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  const notes = rows.flatMap((row) => (row.note === undefined ? [] : [`- ${row.measured}: ${row.note}`]));
  return [`## ${heading}`, '', lines[0], rule, ...lines.slice(1), ...(notes.length === 0 ? [] : ['', ...notes]), ''].join('\n');
}

function spreadText(spread: Spread | null, unit: Unit): string {
  if (spread === null) return 'not there';
  const digits = spread.median >= 100 ? 0 : spread.median >= 10 ? 1 : 2;
  const range = spread.low === spread.high ? '' : ` [${numberText(spread.low, digits)}–${numberText(spread.high, digits)}]`;
  return `${numberText(spread.median, digits)} ${unit}${range}`;
}

function goalText(goal: Goal, unit: Unit): string {
  switch (goal.kind) {
    case 'ratio':
      return 'atMost' in goal ? `≤ ${goal.atMost} ×` : `≥ ${goal.atLeast} ×`;
    case 'above-floor':
      return `≤ floor + ${goal.atMost} ${unit}`;
    case 'value':
      return `≤ ${goal.atMost} ${unit}`;
  }
}

function factorText(factor: number | null): string {
  return factor === null ? '–' : `${numberText(factor, 2)} ×`;
}

function numberText(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : '∞';
}
