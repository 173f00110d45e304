import { buildStyle } from './build-style';
import type { MapFonts } from './fonts';
import { palettes } from './palette';
import type { MapFiles } from './sources';
import type { StyleContext } from './style-context';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

const font = [{ url: '/sans.woff2', unicodeRange: ['U+0000-00FF'], isInPage: false }];
/** Addresses that nothing is fetched from. */
export const sampleFonts: MapFonts = { regular: font, semibold: font, italic: font };
export const sampleFiles: MapFiles = {
  land: '/land.geojson',
  ukraine: '/ukraine.geojson',
  borders: '/borders.geojson',
  labels: '/labels.geojson',
  towns: '/towns.geojson',
  oblasts: '/oblasts.geojson',
  water: '/water.geojson',
  rivers: '/rivers.geojson',
  places: '/places.geojson',
  control: '/control.geojson',
};

/** The story layers that the map draws, by the story's ids. */
export const sampleLayers = [
  'control', 'crimea', 'zaporizhzhia-npp', 'dnipro-barrier', 'kursk', 'sumy', 'donetsk', 'declared-annexed', 'annotations', 'diplomacy',
] as const;

const places: StyleContext['places'] = [
  { id: 'sumy-city', name: { en: 'Sumy', uk: 'Суми' }, layer: 'sumy', kind: 'city' },
  { id: 'kyiv', name: { en: 'Kyiv', uk: 'Київ' }, layer: 'diplomacy', kind: 'far' },
];

/** A whole style for tests, in a theme, language and set of shown layers (all, when left out). */
export function buildSampleStyle(
  theme: 'light' | 'dark' = 'light',
  language = 'en',
  shown: ReadonlySet<string> = new Set(sampleLayers),
): StyleSpecification {
  return buildStyle({ palette: palettes[theme], language, places, files: sampleFiles, fonts: sampleFonts, shown });
}
