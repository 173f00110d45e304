/** Tells the map what covers it, and keeps the chosen place out from under it. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { MapController } from '../map-view/map-controller';
import { useApp, useAppState } from './app-context';
import { layoutOf } from './layout';
import { mapPaddingOf, whenSheetsRest } from './map-padding';

/** Reads the page whenever a sheet, a panel or the size of `region` changes. Draws nothing: it is a component so that the map's region is not drawn anew for it. */
export function KeepPadding({ region: place, controller }: { region: RefObject<HTMLElement | null>; controller: MapController | null }): null {
  const { store, index } = useApp();
  const heights = useAppState((state) => state.sheetHeights);
  const panels = useAppState((state) => state.panels);
  const chosenPlace = useAppState((state) => state.place);
  const at = useAppState((state) => state.placeAt);
  const serial = useAppState((state) => state.cameraRequest?.serial);

  useEffect(() => {
    const region = place.current;
    if (!region || !controller) return;
    const observer = new ResizeObserver(() => controller.setPadding(mapPaddingOf(region), 'jump'));
    observer.observe(region);
    return () => observer.disconnect();
  }, [place, controller]);

  useEffect(() => {
    const region = place.current;
    if (!region || !controller) return;
    return whenSheetsRest(region.ownerDocument, () => {
      controller.setPadding(mapPaddingOf(region), 'glide');
      const chosen = chosenPlace === null ? null : index.placeOf(chosenPlace);
      // Beside the map the popup makes room for itself.
      if (chosen && layoutOf(region.ownerDocument) === 'bottom') controller.reveal(at ?? chosen.at);
    });
  }, [place, controller, store, index, heights, panels, chosenPlace, at, serial]);
  return null;
}
