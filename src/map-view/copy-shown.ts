import type { Map as MapLibreMap } from 'maplibre-gl';
import type { EdgesPx } from './far-pointer-layout';

/**
 * Draws the map once more, now, and copies what it shows in a box of its container (CSS pixels) onto `canvas`, which takes
 * that size in the map's own pixels; answers whether it could.
 */
export function copyShown(map: MapLibreMap, canvas: HTMLCanvasElement, { left, top, right, bottom }: EdgesPx): boolean {
  const context = canvas.getContext('2d');
  const source = map.getCanvas();
  // The size for which it was drawn: while a browser prepares to print, neither the page's size nor its pixels have to be the screen's.
  const [widthPx, heightPx] = [Number.parseFloat(source.style.width), Number.parseFloat(source.style.height)];
  const [width, height] = [Math.min(right, widthPx) - left, Math.min(bottom, heightPx) - top];
  // So too where it has no size yet, which is no number.
  if (!context || !(width > 0 && height > 0)) return false;
  const ratio = source.width / widthPx;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  // A drawing buffer is there to be read only until the browser has shown it.
  map.redraw();
  context.drawImage(source, -left * ratio, -top * ratio);
  return true;
}
