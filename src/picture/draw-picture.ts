/** Puts the picture together on a canvas, in the colours and typefaces of the page. */
import type { Palette } from '../map-style/palette';
import { canvasFontOf } from './canvas-font';
import { drawNorth, drawPointer, drawScales, type PointerWords, type ScaleWords } from './draw-furniture';
import { drawSwatch } from './draw-swatch';
import type { BoxPx, FontLook, PictureLayout } from './picture-layout';

export interface PictureParts {
  readonly layout: PictureLayout;
  readonly palette: Palette;
  readonly pixelRatio: number;
  /** The map, as wide and high as the layout's box times the pixel ratio. */
  readonly map: CanvasImageSource;
  /** Null where the map has no scale that could be drawn. */
  readonly scales: ScaleWords | null;
  /** Null where north is up. */
  readonly north: { readonly bearingDeg: number; readonly letter: string } | null;
  /** Their boxes are in the picture's pixels. */
  readonly pointers: readonly (PointerWords & { readonly box: BoxPx })[];
}

/** Measures texts by a canvas of the page. */
export function createMeasure(page: Document = document): (text: string, font: FontLook) => number {
  const context = page.createElement('canvas').getContext('2d');
  return (text, font) => {
    // Without a canvas there is no picture either; the caller is told when it asks for one.
    if (!context) return text.length * font.sizePx * 0.5;
    context.font = canvasFontOf(font);
    return context.measureText(text).width;
  };
}

/** The finished picture. Throws where the browser gives no canvas of that size. */
export function drawPicture({ layout, palette, pixelRatio, map, scales, north, pointers }: PictureParts, page: Document = document): HTMLCanvasElement {
  const canvas = page.createElement('canvas');
  canvas.width = Math.round(layout.widthPx * pixelRatio);
  canvas.height = Math.round(layout.heightPx * pixelRatio);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gave no canvas.');
  context.scale(pixelRatio, pixelRatio);
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, layout.widthPx, layout.heightPx);
  const { x, y, widthPx, heightPx } = layout.map;
  context.drawImage(map, x, y, widthPx, heightPx);
  context.save();
  context.beginPath();
  context.rect(x, y, widthPx, heightPx);
  context.clip();
  for (const pointer of pointers) drawPointer(context, pointer.box, pointer, palette);
  if (scales) drawScales(context, layout.map, scales, palette);
  if (north) drawNorth(context, layout.map, north.bearingDeg, north.letter, palette);
  context.restore();
  context.strokeStyle = palette.rule;
  context.lineWidth = 1;
  context.strokeRect(x - 0.5, y - 0.5, widthPx + 1, heightPx + 1);
  for (const text of layout.texts) {
    context.font = canvasFontOf(text.font);
    context.fillStyle = palette[text.colour];
    context.fillText(text.text, text.x, text.y);
  }
  for (const one of layout.swatches) drawSwatch(context, one.swatch, palette, one.x, one.y);
  return canvas;
}

/** The canvas as a PNG file. Rejects where the browser does not write one, as for a canvas that it has no memory for. */
export function writePng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser wrote no picture.'))), 'image/png');
  });
}
