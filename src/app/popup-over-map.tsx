/** Opens the popup of the chosen place over the map, keeps it at its place, and gives the focus back when it closes. */
import { useCallback, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { MapController } from '../map-view/map-controller';
import { PlacePopup } from '../ui/place-popup';
import { useApp, useAppState } from './app-context';
import { popupAnchorOf } from './camera-request';
import { findPassageElement, giveFocusInView } from './give-focus';
import { findOnMovingMap } from './hand-over-focus';
import { passagesSpeakingOf } from './imported-links';
import { useOpened } from './opened-seam';
import { layoutOf } from './layout';
import { SheetGrip } from './sheet-grip';
import { useReadyPlace } from './use-ready-place';
import { useSheetDrag } from './use-sheet-drag';

/** Draws the popup of the chosen place, or makes that of the place that may be chosen next. */
export function PopupOverMap({ controller }: { controller: MapController | null }) {
  const { store, index, evidence } = useApp();
  const opened = useOpened();
  const id = useAppState((state) => state.place);
  const at = useAppState((state) => state.placeAt);
  const passage = useAppState((state) => state.passage);
  const element = useRef<HTMLDivElement>(null);
  const headDrag = useSheetDrag('popup', id !== null);
  const imported = useAppState((state) => state.imported);
  const ready = useReadyPlace();
  const made = id ?? ready;
  const place = made === null ? null : index.placeOf(made);
  const isShown = id !== null;
  const passages = useMemo(() => (made === null ? [] : passagesSpeakingOf(index, imported, made)), [index, imported, made]);

  // The link in a frame's address may have opened it, while the reader is at the page around the frame.
  const takesFocus = useCallback(() => !store.state().embedded || document.hasFocus(), [store]);
  const opener = useRef<Element | null>(null);
  const owesFocus = useRef(false);
  useLayoutEffect(
    () =>
      store.watch(
        (state) => state.place,
        (now, before) => {
          // Whoever goes on from place to place inside the popup came from the first one's.
          if (before === null || !element.current?.contains(document.activeElement)) opener.current = document.activeElement;
          // While the dialog is still there to be asked.
          owesFocus.current = now === null && element.current?.contains(document.activeElement) === true;
        },
      ),
    [store],
  );
  useLayoutEffect(() => {
    if (id !== null || !owesFocus.current) return;
    owesFocus.current = false;
    const { passage: chosen } = store.state();
    // A field that gets the focus from a finger brings up the keyboard of the screen.
    const isFieldInSheet = layoutOf(document) !== 'beside' && opener.current?.id === 'search-input';
    const back = isFieldInSheet ? null : opener.current;
    // The article may have gone on to another passage meanwhile.
    giveFocusInView([back, findOnMovingMap(back), findPassageElement(document, chosen), document.querySelector('.map-container canvas'), document.getElementById('map-region')]);
  }, [store, id]);

  useLayoutEffect(() => {
    const shown = isShown ? place : null;
    // A feature of opened data holds the map's anchor by now.
    if (!shown && store.state().openedFeature !== null) return;
    controller?.anchor(shown ? element.current : null, shown ? (at ?? popupAnchorOf(shown)) : null);
  }, [store, controller, place, isShown, at]);

  /** Who came from the article is at another passage of it now. */
  const goOnFrom = (one: string): void => {
    if (opener.current?.closest('#article')) opener.current = findPassageElement(document, one);
  };

  if (!place) return null;
  return (
    <PlacePopup
      index={index}
      place={place}
      passages={passages}
      evidence={evidence}
      isShown={isShown}
      passage={passage}
      elementRef={element}
      grip={<SheetGrip sheet="popup" />}
      headDrag={headDrag}
      takesFocus={takesFocus}
      onPassage={(one) => {
        // Where the popup stands over the article, it makes way for what it leads to.
        const closesPlace = layoutOf(document) !== 'beside';
        if (closesPlace) opener.current = findPassageElement(document, one);
        else goOnFrom(one);
        store.dispatch({ type: 'passage-chosen', passage: one, from: 'popup', closesPlace });
      }}
      onStep={(one) => {
        goOnFrom(one);
        store.dispatch({ type: 'passage-chosen', passage: one, from: 'popup' });
      }}
      onClose={() => store.dispatch({ type: 'place-closed' })}
      InMeasure={opened?.OwnInMeasured}
    />
  );
}
