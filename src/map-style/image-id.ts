/**
 * The ids of patterns, point symbols and plates. An id says all about its image (`hatch|45|#6f2219|#d9a394c4|7|1.6`), so a change of theme
 * is a change of ids and nothing has to be replaced. Whoever draws them, as pixels or as SVG, reads them here. Sizes in CSS pixels.
 */

/** A hatch (angle 45, 135 or `x` for both) or a stipple, ink on ground: how often it repeats, and how wide its lines or dots are. */
export interface PatternId {
  readonly kind: 'hatch' | 'stipple';
  readonly angle: string;
  readonly ink: string;
  readonly ground: string;
  readonly repeatPx: number;
  /** The width of a hatch's lines, the radius of a stipple's dots. */
  readonly sizePx: number;
}

/** A disc in `ink` with a rim, and a ring around it where `ringPx`, its radius, is not 0. */
export interface PointId {
  readonly kind: 'point';
  readonly ink: string;
  readonly rim: string;
  readonly radiusPx: number;
  readonly ringPx: number;
}

/** A plain ground in `ink`, to be stretched under words. */
export interface PlateId {
  readonly kind: 'plate';
  readonly ink: string;
  /** Its side before it is stretched. */
  readonly sidePx: number;
}

/** The rim keeps a symbol apart from whatever lies under it. */
export const rimPx = 1.2;
/** How wide the ring around a symbol is drawn. */
export const ringWidthPx = 1.6;

/** Id of a hatch: angle 45, 135 or `x` for both, ink on ground, repeat and line width. */
export function hatchId(angle: '45' | '135' | 'x', ink: string, ground: string, repeatPx: number, linePx: number): string {
  return ['hatch', angle, ink, ground, repeatPx, linePx].join('|');
}

/** Id of a stipple: ink on ground, repeat and dot radius. */
export function stippleId(ink: string, ground: string, repeatPx: number, radiusPx: number): string {
  return ['stipple', '0', ink, ground, repeatPx, radiusPx].join('|');
}

/** Id of a point symbol: a disc of `radiusPx` in `ink` with a rim of `rim`, and a ring around it where `ringPx` is not 0. */
export function pointId(ink: string, rim: string, radiusPx: number, ringPx: number): string {
  return ['point', String(ringPx), ink, rim, 0, radiusPx].join('|');
}

/** Id of a plate: a plain ground of one colour for words. */
export function plateId(ink: string): string {
  return ['plate', '0', ink, '', 0, 4].join('|');
}

/** What an id says; null for an id of another make, or with a size that is none. Colours are as they were written. */
export function parseImageId(id: string): PatternId | PointId | PlateId | null {
  const [kind, detail = '', ink = '', ground = '', repeatText = '', sizeText = ''] = id.split('|');
  const [repeatPx, sizePx] = [Number(repeatText), Number(sizeText)];
  if (!Number.isFinite(repeatPx) || !(sizePx > 0)) return null;
  if (kind === 'plate') return { kind, ink, sidePx: sizePx };
  if (kind === 'point') return { kind, ink, rim: ground, radiusPx: sizePx, ringPx: Number(detail) || 0 };
  return (kind === 'hatch' || kind === 'stipple') && repeatPx > 0 ? { kind, angle: detail, ink, ground, repeatPx, sizePx } : null;
}
