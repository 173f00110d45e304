/** The region "Map": the map's container, what stands over it, and the popup of the chosen place. */
import { memo } from 'preact/compat';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MapController } from '../map-view/map-controller';
import { Failure } from '../ui/notice';
import type { Problem } from '../story/problem';
import type { Message } from '../words/message';
import { useWords } from '../words/words-context';
import { useApp } from './app-context';
import { AsOfWords } from './as-of-words';
import { DrawnMap } from './drawn-map';
import { ResumeButton } from './follow-switch';
import { KeepPadding } from './keep-padding';
import { useOpened } from './opened-seam';
import { layoutOf } from './layout';
import { hasRoomBesideHalf } from './map-padding';
import { PrintedCanvas } from './printing';
import { TableButton } from './late-dialogs';
import { PopupOverMap } from './popup-over-map';
import { popupSubjectOf } from './popup-subject';
import { startMap } from './start-map';
import { usePrintedMap } from './use-printed-map';
import { useDrawnMap } from './use-drawn-map';

export interface MapFailure {
  title: Message;
  problems: readonly Problem[];
  /** No moving map comes: the drawn one stays. */
  drawnInstead: boolean;
  /** The map's code was asked for twice: a browser that remembers what did not come asks again only for a new page. */
  needsReload: boolean;
}

/** Draws the region and starts the map in it; the map's code arrives after the article is there. */
export const MapRegion = memo(function MapRegion({ onTable }: { onTable(): void }) {
  const { store, index, seenMap } = useApp();
  const wording = useWords();
  const { words, format } = wording;
  const region = useRef<HTMLElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const [moving, setMoving] = useState<MapController | null>(null);
  const [pictured, setPictured] = useState(false);
  const [failure, setFailure] = useState<MapFailure | null>(null);
  const [told, setTold] = useState(false);
  const [attempt, setAttempt] = useState(0);

  const opened = useOpened();

  const latestWording = useRef(wording);
  latestWording.current = wording;

  const { drawn, theatreWidthPx } = useDrawnMap(drawing, moving, pictured, failure?.drawnInstead ?? false);
  useLayoutEffect(() => {
    if (!container.current || !drawn) return;
    return startMap({
      container: container.current,
      store,
      index,
      drawn,
      wording: () => latestWording.current,
      onController: setMoving,
      onPicture: setPictured,
      isSecondTry: attempt > 0,
      onFailure: (next) => {
        setFailure(next);
        setTold(false);
      },
    });
  }, [store, index, drawn, attempt]);
  useEffect(() => moving?.setWording(wording), [moving, wording]);
  useEffect(() => {
    if (seenMap) seenMap.current = pictured ? moving : drawn;
  }, [seenMap, pictured, moving, drawn]);
  const printed = usePrintedMap(region, pictured ? moving : drawn);

  // What has the focus on the map is not to lie under a sheet that covers nearly all of it.
  const uncoverFor = (target: EventTarget | null): void => {
    if (layoutOf(document) !== 'bottom' || !region.current || !(target instanceof Element) || target.closest('.popup')) return;
    const sheet = popupSubjectOf(store.state()) === null ? 'panes' : 'popup';
    const height = hasRoomBesideHalf(region.current) ? 'half' : 'low';
    const now = store.state().sheetHeights[sheet];
    if (now !== 'low' && now !== height) store.dispatch({ type: 'sheet-resized', sheet, height });
  };
  return (
    <section id="map-region" class="map-region" aria-label={words.map.name} tabIndex={-1} ref={region} onFocusIn={(event) => uncoverFor(event.target)}>
      <TableButton near="map" onOpen={onTable} />
      <div class="map-container" ref={container} data-map-state="loading" />
      <DrawnMap
        rootRef={drawing}
        theatreWidthPx={theatreWidthPx}
        printed={printed}
        movable={drawn !== null && moving === null}
        waiting={failure === null}
        onZoom={(zooms) => drawn?.zoomBy(zooms)}
      />
      {printed?.canvas && <PrintedCanvas canvas={printed.canvas} ratio={printed.view.ratio} northDeg={printed.northDeg} />}
      <div class="map-over">
        <button type="button" class="map-button" onClick={() => store.dispatch({ type: 'theatre-wanted' })}>
          {words.map.wholeTheatre}
        </button>
        <ResumeButton />
        <p class="map-date">
          <AsOfWords /> <time dateTime={index.story.mapDate}>{format.longDate(index.story.mapDate)}</time>
        </p>
      </div>
      {failure && !told && (
        <Failure
          title={failure.title(wording)}
          problems={failure.problems}
          advice={failure.drawnInstead ? words.failures.drawnInstead : words.failures.mapAdvice}
          onClose={() => {
            setTold(true);
            region.current?.focus();
          }}
          retryName={failure.needsReload ? words.notices.reload : undefined}
          onRetry={() => {
            if (failure.needsReload) return window.location.reload();
            setFailure(null);
            setAttempt(attempt + 1);
          }}
        />
      )}
      <KeepPadding region={region} controller={drawn} />
      <KeepPadding region={region} controller={moving} />
      <PopupOverMap controller={pictured ? moving : drawn} />
      {opened && <opened.OverMap controller={moving} />}
    </section>
  );
});
