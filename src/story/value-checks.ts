/** Checks dates and positions further than a schema can: days that exist, boxes that are boxes, names that stand in view. */
import { describeValue, printPath, type Problem } from './problem';
import { isInBounds } from './in-bounds';
import type { Bounds } from './schema';
import { isRecord, selectAll, selectTexts, type Located } from './select';

const DATES = ['published', 'mapDate', 'layers[].asOf', 'places[].asOf', 'places[].status.asOf'];
const BOXES = ['theatre', 'places[].view'];

/** The problems of dates, bounds and positions in `input`, of whatever shape it is. */
export function findValueProblems(input: unknown): Problem[] {
  const theatre = isRecord(input) ? boxOf(input['theatre']) : null;
  return [
    ...DATES.flatMap((at) => findDateProblems(input, at)),
    ...BOXES.flatMap((at) => selectAll(input, at).flatMap(findBoxProblems)),
    ...selectAll(input, 'places[]').flatMap((place) => findNameOutOfView(place, theatre)),
    ...findPlacesOutOfTheatre(input, theatre),
  ];
}

/** Also finds a theatre, or all of a place, that was written latitude first. */
function findPlacesOutOfTheatre(input: unknown, theatre: Bounds | null): Problem[] {
  if (!theatre) return [];
  return selectAll(input, 'places[]').flatMap(({ keys, value }) => {
    const at = isRecord(value) && value['kind'] !== 'far' ? numbersOf(value['at'], 2) : null;
    const [lng = 0, lat = 0] = at ?? [];
    // Off the globe is a problem of its own.
    if (!at || Math.abs(lng) > 180 || Math.abs(lat) > 90 || isInBounds([lng, lat], theatre)) return [];
    return [{ path: printPath([...keys, 'at']), message: `The position [${lng}, ${lat}] lies outside the story’s theatre: write [lng, lat] in degrees in both, widen the theatre, or call the place “far”.` }];
  });
}

/** Bounds, where `value` is such; a box that is none has a problem of its own. */
function boxOf(value: unknown): Bounds | null {
  const [west, south, east, north] = numbersOf(value, 4) ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined || west >= east || south >= north) return null;
  return [west, south, east, north];
}

/** The days that are none in the texts that `at` leads to; what is not written as a date at all is the schema's to report. */
export function findDateProblems(input: unknown, at: string): Problem[] {
  return selectTexts(input, at).flatMap(findNoDay);
}

/** Whether a text is a day of the calendar, written as year-month-day. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  // Engines differ: 30 February is no date for some and 2 March for others.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function findNoDay({ keys, value }: Located & { value: string }): Problem[] {
  if (isDay(value)) return [];
  // Months over 12 and days over 31 are the schema's to report.
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value)) return [];
  return [{ path: printPath(keys), message: `There is no day ${describeValue(value)} in the calendar: correct the date.` }];
}

function findBoxProblems({ keys, value }: Located): Problem[] {
  const box = numbersOf(value, 4);
  if (!box) return [];
  const [west = 0, south = 0, east = 0, north = 0] = box;
  const path = printPath(keys);
  return [
    ...(west < east ? [] : [{ path, message: `Its west (${west}) is not west of its east (${east}): write [west, south, east, north] in degrees.` }]),
    ...(south < north ? [] : [{ path, message: `Its south (${south}) is not south of its north (${north}): write [west, south, east, north] in degrees.` }]),
  ];
}

function findNameOutOfView({ keys, value }: Located, theatre: Bounds | null): Problem[] {
  if (!isRecord(value)) return [];
  const at = numbersOf(value['at'], 2);
  const view = boxOf(value['view']);
  const [lng = 0, lat = 0] = at ?? [];
  // Off the globe is a problem of its own.
  if (!at || !view || Math.abs(lng) > 180 || Math.abs(lat) > 90 || isInBounds([lng, lat], view)) return [];
  const [west, south, east, north] = view;
  // Either of the two may be the other way round: where the position lies in the theatre, it is the view.
  if (theatre && isInBounds([lng, lat], theatre) && isInBounds([lng, lat], [south, west, north, east])) {
    return [{ path: printPath([...keys, 'view']), message: `It holds the place’s position [${lng}, ${lat}] only if it is read latitude first: write [west, south, east, north] in degrees.` }];
  }
  return [{ path: printPath([...keys, 'at']), message: `The position [${lng}, ${lat}] lies outside the place’s own view: write [lng, lat] in degrees, or widen the view.` }];
}

function numbersOf(value: unknown, count: number): number[] | null {
  if (!Array.isArray(value) || value.length !== count) return null;
  const numbers = value.filter((entry): entry is number => typeof entry === 'number' && Number.isFinite(entry));
  return numbers.length === count ? numbers : null;
}
