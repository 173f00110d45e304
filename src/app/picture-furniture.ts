/** Where pointers to far places and scales lie on a picture's map, and what of the map's words they would cover. */
import { rimsOf } from './map-padding';
import { buildPointerSpots, type EdgesPx } from '../map-view/far-pointer-layout';
import type { MapPicture } from '../map-view/map-picture';
import { pointerSizeOf, scaleRoomPx, type PointerWords } from '../picture/draw-furniture';
import type { createMeasure } from '../picture/draw-picture';
import type { BoxPx } from '../picture/picture-layout';

/** Room between the picture's edge and a pointer. */
const edgePx = 10;
/** On narrower maps pointers say a name only, as on the page. */
const narrowPx = 640;

/** Where the scales lie on a map, in pixels from its top left corner. */
const scalesOf = ({ heightPx }: Pick<BoxPx, 'heightPx'>): EdgesPx => ({ left: 0, top: heightPx - scaleRoomPx.height, right: scaleRoomPx.width, bottom: heightPx });

/** Places the pointers on the edge of the map's box, clear of the scales, and of what is to be spared where there is room. */
export function placePointers({ pointers, spared }: Pick<MapPicture, 'pointers' | 'spared'>, map: BoxPx, measure: ReturnType<typeof createMeasure>): (PointerWords & { readonly box: BoxPx })[] {
  const said = pointers.map(({ layer, label, note, bearingDeg }) => ({ layer, label, note: map.widthPx <= narrowPx ? '' : note, bearingDeg }));
  const wishes = said.map((one) => ({ bearingDeg: one.bearingDeg, ...pointerSizeOf(one, measure) }));
  const frame = { left: map.x + edgePx, top: map.y + edgePx, right: map.x + map.widthPx - edgePx, bottom: map.y + map.heightPx - edgePx };
  const sparedHere = spared.map(({ left, top, right, bottom }) => ({ left: map.x + left, top: map.y + top, right: map.x + right, bottom: map.y + bottom }));
  const { left, top, right, bottom } = scalesOf(map);
  const spots = buildPointerSpots(frame, wishes, [{ left: map.x + left, top: map.y + top, right: map.x + right, bottom: map.y + bottom }], sparedHere);
  return said.flatMap((one, at) => {
    const [spot, wish] = [spots[at], wishes[at]];
    return spot && wish ? [{ ...one, box: { x: spot.xPx, y: spot.yPx, widthPx: wish.widthPx, heightPx: wish.heightPx } }] : [];
  });
}

/** What the pointers and the scales cover of a map of that size, and its rims, which cut words too, in pixels from its top left corner. */
export function findFurniture(pointed: Pick<MapPicture, 'pointers' | 'spared'>, { widthPx, heightPx }: Pick<BoxPx, 'widthPx' | 'heightPx'>, measure: ReturnType<typeof createMeasure>): EdgesPx[] {
  const placed = placePointers(pointed, { x: 0, y: 0, widthPx, heightPx }, measure);
  return [scalesOf({ heightPx }), ...placed.map(({ box }) => ({ left: box.x, top: box.y, right: box.x + box.widthPx, bottom: box.y + box.heightPx })), ...rimsOf({ left: 0, top: 0, right: widthPx, bottom: heightPx })];
}
