/** The region "Map": the map's container, what stands over it, and the popup of the chosen place. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapController } from '../map-view/map-controller';
import { Failure } from '../ui/notice';
import { longDateOf } from '../story/dates';
import type { Problem } from '../story/problem';
import { useApp, useAppState } from './app-context';
import { ResumeButton } from './follow-switch';
import { mapPaddingOf } from './map-padding';
import { PopupOverMap } from './popup-over-map';
import { startMap } from './start-map';

export interface MapFailure {
  title: string;
  problems: readonly Problem[];
}

/** Draws the region and starts the map in it; the map's code arrives after the article is there. */
export function MapRegion() {
  const { store, index } = useApp();
  const region = useRef<HTMLElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const [controller, setController] = useState<MapController | null>(null);
  const [failure, setFailure] = useState<MapFailure | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!container.current) return;
    return startMap({ container: container.current, store, index, onController: setController, onFailure: setFailure });
  }, [store, index, attempt]);
  useMapPadding(region.current, controller);

  return (
    <section id="map-region" class="map-region" aria-label="Map" tabIndex={-1} ref={region}>
      <div class="map-container" ref={container} data-map-state="loading" />
      <div class="map-over">
        <button type="button" class="map-button" onClick={() => store.dispatch({ type: 'theatre-wanted' })}>
          Whole theatre
        </button>
        <ResumeButton />
        <p class="map-date">
          Control as of <time dateTime={index.story.mapDate}>{longDateOf(index.story.mapDate)}</time>
        </p>
      </div>
      {failure && (
        <Failure
          title={failure.title}
          problems={failure.problems}
          advice="The article, the places and what is known of them can be read without the map."
          onRetry={() => {
            setFailure(null);
            setAttempt(attempt + 1);
          }}
        />
      )}
      <PopupOverMap controller={controller} />
    </section>
  );
}

/** Tells the map what covers it, whenever that changes. */
function useMapPadding(region: HTMLElement | null, controller: MapController | null): void {
  const sheetHeight = useAppState((state) => state.sheetHeight);
  const panels = useAppState((state) => state.panels);
  useEffect(() => {
    if (!region || !controller) return;
    const apply = (): void => controller.setPadding(mapPaddingOf(region));
    apply();
    const observer = new ResizeObserver(apply);
    observer.observe(region);
    return () => observer.disconnect();
  }, [region, controller, sheetHeight, panels]);
}
