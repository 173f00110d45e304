/** The legend of data that a reader opened, for the panel and for a picture. */
import { openedSwatchOf, type LegendSwatch } from '../map-style/legend';
import type { OpenedSummary } from '../opened-data/opened-file';
import type { OpenedWords } from '../words/opened/en';

export interface OpenedLegendEntry {
  readonly text: string;
  readonly swatch: LegendSwatch;
}

/** One entry for each kind of sign that the layer has on the map, in its own colour. */
export function openedLegendOf(layer: string, summary: OpenedSummary, isClustered: boolean, words: OpenedWords['layer']): OpenedLegendEntry[] {
  const entries = [
    ...(summary.points > 0 ? [{ kind: 'point', text: words.points } as const] : []),
    ...(isClustered ? [{ kind: 'ring', text: words.clusters } as const] : []),
    ...(summary.withLines > 0 ? [{ kind: 'line', text: words.lines } as const] : []),
    ...(summary.withAreas > 0 ? [{ kind: 'fill', text: words.areas } as const] : []),
  ];
  return entries.map(({ kind, text }) => ({ text, swatch: openedSwatchOf(layer, kind) }));
}
