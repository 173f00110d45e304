/** The scale of the drawn map, in kilometres and miles. */
import { kmPerMile, roundLengthOf } from '../picture/scale-bar';
import { useWords } from '../words/words-context';
import type { Bounds } from '../story/schema';

/** The longest that a scale may be, as on the moving map. */
const maxPx = 110;
/** How wide the theatre is taken to be before anything has measured it. */
const usualWidthPx = 660;
/** A degree of a great circle of the mean sphere (IUGG). */
const kmPerDegree = 111.195;

/** Kilometres across a theatre `[west, south, east, north]` on the Mercator plane, along a latitude, its middle unless told. */
function theatreKmOf([west, south, east, north]: Bounds, latDeg = (south + north) / 2): number {
  return (east - west) * kmPerDegree * Math.cos((latDeg * Math.PI) / 180);
}

export interface DrawnScaleProps {
  theatre: Bounds;
  theatreWidthPx: number | null;
  /** Where the scale is to be true; undefined: in the middle of the theatre. */
  latDeg: number | undefined;
}

/** Draws both scales as shares of the theatre's width, so that they are true before any script. */
export function DrawnScale({ theatre, theatreWidthPx, latDeg }: DrawnScaleProps) {
  const { words, format } = useWords();
  const acrossKm = theatreKmOf(theatre, latDeg);
  const mostKm = (acrossKm * maxPx) / (theatreWidthPx ?? usualWidthPx);
  const km = roundLengthOf(mostKm);
  const miles = roundLengthOf(mostKm / kmPerMile);
  const shareOf = (lengthKm: number): string => `${((lengthKm / acrossKm) * 100).toFixed(2)}%`;
  return (
    <svg class="drawn-scale" aria-hidden="true">
      <ScaleLine end={shareOf(km)} y={16} tickTo={2} label={format.quantity(km, 'km')} labelY={12} />
      <ScaleLine end={shareOf(miles * kmPerMile)} y={16} tickTo={30} label={`${format.number(miles)}\u00a0${words.map.miles(miles)}`} labelY={28} />
    </svg>
  );
}

function ScaleLine({ end, y, tickTo, label, labelY }: { end: string; y: number; tickTo: number; label: string; labelY: number }) {
  return (
    <g>
      <line x1="0" x2={end} y1={y} y2={y} />
      <line x1="0" x2="0" y1={y} y2={tickTo} />
      <line x1={end} x2={end} y1={y} y2={tickTo} />
      <text x="5" y={labelY}>
        {label}
      </text>
    </g>
  );
}
