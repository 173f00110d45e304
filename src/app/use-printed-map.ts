/** How the map is printed: the drawn one in the view of the screen, or a copy of the moving one where that shows what no drawing has. */
import type { RefObject } from 'preact';
import type { MapController } from '../map-view/map-contract';
import { useApp } from './app-context';
import { freeBoxOf } from './map-padding';
import { usePrinting } from './printing';
import { isDrawable, printedMapOf, type PrintedMap } from './printed-view';
import { isTheatre } from './reduce-url';
import { drawnTheme } from './wire-map';

/** Null unless the page is being printed, and where the sheet has the whole theatre, fitted anew. */
export function usePrintedMap(region: RefObject<HTMLElement | null>, seen: MapController | null): PrintedMap | null {
  const { store, index, opened, seenMap } = useApp();
  return usePrinting((): PrintedMap | null => {
    const { theatre } = index.story;
    const hasOpened = opened.parts()?.layers().some(({ isShown }) => isShown) ?? false;
    if (!region.current || !seen || (isTheatre(store.state()) && !hasOpened)) return null;
    // It was made of the view of that moment: what the screen shows by now says nothing of it.
    const made = seenMap?.forPaper;
    if (made) return printedMapOf(made.camera, made, theatre, made.canvas);
    const camera = seen.camera();
    const box = freeBoxOf(region.current);
    // Without a size on the screen there is no view to keep.
    if (box.right <= box.left || box.bottom <= box.top) return null;
    const sizeOf = ({ left: from, top, right, bottom }: typeof box) => ({ widthPx: right - from, heightPx: bottom - top });
    const drawing = printedMapOf(camera, sizeOf(box), theatre, null);
    if (isDrawable(camera, drawnTheme(store.state().theme) === 'dark') && !hasOpened) return drawing;
    const canvas = document.createElement('canvas');
    // What panels cover at the side is map too, and a sheet is wider than what they leave.
    const whole = { ...box, right: region.current.clientWidth };
    // Without a moving map the drawing is all there is.
    return seen.copyShown(canvas, whole) ? printedMapOf(camera, sizeOf(whole), theatre, canvas) : drawing;
  });
}
