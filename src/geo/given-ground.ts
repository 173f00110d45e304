import { areaKm2Of } from './area';
import { findOverlap } from './area-share';
import { buildHeldGround, ON_BORDER_KM, unionOf, type HeldGround, type WithPrecision } from './held-ground';
import { joinAreas } from './join-areas';
import type { UncertainLine } from './moved-area';
import { buildNearLines } from './near-lines';
import { linesOf, polygonsOf, type Areal } from './shapes';

/** An area from a file of unknown quality. */
export type GivenArea = WithPrecision<Areal> & {
  /** Whether its outline crosses itself, so that inside and outside have to be told apart first. */
  readonly crossesItself: boolean;
};

/** Held ground from given areas, how many of them cover any ground, and how much of them was left out because it lies outside the country. */
export type GivenGround = { readonly ground: HeldGround; readonly areas: number; readonly outsideKm2: number };

/** Outlines of one border from two sources differ by slivers: less than this share outside is not cut off. */
const SLIVERS = 0.001;
/** So much of a line must run along the areas' edges for it to be one of those edges: a river that is one may run on into the sea. */
const ALONG_SHARE = 0.5;

/**
 * Held ground inside a country from areas and lines that somebody else drew. Areas that cross themselves hold what their
 * outline goes round an odd number of times, and a hole takes away only what lies in its own outline; what lies outside the
 * country is cut off. Lines count where they run along the areas' edges, each once; of what lies in `unowned` nobody's hold is
 * certain. Null where none of the ground lies in the country. Takes seconds.
 */
export function findGivenGround(areas: readonly GivenArea[], lines: readonly UncertainLine[], country: Areal, unowned: Areal): GivenGround | null {
  const filled = areas.flatMap(findFilled);
  if (filled.length === 0) return null;
  // Several are joined below, and their parts with them; one alone may still lie over itself.
  const sound = filled.map(({ shape, precisionKm, isClean }) => ({ shape: isClean || filled.length > 1 ? shape : unionOf([shape, shape]), precisionKm }));
  const whole = unionOf(sound.map(({ shape }) => shape));
  const wholeKm2 = areaKm2Of(whole);
  const outsideKm2 = wholeKm2 - areaKm2Of(findOverlap(whole, country));
  const mustCut = outsideKm2 > SLIVERS * wholeKm2;
  const inside = mustCut ? sound.flatMap(({ shape, precisionKm }) => findInside(shape, country, precisionKm)) : sound;
  if (inside.length === 0) return null;
  return { ground: buildHeldGround(inside, linesAlong(lines, inside), country, unowned), areas: sound.length, outsideKm2: mustCut ? outsideKm2 : 0 };
}

/** The area, joined with itself (`isClean`) where its rings alone do not tell how large it is; none where it covers no ground. */
function findFilled({ shape, precisionKm, crossesItself }: GivenArea): (WithPrecision<Areal> & { readonly isClean: boolean })[] {
  // Lobes may cancel each other out, and a hole that reaches beyond its outline seems to take away more than is there.
  const isClean = crossesItself || polygonsOf(shape).some((coordinates) => coordinates.length > 1 && areaKm2Of({ type: 'Polygon', coordinates }) <= 0);
  const filled = isClean ? joinAreas([shape, shape]) : shape;
  return filled === null || areaKm2Of(filled) === 0 ? [] : [{ shape: filled, precisionKm, isClean }];
}

function findInside(shape: Areal, country: Areal, precisionKm: number): WithPrecision<Areal>[] {
  const part = findOverlap(shape, country);
  return part === null || areaKm2Of(part) === 0 ? [] : [{ shape: part, precisionKm }];
}

/** The lines that are edges of the areas; one that stands twice in a file counts once. */
function linesAlong(lines: readonly UncertainLine[], areas: readonly WithPrecision<Areal>[]): UncertainLine[] {
  if (lines.length === 0) return [];
  const isOnEdge = buildNearLines(areas.map(({ shape }) => shape), ON_BORDER_KM);
  const seen = new Set<string>();
  return lines.filter(({ line }) => {
    const vertices = linesOf(line).flat();
    const key = JSON.stringify(vertices);
    if (seen.has(key) || vertices.filter(isOnEdge).length < ALONG_SHARE * vertices.length) return false;
    seen.add(key);
    return true;
  });
}
