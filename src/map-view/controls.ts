import { AttributionControl, NavigationControl, ScaleControl, type Map as MapLibreMap } from 'maplibre-gl';
import type { Language } from '../map-style/style-context';
import type { PaddingPx } from './camera';

/** The map's own words, by MapLibre's keys. */
const words: Readonly<Record<Language, Record<string, string>>> = {
  en: {
    'NavigationControl.ZoomIn': 'Zoom in',
    'NavigationControl.ZoomOut': 'Zoom out',
    'NavigationControl.ResetBearing': 'Turn north up',
    'AttributionControl.ToggleAttribution': 'Sources of the map',
  },
  uk: {
    'NavigationControl.ZoomIn': 'Збільшити',
    'NavigationControl.ZoomOut': 'Зменшити',
    'NavigationControl.ResetBearing': 'Північчю вгору',
    'AttributionControl.ToggleAttribution': 'Джерела карти',
    'ScaleControl.Kilometers': 'км',
    'ScaleControl.Meters': 'м',
    'ScaleControl.Miles': 'миль',
    'ScaleControl.Feet': 'футів',
  },
};

const titles: Readonly<Record<Language, string>> = {
  en: 'Map of Ukraine and its surroundings',
  uk: 'Карта України та довкола',
};

/** MapLibre's locale patch; the canvas is labelled by it too. */
export function mapWordsOf(language: Language): Record<string, string> {
  return { ...words[language], 'Map.Title': titles[language] };
}

/** Zoom, north arrow (hidden by CSS unless turned), both scales and the credits. */
export function addControls(map: MapLibreMap): void {
  map.addControl(new NavigationControl({ showCompass: true, visualizePitch: false }), 'top-right');
  map.addControl(new ScaleControl({ maxWidth: 110, unit: 'imperial' }), 'bottom-left');
  // The lower corners take a new control on top.
  map.addControl(new ScaleControl({ maxWidth: 110, unit: 'metric' }), 'bottom-left');
  map.addControl(new AttributionControl({ customAttribution: [] }), 'bottom-right');
  // On narrow maps the credits wait behind their button; open, they would cover what the map is opened for.
  map.once('load', () => map.getContainer().querySelector('.maplibregl-compact-show')?.classList.remove('maplibregl-compact-show'));
  const showTurn = (): void => {
    map.getContainer().dataset['turned'] = String(Math.abs(map.getBearing()) > 0.1);
  };
  map.on('rotate', showTurn);
  showTurn();
}

/** Tells the stylesheet what the page covers, so that the controls stand clear of it. */
export function writePadding(container: HTMLElement, padding: PaddingPx): void {
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    container.style.setProperty(`--map-padding-${side}`, `${padding[side]}px`);
  }
}
