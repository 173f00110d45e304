/** Tells the map what covers it, and keeps the chosen place out from under it. */
import { useEffect } from 'preact/hooks';
import type { MapController } from '../map-view/map-controller';
import { useApp, useAppState } from './app-context';
import { layoutOf } from './layout';
import { mapPaddingOf, whenSheetsRest } from './map-padding';

/** Reads the page whenever a sheet, a panel or the size of `region` changes. */
export function useMapPadding(region: HTMLElement | null, controller: MapController | null): void {
  const { store, index } = useApp();
  const heights = useAppState((state) => state.sheetHeights);
  const panels = useAppState((state) => state.panels);
  const place = useAppState((state) => state.place);
  const at = useAppState((state) => state.placeAt);
  const serial = useAppState((state) => state.cameraRequest?.serial);

  useEffect(() => {
    if (!region || !controller) return;
    const observer = new ResizeObserver(() => controller.setPadding(mapPaddingOf(region), 'jump'));
    observer.observe(region);
    return () => observer.disconnect();
  }, [region, controller]);

  useEffect(() => {
    if (!region || !controller) return;
    return whenSheetsRest(region.ownerDocument, () => {
      controller.setPadding(mapPaddingOf(region), 'glide');
      const chosen = place === null ? null : index.placeOf(place);
      // Beside the map the popup makes room for itself.
      if (chosen && layoutOf(region.ownerDocument) === 'bottom') controller.reveal(at ?? chosen.at);
    });
  }, [region, controller, store, index, heights, panels, place, at, serial]);
}
