/** The look that a file asks for by simplestyle properties (simplestyle-spec 1.1.0), each value checked before it reaches the map. */
import { readWrittenNumber } from './written-number';

/** What is taken over; left out where the file says nothing or nothing sound. Colours as `#rrggbb`, opacities 0 to 1, width in px. */
export interface FeatureStyle {
  readonly markerColor?: string;
  readonly markerSize?: 'small' | 'medium' | 'large';
  readonly stroke?: string;
  readonly strokeOpacity?: number;
  readonly strokeWidthPx?: number;
  readonly fill?: string;
  readonly fillOpacity?: number;
}

/** The specification sets no limit; a wider line is a mistake and hides the map. */
const WIDEST_PX = 20;

const COLOUR = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i;
const SIZES = ['small', 'medium', 'large'] as const;

function parseColour(value: unknown): string | null {
  const [, digits] = (typeof value === 'string' ? COLOUR.exec(value.trim()) : null) ?? [];
  if (digits === undefined) return null;
  const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return `#${six.toLowerCase()}`;
}

/** The properties of which a style is made. No symbols are drawn: `marker-symbol` is a property like any other. */
const KEYS: ReadonlyMap<string, keyof FeatureStyle> = new Map([
  ['marker-color', 'markerColor'],
  ['marker-size', 'markerSize'],
  ['stroke', 'stroke'],
  ['stroke-opacity', 'strokeOpacity'],
  ['stroke-width', 'strokeWidthPx'],
  ['fill', 'fill'],
  ['fill-opacity', 'fillOpacity'],
]);
const NAMES = [...KEYS.keys()];
const nothing: { style: FeatureStyle; refused: string[] } = { style: {}, refused: [] };

/** Whether a style holds what the property of this name asked for: a property that only shares the name and was refused says something else. */
export function isTakenOver(name: string, style: FeatureStyle): boolean {
  const key = KEYS.get(name);
  return key !== undefined && style[key] !== undefined;
}

/** The style in `properties`, and the names of the properties whose value is none that they can have. */
export function parseSimplestyle(properties: Readonly<Record<string, unknown>>): { style: FeatureStyle; refused: string[] } {
  // Of a hundred thousand events most have none.
  if (!NAMES.some((name) => Object.hasOwn(properties, name))) return nothing;
  const refused: string[] = [];
  const read = <T>(name: string, parse: (value: unknown) => T | null): T | undefined => {
    if (!Object.hasOwn(properties, name)) return undefined;
    const value = properties[name];
    // Tables that were turned into GeoJSON have every column in every feature.
    if (value === null || value === undefined || value === '') return undefined;
    const parsed = parse(value);
    if (parsed === null) refused.push(name);
    return parsed ?? undefined;
  };
  const wanted = {
    markerColor: read('marker-color', parseColour),
    markerSize: read('marker-size', (value) => SIZES.find((size) => size === value) ?? null),
    stroke: read('stroke', parseColour),
    strokeOpacity: read('stroke-opacity', (value) => readWrittenNumber(value, 1)),
    strokeWidthPx: read('stroke-width', (value) => readWrittenNumber(value, WIDEST_PX)),
    fill: read('fill', parseColour),
    fillOpacity: read('fill-opacity', (value) => readWrittenNumber(value, 1)),
  };
  const style = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined)) as FeatureStyle;
  return { style, refused };
}
