/** What stands on the map in the picture: scales, a north arrow where it is turned, pointers to what is far. */
import { layerColourOf } from '../map-style/layer-colours';
import type { Palette } from '../map-style/palette';
import { canvasFontOf } from './canvas-font';
import type { BoxPx, FontLook } from './picture-layout';
import type { ScaleLength } from './scale-bar';

type Context = CanvasRenderingContext2D;

const small: FontLook = { family: 'sans', weight: 400, sizePx: 11 };
const pointerLabel: FontLook = { family: 'sans', weight: 600, sizePx: 12 };

/** How long a scale may be, as on the moving map. */
export const maxScalePx = 110;
/** What the scales take of the map's lower left corner. */
export const scaleRoomPx = { width: 150, height: 58 } as const;

/** Both scales with what each says; kilometres above, miles below one line. */
export interface ScaleWords {
  readonly km: ScaleLength & { readonly text: string };
  readonly miles: ScaleLength & { readonly text: string };
  /** Said above it where the scale is true in one spot only. */
  readonly note: string | null;
}

function drawHaloed(context: Context, text: string, x: number, y: number, palette: Palette): void {
  context.strokeStyle = palette.halo;
  context.lineWidth = 3;
  context.lineJoin = 'round';
  context.strokeText(text, x, y);
  context.fillStyle = palette.ink;
  context.fillText(text, x, y);
}

function traceShape(context: Context, corners: readonly (readonly [x: number, y: number])[]): void {
  context.beginPath();
  for (const [x, y] of corners) context.lineTo(x, y);
  context.closePath();
}

/** Draws the scales in the lower left corner of the map's box. */
export function drawScales(context: Context, map: BoxPx, { km, miles, note }: ScaleWords, palette: Palette): void {
  const x = Math.round(map.x + 12) + 0.5;
  const y = Math.round(map.y + map.heightPx - 26) + 0.5;
  context.font = canvasFontOf(small);
  const path = new Path2D(
    `M${x} ${y - 13}V${y}H${x + km.px}V${y - 13}M${x} ${y}V${y + 13}M${x} ${y}H${x + miles.px}V${y + 13}`,
  );
  context.strokeStyle = palette.halo;
  context.lineWidth = 3;
  context.stroke(path);
  context.strokeStyle = palette.inkMuted;
  context.lineWidth = 1;
  context.stroke(path);
  drawHaloed(context, km.text, x + 5, y - 4, palette);
  drawHaloed(context, miles.text, x + 5, y + 12, palette);
  if (note !== null) drawHaloed(context, note, x, y - 19, palette);
}

/** An arrow to the north in the upper right corner, with its letter. */
export function drawNorth(context: Context, map: BoxPx, bearingDeg: number, letter: string, palette: Palette): void {
  context.save();
  context.translate(map.x + map.widthPx - 28, map.y + 30);
  context.rotate((-bearingDeg * Math.PI) / 180);
  context.strokeStyle = palette.halo;
  context.lineWidth = 3;
  context.fillStyle = palette.ink;
  traceShape(context, [[0, -15], [6, 3], [0, -1], [-6, 3]]);
  context.stroke();
  context.fill();
  context.font = canvasFontOf(pointerLabel);
  context.textAlign = 'center';
  drawHaloed(context, letter, 0, 15, palette);
  context.restore();
}

/** A far place named at the edge of the map; `note` is left out on narrow maps. */
export interface PointerWords {
  /** The story layer whose colour it has. */
  readonly layer: string;
  readonly label: string;
  readonly note: string;
  /** Clockwise from the top of the picture. */
  readonly bearingDeg: number;
}

const pad = { x: 8, y: 3, arrow: 20, line: 15 } as const;

/** The size of a pointer's label, by a function that measures text. */
export function pointerSizeOf({ label, note }: PointerWords, measure: (text: string, font: FontLook) => number): { readonly widthPx: number; readonly heightPx: number } {
  const textPx = Math.max(measure(label, pointerLabel), note === '' ? 0 : measure(note, small));
  return { widthPx: Math.ceil(textPx) + pad.arrow + 2 * pad.x, heightPx: pad.line * (note === '' ? 1 : 2) + 2 * pad.y };
}

/** Draws a pointer into its box. */
export function drawPointer(context: Context, box: BoxPx, { layer, label, note, bearingDeg }: PointerWords, palette: Palette): void {
  context.save();
  context.translate(Math.round(box.x) + 0.5, Math.round(box.y) + 0.5);
  context.beginPath();
  context.roundRect(0, 0, box.widthPx, box.heightPx, 10);
  context.fillStyle = palette.panel;
  context.fill();
  context.strokeStyle = palette.rule;
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = palette[layerColourOf(layer)];
  context.font = canvasFontOf(pointerLabel);
  const left = pad.x + pad.arrow;
  context.fillText(label, left, pad.y + 11);
  context.font = canvasFontOf(small);
  context.fillStyle = palette.inkMuted;
  if (note !== '') context.fillText(note, left, pad.y + pad.line + 11);
  context.translate(pad.x + 7, box.heightPx / 2);
  context.rotate((bearingDeg * Math.PI) / 180);
  context.fillStyle = palette[layerColourOf(layer)];
  traceShape(context, [[0, -7], [4, 0], [0.75, 0], [0.75, 7], [-0.75, 7], [-0.75, 0], [-4, 0]]);
  context.fill();
  context.restore();
}
