/** Places names so that none lies upon another, as the moving map does at the same scale. */
import { parseImageId } from '../map-style/image-id';
import type { Anchor, Label } from './collect-labels';
import { gridZoom } from './grid';

/** A label where it stands: the middle of its name from its point, in pixels; null where the name has no room. */
export interface PlacedLabel {
  readonly label: Label;
  readonly name: { readonly dxPx: number; readonly dyPx: number; readonly align: 'start' | 'middle' | 'end' } | null;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far above its line's foot MapLibre takes a name's upper or lower edge to stand: 7 of an em's 24 parts (its shaping.ts). */
const baselineEm = 7 / 24;

/** Where a name's box, its padding with it, comes to stand at an anchor: its middle, in pixels from the point; `radialPx` keeps it off the symbol. */
function middleOf(anchor: Anchor, radialPx: number, sizePx: number, halfWidthPx: number, halfHeightPx: number): { x: number; y: number } {
  const reach = anchor.includes('-') ? radialPx / Math.SQRT2 : radialPx;
  const vertical = Math.max(0, reach - (radialPx > 0 ? baselineEm * sizePx : 0));
  const x = anchor.includes('left') ? reach + halfWidthPx : anchor.includes('right') ? -reach - halfWidthPx : 0;
  const y = anchor.startsWith('top') ? vertical + halfHeightPx : anchor.startsWith('bottom') ? -vertical - halfHeightPx : 0;
  return { x, y };
}

const alignOf = (anchor: Anchor): 'start' | 'middle' | 'end' => (anchor.includes('left') ? 'start' : anchor.includes('right') ? 'end' : 'middle');

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** How far a point symbol reaches from its middle with its rim. Throws for an image that is none. */
function iconReachPx(icon: string): number {
  const point = parseImageId(icon);
  if (point?.kind !== 'point') throw new Error(`The drawn map has no point symbol like ${icon}.`);
  return Math.max(point.ringPx, point.radiusPx) + 2;
}

/** Every label that finds room at the scale of `zoom`, in the order given: who comes first stands first. */
export function placeLabels(labels: readonly Label[], zoom: number): PlacedLabel[] {
  const pxPerUnit = 2 ** (zoom - gridZoom);
  const taken: Box[] = [];
  const isFree = (box: Box): boolean => !taken.some((other) => overlap(box, other));
  return labels.flatMap((label) => {
    const { look, widthEm, lines, paddingPx } = label;
    const [x, y] = [label.at[0] * pxPerUnit, label.at[1] * pxPerUnit];
    const halfWidth = (widthEm * look.sizePx) / 2 + paddingPx;
    const halfHeight = (lines.length * look.lineEm * look.sizePx) / 2 + paddingPx;
    const boxAround = (dx: number, dy: number, reachX: number, reachY: number): Box => ({
      left: x + dx - reachX,
      right: x + dx + reachX,
      top: y + dy - reachY,
      bottom: y + dy + reachY,
    });
    const iconPx = label.icon === null ? 0 : iconReachPx(label.icon);
    const iconBox = label.icon === null ? null : boxAround(0, 0, iconPx, iconPx);
    if (iconBox && !label.iconAlways && !isFree(iconBox)) return [];
    const spots = lines.length === 0 ? [] : label.anchors.map((anchor) => {
      const { x: dx, y: dy } = middleOf(anchor, label.radialEm * look.sizePx, look.sizePx, halfWidth, halfHeight);
      const align = alignOf(anchor);
      const edge = align === 'start' ? -1 : align === 'end' ? 1 : 0;
      return { name: { dxPx: dx + edge * (halfWidth - paddingPx), dyPx: dy, align }, box: boxAround(dx, dy, halfWidth, halfHeight) };
    });
    const spot = spots.find(({ box }) => isFree(box));
    if (!spot && !label.iconAlways) return [];
    if (iconBox) taken.push(iconBox);
    if (spot) taken.push(spot.box);
    return [{ label, name: spot?.name ?? null }];
  });
}
