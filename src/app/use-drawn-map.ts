/** The drawn map while it is to be seen: placed, tied to the store, and moved by hand where there is nothing else to move. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { createDrawnMap, type DrawnMap } from '../map-view/drawn-map';
import type { MapController } from '../map-view/map-controller';
import { useApp, useAppState } from './app-context';
import { handOverFocus } from './hand-over-focus';
import { cornersIn, mapPaddingOf } from './map-padding';
import { dispatchMapIntent, firstTargetOf, wireMap, wireMarks } from './wire-map';

export interface DrawnMapState {
  drawn: DrawnMap | null;
  theatreWidthPx: number | null;
}

/**
 * Takes over the drawing in `root` once the page is awake. While there is a moving map (`moving`), that one leads, and is
 * seen once it has its picture (`pictured`); where it has `failed`, the drawn map stays.
 */
export function useDrawnMap(root: RefObject<HTMLDivElement | null>, moving: MapController | null, pictured: boolean, failed: boolean): DrawnMapState {
  const { store, index } = useApp();
  const [drawn, setDrawn] = useState<DrawnMap | null>(null);
  const [theatreWidthPx, setTheatreWidthPx] = useState<number | null>(null);

  const awake = useAppState((state) => state.awake);
  // The moving map waits for it, and that one's workers for that: it does not wait for a frame of the page.
  useLayoutEffect(() => {
    if (!awake) return;
    const frame = root.current?.querySelector<HTMLElement>('.drawn-frame');
    const theatre = frame?.querySelector<HTMLElement>('.drawn-theatre');
    if (!root.current || !frame || !theatre) return;
    const element = root.current;
    const made = createDrawnMap({
      root: element,
      frame,
      theatre,
      story: index.story,
      shown: store.state().shown,
      target: firstTargetOf(store),
      paddingPx: mapPaddingOf(element),
      corners: () => cornersIn(element),
      sharesGestures: store.state().embedded,
      onIntent: (intent) => dispatchMapIntent(store, intent),
      onWidth: setTheatreWidthPx,
    });
    setDrawn(made);
    return () => made.remove();
  }, [root, store, index, awake]);

  useEffect(() => {
    if (!drawn) return;
    return moving ? wireMarks(store, drawn) : wireMap(store, drawn);
  }, [drawn, moving, store]);
  useEffect(() => drawn?.setPart(moving ? 'behind' : failed ? 'alone' : 'waiting'), [drawn, moving, failed]);
  useEffect(() => {
    if (pictured && root.current) handOverFocus(root.current);
    drawn?.setVisible(!pictured);
  }, [root, drawn, pictured]);
  return { drawn, theatreWidthPx };
}
