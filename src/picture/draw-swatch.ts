/** The legend's signs on a canvas, as ui/legend-swatch.tsx draws them on the page. */
import { swatchHatch, type LegendSwatch } from '../map-style/legend';
import type { Palette } from '../map-style/palette';

type Context = CanvasRenderingContext2D;

/** Tiles that a sign of 26 by 14 takes, and one more at each end for lines that come from outside. */
const tilesAcross = 6;
const tilesDown = 4;

function drawTiles(context: Context, drawTile: (path: Path2D, at: DOMMatrix) => void): void {
  const path = new Path2D();
  for (let column = 0; column < tilesAcross; column += 1) {
    for (let row = 0; row < tilesDown; row += 1) drawTile(path, new DOMMatrix([1, 0, 0, 1, column * swatchHatch.tile, row * swatchHatch.tile]));
  }
  context.stroke(path);
}

function drawGround(context: Context, kind: 'hatch' | 'hatch-down' | 'cross-hatch' | 'stipple', ink: string, ground: string | null): void {
  context.save();
  context.beginPath();
  context.rect(0.5, 0.5, 25, 13);
  context.clip();
  if (ground !== null) {
    context.fillStyle = ground;
    context.fill();
  }
  if (kind === 'stipple') {
    context.fillStyle = ink;
    for (let x = 0; x < 26; x += swatchHatch.tile) {
      for (let y = 0; y < 14; y += swatchHatch.tile) {
        context.fillRect(x + 1, y + 1, 1.6, 1.6);
        context.fillRect(x + 4, y + 4, 1.6, 1.6);
      }
    }
  } else {
    const lines = new Path2D(swatchHatch[kind]);
    context.lineWidth = 1.2;
    drawTiles(context, (path, at) => path.addPath(lines, at));
  }
  context.restore();
  context.lineWidth = 1;
  context.strokeRect(0.5, 0.5, 25, 13);
}

function drawLine(context: Context, path: string, dash: readonly number[] = []): void {
  context.lineWidth = 2;
  context.setLineDash([...dash]);
  context.stroke(new Path2D(path));
  context.setLineDash([]);
}

function drawDisc(context: Context, radius: number): void {
  context.beginPath();
  context.arc(13, 7, radius, 0, 2 * Math.PI);
}

/** Draws a sign with its top left corner at `x`, `y`. */
export function drawSwatch(context: Context, { kind, colours }: LegendSwatch, palette: Palette, x: number, y: number): void {
  const [inkName, groundName] = colours;
  const ink = palette[inkName];
  const ground = groundName === undefined ? null : palette[groundName];
  context.save();
  context.translate(x, y);
  context.strokeStyle = ink;
  context.fillStyle = ink;
  switch (kind) {
    case 'fill':
      context.globalAlpha = ground === null ? 0.25 : 1;
      context.fillStyle = ground ?? ink;
      context.fillRect(0.5, 0.5, 25, 13);
      context.globalAlpha = 1;
      context.strokeRect(0.5, 0.5, 25, 13);
      break;
    case 'hatch':
    case 'hatch-down':
    case 'cross-hatch':
    case 'stipple':
      drawGround(context, kind, ink, ground);
      break;
    case 'line':
      drawLine(context, 'M1 7h24');
      break;
    case 'dashed-line':
      drawLine(context, 'M1 7h24', [5, 3]);
      break;
    case 'ticked-line':
      drawLine(context, 'M1 6h24M4 6v5M10 6v5M16 6v5M22 6v5');
      break;
    case 'arrow':
      drawLine(context, 'M1 11Q10 2 20 5M15 1.5L21 5L15 9');
      break;
    case 'point':
      drawDisc(context, 4);
      context.fill();
      break;
    case 'ring':
      drawDisc(context, 2.5);
      context.fill();
      drawDisc(context, 5.5);
      context.lineWidth = 1.5;
      context.stroke();
      break;
  }
  context.restore();
}
