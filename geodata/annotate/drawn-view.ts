import type { Position } from 'geojson';
import { calloutSizeOf } from '../../src/map-view/callouts';
import type { DrawnView } from '../../src/story/measures';
import type { Bounds } from '../../src/story/schema';
import type { Mark } from './entry';

/**
 * Where a measure is drawn and from which zoom: that of its first mark, which is the one that shows it, and the bounds of all
 * that speaks there; with the room that the words of its callouts take. Undefined without marks.
 */
export function drawnViewOf(marks: readonly Drawing[]): DrawnView | undefined {
  const [first] = marks;
  if (first === undefined) return undefined;
  const seen = marks.filter(({ minzoom, maxzoom = 24 }) => minzoom <= first.minzoom && first.minzoom < maxzoom);
  const spoken = seen.filter(({ draw, text }) => draw === 'callout' && text !== undefined);
  const widthsPx = spoken.flatMap(({ text }) => (text === undefined ? [] : [text.en, text.uk])).map((words) => calloutSizeOf(words).widthPx);
  const callouts = spoken.length === 0 ? {} : { callouts: { bounds: boundsOf(spoken), halfPx: Math.ceil(Math.max(...widthsPx) / 2) } };
  return { bounds: boundsOf(seen), fromZoom: leastZoomOf(first), ...callouts };
}

type Drawing = Pick<Mark, 'draw' | 'geometry' | 'text' | 'minzoom' | 'maxzoom'>;

function boundsOf(marks: readonly Drawing[]): Bounds {
  const at = marks.flatMap(({ geometry }) => (geometry.type === 'GeometryCollection' ? [] : positionsOf(geometry.coordinates)));
  const [lngs, lats] = [at.map(([lng = 0]) => lng), at.map(([, lat = 0]) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

/** The first zoom at which the map's style draws a mark: it knows whole zooms only, which from 6 on, and for callouts always, stand for their middle. */
function leastZoomOf({ draw, minzoom }: Pick<Mark, 'draw' | 'minzoom'>): number {
  const halfEarly = Math.max(0, Math.ceil(minzoom - 0.5));
  return draw === 'callout' ? halfEarly : Math.max(Math.min(6, Math.ceil(minzoom)), halfEarly);
}

type Nested = Position | Position[] | Position[][] | Position[][][];

function positionsOf(coordinates: Nested): Position[] {
  return isPosition(coordinates) ? [coordinates] : coordinates.flatMap(positionsOf);
}

function isPosition(coordinates: Nested): coordinates is Position {
  return typeof coordinates[0] === 'number';
}
