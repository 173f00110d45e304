/** The legend's entries for what a picture shows. */
import { legendOf, type LegendEntry } from '../map-style/legend';
import type { StoryLayer } from '../story/schema';

/** An entry, and the story layer that it belongs to. */
export interface ShownEntry {
  readonly layer: string;
  readonly entry: LegendEntry;
}

/** Entries of the layers that are switched on, in the order of the story and of each legend. */
export function shownEntriesOf(layers: readonly Pick<StoryLayer, 'id'>[], shown: ReadonlySet<string>): ShownEntry[] {
  return layers.filter(({ id }) => shown.has(id)).flatMap(({ id }) => legendOf(id).map((entry) => ({ layer: id, entry })));
}
