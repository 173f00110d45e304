/** The scale of the drawn map, in kilometres and miles. */
import { useWords } from '../words/words-context';
import type { Bounds } from '../story/schema';

/** The longest that a scale may be, as on the moving map. */
const maxPx = 110;
/** How wide the theatre is taken to be before anything has measured it. */
const usualWidthPx = 660;
/** A degree of a great circle of the mean sphere (IUGG), and the international mile. */
const kmPerDegree = 111.195;
const kmPerMile = 1.609344;

/** The largest of 1, 2, 3, 5 times a power of ten that is no more than `most` (positive). */
export function roundLengthOf(most: number): number {
  const ten = 10 ** Math.floor(Math.log10(most));
  return ([5, 3, 2].find((times) => times * ten <= most) ?? 1) * ten;
}

/** Kilometres across a theatre `[west, south, east, north]`, along the latitude of its middle on the Mercator plane, near enough for a scale. */
export function theatreKmOf([west, south, east, north]: Bounds): number {
  const middle = (((south + north) / 2) * Math.PI) / 180;
  return (east - west) * kmPerDegree * Math.cos(middle);
}

/** Draws both scales as shares of the theatre's width, so that they are true before any script. */
export function DrawnScale({ theatre, theatreWidthPx }: { theatre: Bounds; theatreWidthPx: number | null }) {
  const { words, format } = useWords();
  const acrossKm = theatreKmOf(theatre);
  const mostKm = (acrossKm * maxPx) / (theatreWidthPx ?? usualWidthPx);
  const km = roundLengthOf(mostKm);
  const miles = roundLengthOf(mostKm / kmPerMile);
  const shareOf = (lengthKm: number): string => `${((lengthKm / acrossKm) * 100).toFixed(2)}%`;
  return (
    <svg class="drawn-scale" aria-hidden="true">
      <ScaleLine end={shareOf(km)} y={16} tickTo={2} label={format.quantity(km, 'km')} labelY={12} />
      <ScaleLine end={shareOf(miles * kmPerMile)} y={16} tickTo={30} label={`${format.number(miles)}\u00a0${words.map.miles}`} labelY={28} />
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
