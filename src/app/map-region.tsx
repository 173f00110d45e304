/** The region "Map": the map's container, what stands over it, and the popup of the chosen place. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapController } from '../map-view/map-controller';
import { Failure } from '../ui/notice';
import type { Problem } from '../story/problem';
import type { Message } from '../words/message';
import { useWords } from '../words/words-context';
import { useApp } from './app-context';
import { ResumeButton } from './follow-switch';
import { useOpened } from './opened-seam';
import { layoutOf } from './layout';
import { TableButton } from './late-dialogs';
import { PopupOverMap } from './popup-over-map';
import { startMap } from './start-map';
import { useMapPadding } from './use-map-padding';

export interface MapFailure {
  title: Message;
  problems: readonly Problem[];
}

/** Draws the region and starts the map in it; the map's code arrives after the article is there. */
export function MapRegion({ onTable }: { onTable(): void }) {
  const { store, index } = useApp();
  const wording = useWords();
  const { words, format } = wording;
  const region = useRef<HTMLElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const [controller, setController] = useState<MapController | null>(null);
  const [failure, setFailure] = useState<MapFailure | null>(null);
  const [attempt, setAttempt] = useState(0);

  const opened = useOpened();

  const latestWording = useRef(wording);
  latestWording.current = wording;

  useEffect(() => {
    if (!container.current) return;
    return startMap({ container: container.current, store, index, wording: () => latestWording.current, onController: setController, onFailure: setFailure });
  }, [store, index, attempt]);
  useEffect(() => controller?.setWording(wording), [controller, wording]);
  useMapPadding(region.current, controller);

  // What has the focus on the map is not to lie under a sheet that covers nearly all of it.
  const uncoverFor = (target: EventTarget | null): void => {
    if (layoutOf(document) !== 'bottom' || !(target instanceof Element) || target.closest('.popup')) return;
    const { place, sheetHeights } = store.state();
    const sheet = place === null ? 'panes' : 'popup';
    if (sheetHeights[sheet] === 'full') store.dispatch({ type: 'sheet-resized', sheet, height: 'half' });
  };
  return (
    <section id="map-region" class="map-region" aria-label={words.map.name} tabIndex={-1} ref={region} onFocusIn={(event) => uncoverFor(event.target)}>
      <TableButton near="map" onOpen={onTable} />
      <div class="map-container" ref={container} data-map-state="loading" data-loading={words.map.loading} />
      <div class="map-over">
        <button type="button" class="map-button" onClick={() => store.dispatch({ type: 'theatre-wanted' })}>
          {words.map.wholeTheatre}
        </button>
        <ResumeButton />
        <p class="map-date">
          {words.map.controlAsOf} <time dateTime={index.story.mapDate}>{format.longDate(index.story.mapDate)}</time>
        </p>
      </div>
      {failure && (
        <Failure
          title={failure.title(wording)}
          problems={failure.problems}
          advice={words.failures.mapAdvice}
          onRetry={() => {
            setFailure(null);
            setAttempt(attempt + 1);
          }}
        />
      )}
      <PopupOverMap controller={controller} />
      {opened && <opened.OverMap controller={controller} />}
    </section>
  );
}
