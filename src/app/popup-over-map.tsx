/** Opens the popup of the chosen place over the map, keeps it at its place, and gives the focus back when it closes. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MapController } from '../map-view/map-controller';
import { PlacePopup } from '../ui/place-popup';
import { useApp, useAppState } from './app-context';
import { popupAnchorOf } from './camera-request';

/** Draws the popup, if a place is chosen. */
export function PopupOverMap({ controller }: { controller: MapController | null }) {
  const { store, index, evidence } = useApp();
  const id = useAppState((state) => state.place);
  const at = useAppState((state) => state.placeAt);
  const passage = useAppState((state) => state.passage);
  const element = useRef<HTMLDivElement>(null);
  const place = id === null ? null : index.placeOf(id);

  useLayoutEffect(() => {
    let opener: Element | null = null;
    return store.watch(
      (state) => state.place,
      (now, before) => {
        if (before === null) opener = document.activeElement;
        if (now !== null) return;
        // Before the dialog leaves the page and takes the focus with it.
        if (element.current?.contains(document.activeElement) && opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
      },
    );
  }, [store]);

  useLayoutEffect(() => {
    controller?.anchor(place ? element.current : null, place ? (at ?? popupAnchorOf(place)) : null);
  }, [controller, place, at]);

  if (!place) return null;
  return (
    <PlacePopup
      index={index}
      place={place}
      evidence={evidence}
      passage={passage}
      elementRef={element}
      onPassage={(one) => store.dispatch({ type: 'passage-chosen', passage: one, from: 'popup' })}
      onClose={() => store.dispatch({ type: 'place-closed' })}
    />
  );
}
