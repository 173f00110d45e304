/** Brings the map's code, makes the map, and ties it to the store. */
import type { MapController } from '../map-view/map-controller';
import type { StoryIndex } from '../story/story-index';
import type { Message } from '../words/message';
import type { Wording } from '../words/words-context';
import type { AppStore } from './app-context';
import { layUpFiles } from './lay-up-files';
import { mapFiles } from './map-files';
import { mapFonts } from './map-fonts';
import { mapPaddingOf } from './map-padding';
import type { MapFailure } from './map-region';
import { dispatchMapIntent, drawnTheme, wireMap } from './wire-map';

export interface StartMapOptions {
  container: HTMLElement;
  store: AppStore;
  index: StoryIndex;
  /** What the map speaks in when it is made. */
  wording(): Wording;
  onController(controller: MapController | null): void;
  onFailure(failure: MapFailure): void;
}

/** Starts the map in `container`. Returns the way to take it down, also while it is still on its way. */
export function startMap({ container, store, index, wording, onController, onFailure }: StartMapOptions): () => void {
  let stopped = false;
  let stop = (): void => undefined;
  const fail = async (message: Message): Promise<void> => {
    container.dataset['mapState'] = 'failed';
    const { explainMapFailure } = await import('./explain-map-failure');
    onFailure({ title: message, problems: await explainMapFailure(mapFiles) });
  };
  // MapLibre leaves out what it cannot read, without a word; the story's own shapes must not go missing unsaid.
  const checkStoryFiles = async (): Promise<void> => {
    const { explainMapFailure } = await import('./explain-map-failure');
    const { control, places, annotations } = mapFiles;
    const problems = await explainMapFailure({ control, places, ...(annotations === undefined ? {} : { annotations }) });
    if (problems.length > 0) onFailure({ title: ({ words }) => words.failures.mapShapesMissing, problems });
  };
  const start = async (): Promise<void> => {
    // The article's own files have come by now; the line is free while the map's code starts.
    layUpFiles(Object.values(mapFiles));
    const { createMapController } = await import('../map-view/map-controller');
    if (stopped) return;
    const { shown, camera, theme, embedded } = store.state();
    const controller = createMapController({
      container,
      story: index.story,
      files: mapFiles,
      fonts: mapFonts,
      theme: drawnTheme(theme),
      shown,
      camera,
      sharesGestures: embedded,
      paddingPx: mapPaddingOf(container),
      wording: wording(),
      onIntent: (intent) => dispatchMapIntent(store, intent),
      onState: (state, message) => {
        if (state === 'failed') void fail(message ?? (({ words }) => words.failures.mapNotDrawn));
        if (state === 'ready') {
          store.dispatch({ type: 'map-arrived' });
          void checkStoryFiles();
        }
      },
    });
    if (!controller) return;
    const unwire = wireMap(store, controller);
    onController(controller);
    stop = () => {
      unwire();
      onController(null);
      controller.remove();
    };
  };
  start().catch((error: unknown) => {
    void fail(({ words: { failures } }) => failures.mapNotDrawnBecause(error instanceof Error ? error.message : failures.mapCodeMissing));
  });
  return () => {
    stopped = true;
    stop();
  };
}
