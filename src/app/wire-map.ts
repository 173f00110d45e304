/** Ties the map controller to the store: intents come in, differences go out. */
import type { MapController } from '../map-view/map-controller';
import type { MapIntent } from '../map-view/map-intent';
import type { CameraTarget } from '../map-view/camera';
import type { AppStore } from './app-context';
import { layoutOf } from './layout';
import type { Theme } from './state';

/** Turns what happened on the map into an intent of the app. */
export function dispatchMapIntent(store: AppStore, intent: MapIntent): void {
  switch (intent.type) {
    case 'place-chosen':
      return store.dispatch({ type: 'place-chosen', place: intent.place, at: intent.at, from: 'map' });
    case 'place-hovered':
      return store.dispatch({ type: 'place-hovered', place: intent.place });
    case 'opened-chosen':
      return store.dispatch({ type: 'opened-chosen', feature: { layer: intent.layer, feature: intent.feature, at: intent.at } });
    case 'opened-failed':
      return store.dispatch({ type: 'notice-given', text: ({ words }) => words.notices.openedNotOnMap });
    case 'ground-clicked':
      return store.dispatch({ type: 'place-closed' });
    case 'camera-moved':
      return store.dispatch({ type: 'camera-moved', camera: intent.camera, by: intent.by });
  }
}

/** The theme that is drawn, for the reader's wish. */
export function drawnTheme(theme: Theme, view: Window = window): 'light' | 'dark' {
  if (theme !== 'auto') return theme;
  return view.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Only where the popup stands over the map does the view keep room for it. */
function inLayout(target: CameraTarget, page: Document): CameraTarget {
  return target.kind === 'bounds' && layoutOf(page) !== 'beside' ? { ...target, besidePx: 0 } : target;
}

/** What the state asks a map to show at first. */
export function firstTargetOf(store: AppStore, page: Document = document): CameraTarget {
  const { cameraRequest } = store.state();
  return cameraRequest ? inLayout(cameraRequest.target, page) : { kind: 'theatre' };
}

/** Pushes what is chosen, pointed at and shown to a map. Returns the way to stop. */
export function wireMarks(store: AppStore, controller: MapController): () => void {
  const { place, hoveredPlace, shown } = store.state();
  controller.setSelection(place);
  controller.setHover(hoveredPlace);
  controller.setLayers(shown);
  const stops = [
    store.watch((state) => state.place, (now) => controller.setSelection(now)),
    store.watch((state) => state.hoveredPlace, (now) => controller.setHover(now)),
    store.watch((state) => state.shown, (now) => controller.setLayers(now)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Pushes every difference of the state to the map that leads; where that looks at first is its own affair. Returns the way to stop. */
export function wireMap(store: AppStore, controller: MapController, view: Window = window): () => void {
  const dark = view.matchMedia('(prefers-color-scheme: dark)');
  const applyTheme = (): void => controller.setTheme(drawnTheme(store.state().theme, view));
  dark.addEventListener('change', applyTheme);
  const stops = [
    wireMarks(store, controller),
    store.watch((state) => state.cameraRequest, (now) => now && controller.moveCamera(inLayout(now.target, view.document), 'glide')),
    store.watch((state) => state.theme, applyTheme),
    () => dark.removeEventListener('change', applyTheme),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
