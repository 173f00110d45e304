/** The camera as a URL writes it: `zoom/lat/lng[/bearing/pitch]`, MapLibre's own order. */
import type { Camera } from '../map-view/camera';

const decimalsForZoom = (zoom: number): number => Math.max(0, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));

/** Plain digits, never an exponent or a negative zero. */
const printNumber = (value: number, decimals: number): string => {
  const text = value.toFixed(decimals);
  return (text.includes('.') ? text.replace(/\.?0+$/, '') : text).replace(/^-0$/, '0');
};

/**
 * Prints a camera with as many decimals as half a pixel needs at its zoom (the rule of MapLibre's own hash).
 * Bearing and pitch, in degrees, are left out where both are zero.
 */
export function printCamera(camera: Camera): string {
  const decimals = decimalsForZoom(camera.zoom);
  const parts = [printNumber(camera.zoom, 2), printNumber(camera.lat, decimals), printNumber(camera.lng, decimals)];
  const bearing = printNumber(camera.bearing, 1);
  const pitch = printNumber(camera.pitch, 0);
  if (bearing !== '0' || pitch !== '0') parts.push(bearing);
  if (pitch !== '0') parts.push(pitch);
  return parts.join('/');
}

/** The zoom at which the whole globe is as small as at zoom 0 over the equator, by which MapLibre goes; below 0 in other latitudes. Minus what `printCamera` rounds. */
const leastZoomAt = (lat: number): number => Math.log2(Math.cos((lat * Math.PI) / 180)) - 0.005;

/** Parses what `printCamera` prints; null where it is not three to five numbers within the globe and the map's zooms. */
export function parseCamera(text: string): Camera | null {
  const parts = text.split('/');
  if (parts.length < 3 || parts.length > 5) return null;
  const numbers = parts.map((part) => (/^-?\d+(?:\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  if (numbers.some(Number.isNaN)) return null;
  const [zoom = 0, lat = 0, lng = 0, bearing = 0, pitch = 0] = numbers;
  const inside = zoom >= leastZoomAt(lat) && zoom <= 22 && Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && Math.abs(bearing) <= 180 && pitch >= 0 && pitch <= 60;
  return inside ? { zoom, lat, lng, bearing, pitch } : null;
}
