import { NavigationControl, type Map as MapLibreMap } from 'maplibre-gl';
import { shortCredits } from '../map-style/credits';
import type { Words } from '../words/en';
import type { PaddingPx } from './camera';
import { CreditsControl } from './credits-control';
import { many, SteadyScale } from './steady-scale';

/** The name of the credits' button: what it is for, and what is written on it where the map is narrow. */
function creditsNameOf(map: Words['map']): string {
  return `${map.credits}: ${shortCredits}`;
}

/** MapLibre's locale patch, by its keys; the canvas is labelled by it too. */
export function mapLocaleOf({ map, units }: Words): Record<string, string> {
  return {
    'Map.Title': map.canvas,
    'NavigationControl.ZoomIn': map.zoomIn,
    'NavigationControl.ZoomOut': map.zoomOut,
    'NavigationControl.ResetBearing': map.northUp,
    'AttributionControl.ToggleAttribution': creditsNameOf(map),
    'CooperativeGesturesHandler.WindowsHelpText': map.zoomByCtrl,
    'CooperativeGesturesHandler.MacHelpText': map.zoomByCommand,
    'CooperativeGesturesHandler.MobileHelpText': map.moveByTwo,
    'ScaleControl.Kilometers': units.km,
    'ScaleControl.Meters': map.metres,
    'ScaleControl.Miles': map.miles(many),
    'ScaleControl.Feet': map.feet,
  };
}

/** The controls in the map's corners. */
export interface MapControls {
  /** Says everything in other words from now on. */
  setWords(words: Words): void;
}

/** Zoom, north arrow (hidden by CSS unless turned), both scales and the credits, on a map made with the locale of the same words. `onResize` hears when the credits cover more or less. */
export function addControls(map: MapLibreMap, first: Words, onResize: () => void): MapControls {
  const miles = new SteadyScale({ maxWidth: 110, unit: 'imperial' });
  const kilometres = new SteadyScale({ maxWidth: 110, unit: 'metric' });
  map.addControl(new NavigationControl({ showCompass: true, visualizePitch: false }), 'top-right');
  map.addControl(miles, 'bottom-left');
  miles.countBy(first.map.miles);
  // The lower corners take a new control on top.
  map.addControl(kilometres, 'bottom-left');
  map.addControl(new CreditsControl(onResize), 'bottom-right');
  // On narrow maps the credits wait behind their button; open, they would cover what the map is opened for.
  map.once('load', () => map.getContainer().querySelector('.maplibregl-compact-show')?.classList.remove('maplibregl-compact-show'));
  const showTurn = (): void => {
    map.getContainer().dataset['turned'] = String(Math.abs(map.getBearing()) > 0.1);
  };
  map.on('rotate', showTurn);
  showTurn();
  return {
    setWords(words) {
      // MapLibre takes a locale at the start only; the scales read it at every move, the others are named once.
      Object.assign(map._locale, mapLocaleOf(words));
      map.getCanvas().setAttribute('aria-label', words.map.canvas);
      nameControl(map, '.maplibregl-ctrl-zoom-in', words.map.zoomIn);
      nameControl(map, '.maplibregl-ctrl-zoom-out', words.map.zoomOut);
      nameControl(map, '.maplibregl-ctrl-compass', words.map.northUp);
      nameControl(map, '.maplibregl-ctrl-attrib-button', creditsNameOf(words.map));
      miles.setUnit('imperial');
      miles.countBy(words.map.miles);
      kilometres.setUnit('metric');
    },
  };
}

function nameControl(map: MapLibreMap, selector: string, name: string): void {
  const element = map.getContainer().querySelector<HTMLElement>(selector);
  if (!element) return;
  element.title = name;
  element.setAttribute('aria-label', name);
}

/** Tells the stylesheet what the page covers, so that the controls stand clear of it. */
export function writePadding(container: HTMLElement, padding: PaddingPx): void {
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    container.style.setProperty(`--map-padding-${side}`, `${padding[side]}px`);
  }
}
