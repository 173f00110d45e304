/** Everything that is lettered: names of the ground, and the story's places as links. */
import { isNearTheatre } from '../map-style/near-theatre';
import { nameIn } from '../map-style/style-context';
import type { Place, Story } from '../story/schema';
import type { TextLook } from './collect-labels';
import { createPointSymbols, drawName, lookAttributes, shareOf, type PointSymbols } from './draw-labels';
import type { Grid } from './grid';
import { drawLeader } from './leaders';
import { element, escapeMarkup } from './markup';
import type { MapData } from './map-data';
import type { PlacedLabel } from './place-labels';
import { scales, type Scale } from './scales';

/** What found its place at each scale. */
export type PlacedByScale = ReadonlyMap<Scale, readonly PlacedLabel[]>;

/** Groups of what follows one another and has the same key. */
function runsOf<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const runs: T[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last?.[0] && keyOf(last[0]) === keyOf(item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** Names of the ground at one scale, those of a look in one group; what was placed first is drawn last, and so on top. */
function drawGround(placed: readonly PlacedLabel[], grid: Grid, symbols: PointSymbols): string {
  const ground = placed.filter(({ label }) => label.place === null).toReversed();
  const runs = runsOf(ground, ({ label }) => JSON.stringify([label.layer, label.look]));
  return runs
    .map((run) => {
      const [first] = run;
      if (!first) return '';
      const icons = run.map(({ label }) => (label.icon === null ? '' : symbols.draw(label.icon, label.at, grid))).join('');
      const leaders = run.map(({ label }) => (label.leader === null ? '' : drawLeader(label.leader, grid))).join('');
      const names = run.map((one) => drawName(one, grid)).join('');
      const { layer, look } = first.label;
      return element('g', { 'data-drawn-layer': layer }, icons + leaders + element('g', lookAttributes(look), names));
    })
    .join('');
}

/** Without a script a place's link leads to the first passage that speaks of it; the script makes it the place's own address. */
function addressOf(place: Place, story: Story): string {
  const passages = story.sections.flatMap((section) => section.paragraphs.flatMap((paragraph) => paragraph.passages));
  const first = passages.find((passage) => passage.mentions.some((mention) => mention.place === place.id));
  return first ? `#passage-${first.id}` : `./#place=${place.id}`;
}

/** The name that shows while a place without a name of its own on the map is pointed at or has the focus. */
const tipLook: TextLook = { sizePx: 13, semibold: true, italic: false, spacingEm: 0, lineEm: 1.2, colour: 'var(--label-town)', halo: 'var(--halo)', haloPx: 2 };

/** How large a place's mark is to a pointer, and how large its ring is while it has the focus. */
const markRadiusPx = 12;

function drawPlace(place: Place, placed: PlacedByScale, data: MapData, grid: Grid, symbols: PointSymbols): string {
  const at = grid.pointOf(place.at);
  const name = nameIn(place.name, data.language);
  const own = scales.map((scale) => ({ scale, mine: (placed.get(scale) ?? []).filter(({ label }) => label.place === place.id) }));
  const drawn = own.map(({ scale, mine }) => {
    const parts = mine.map((one) => {
      const icon = one.label.icon === null ? '' : symbols.draw(one.label.icon, one.label.at, grid);
      const text = drawName(one, grid);
      return icon + (text === '' ? '' : element('g', lookAttributes(one.label.look), text));
    });
    return parts.length === 0 ? '' : element('g', { class: scale.name }, parts.join(''));
  });
  const { x, y } = shareOf(at, grid);
  const tip = element('text', { class: 'drawn-tip', x, y, dy: -18, 'text-anchor': 'middle', ...lookAttributes(tipLook) }, escapeMarkup(name));
  const isNamed = own.some(({ mine }) => mine.some((one) => one.name !== null));
  const mark = element('circle', { class: 'drawn-mark', cx: x, cy: y, r: markRadiusPx });
  const attributes = { href: addressOf(place, data.story), 'data-place-id': place.id, 'data-drawn-layer': place.layer, 'data-pick': 'point', 'aria-label': name };
  return element('a', attributes, mark + drawn.join('') + (isNamed ? '' : tip));
}

/**
 * The names in one language as an `svg`: the ground's for the eye only, then a link for every place that is on the map, in the
 * story's order.
 */
export function drawNames(placed: PlacedByScale, data: MapData, grid: Grid): string {
  const symbols = createPointSymbols(data.language);
  const ground = scales.map((scale) => element('g', { class: scale.name, 'aria-hidden': 'true' }, drawGround(placed.get(scale) ?? [], grid, symbols)));
  const links = data.story.places.filter(({ at }) => isNearTheatre(at, data.story.theatre)).map((place) => drawPlace(place, placed, data, grid, symbols));
  // A picture would hide from some screen readers the links that it holds.
  return element('svg', { class: 'drawn-names', role: 'presentation', lang: data.language }, element('defs', {}, symbols.definitions()) + ground.join('') + links.join(''));
}
