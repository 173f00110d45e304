/** Tells the map what covers it, and keeps what the popup speaks of out from under it. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MapController } from '../map-view/map-controller';
import { useApp, useAppState } from './app-context';
import { layoutOf, type Layout } from './layout';
import { mapPaddingOf, whenSheetsRest } from './map-padding';
import { popupPositionOf, popupSubjectOf } from './popup-subject';

/** Reads the page whenever a sheet, a panel, the popup, or the size of `region` or of what stands in its corner changes. Draws nothing: it is a component so that the map's region is not drawn anew for it. */
export function KeepPadding({ region: place, controller }: { region: RefObject<HTMLElement | null>; controller: MapController | null }): null {
  const { index } = useApp();
  const heights = useAppState((state) => state.sheetHeights);
  const panels = useAppState((state) => state.panels);
  const subject = useAppState(popupSubjectOf);
  const at = useAppState((state) => popupPositionOf(index, state));
  const serial = useAppState((state) => state.cameraRequest?.serial);
  // Turned, the screen has its sheet elsewhere and the map another shape: what is spoken of may then be out of view.
  const [layout, setLayout] = useState<Layout | null>(null);

  useEffect(() => {
    const region = place.current;
    if (!region || !controller) return;
    const observer = new ResizeObserver(() => {
      controller.setPadding(mapPaddingOf(region), 'jump');
      setLayout(layoutOf(region.ownerDocument));
    });
    observer.observe(region);
    // What stands in its corner comes and goes: "Resume", another date.
    const cornerObserver = new ResizeObserver(() => controller.cornerChanged());
    const corner = region.querySelector('.map-over');
    if (corner) cornerObserver.observe(corner);
    return () => {
      observer.disconnect();
      cornerObserver.disconnect();
    };
  }, [place, controller]);

  useEffect(() => {
    const region = place.current;
    if (!region || !controller) return;
    return whenSheetsRest(region.ownerDocument, () => {
      controller.setPadding(mapPaddingOf(region), 'glide');
      // Beside the map the popup makes room for itself.
      if (at && layoutOf(region.ownerDocument) !== 'beside') controller.reveal(at);
    });
  }, [place, controller, heights, panels, subject, at, serial, layout]);
  return null;
}
