/** Brings the map's code, makes the map, and ties it to the store; until its picture is there the drawn map stands for it. */
import type { MapFiles } from '../map-style/sources';
import type { DrawnMap } from '../map-view/drawn-map';
import type { MapController } from '../map-view/map-controller';
import type { Problem } from '../story/problem';
import type { StoryIndex } from '../story/story-index';
import type { Message } from '../words/message';
import type { Wording } from '../words/words-context';
import type { AppStore } from './app-context';
import { mapFiles } from './map-files';
import { loadMapFonts, mapFonts } from './map-fonts';
import { cornersIn, coveredIn, keptFreeIn, mapPaddingOf } from './map-padding';
import type { MapFailure } from './map-region';
import { dispatchMapIntent, drawnTheme, wireMap } from './wire-map';

export interface StartMapOptions {
  container: HTMLElement;
  store: AppStore;
  index: StoryIndex;
  drawn: DrawnMap;
  /** What the map speaks in when it is made. */
  wording(): Wording;
  /** An earlier try has failed. */
  isSecondTry: boolean;
  onController(controller: MapController | null): void;
  /** Which of the two maps is to be seen. */
  onPicture(moving: boolean): void;
  onFailure(failure: MapFailure): void;
}

/** Starts the map in `container`. Returns the way to take it down, also while it is still on its way. */
export function startMap({ container, store, index, drawn, wording, isSecondTry, onController, onPicture, onFailure }: StartMapOptions): () => void {
  let stopped = false;
  let stop = (): void => undefined;
  let pictured = false;
  const fail = async (message: Message, needsReload = false): Promise<void> => {
    container.dataset['mapState'] = 'failed';
    // A map that is seen stays; one that never came, or whose picture is gone, gives way to the drawn one, once it has said its say.
    await new Promise((resolve) => setTimeout(resolve));
    if (!pictured) stop();
    const problems = await findProblems(mapFiles);
    if (!stopped) onFailure({ title: message, problems, drawnInstead: !pictured, needsReload });
  };
  // MapLibre leaves out what it cannot read, without a word; the story's own shapes must not go missing unsaid.
  const checkStoryFiles = async (): Promise<void> => {
    const { control, places, annotations } = mapFiles;
    const problems = await findProblems({ control, places, ...(annotations === undefined ? {} : { annotations }) });
    if (!stopped && problems.length > 0) onFailure({ title: ({ words }) => words.failures.mapShapesMissing, problems, drawnInstead: false, needsReload: false });
  };
  const start = async (): Promise<void> => {
    const [code] = await Promise.all([import('../map-view/map-controller').catch(() => null), loadMapFonts()]);
    if (stopped) return;
    if (!code) return fail(({ words: { failures } }) => failures.mapNotDrawnBecause(isSecondTry ? failures.mapCodeStillMissing : failures.mapCodeMissing), isSecondTry);
    const { shown, theme, embedded } = store.state();
    // Taken now: once it is made the moving map leads, and the drawn one follows it to wherever it begins.
    const first = drawn.target();
    const controller = code.createMapController({
      container,
      story: index.story,
      files: mapFiles,
      fonts: mapFonts,
      theme: drawnTheme(theme),
      shown,
      sharesGestures: embedded,
      paddingPx: mapPaddingOf(container),
      keptFree: () => keptFreeIn(container),
      corners: () => cornersIn(container),
      covered: () => coveredIn(container),
      wording: wording(),
      onIntent: (intent) => dispatchMapIntent(store, intent),
      onState: (state, message) => {
        if (state === 'failed') void fail(message ?? (({ words }) => words.failures.mapNotDrawn));
        if (state === 'ready') {
          store.dispatch({ type: 'map-arrived' });
          void checkStoryFiles();
        }
      },
      onCamera: drawn.follow,
      onPicture: (there) => {
        pictured = there;
        onPicture(there);
      },
    });
    if (!controller) return;
    const unwire = wireMap(store, controller);
    controller.moveCamera(first, 'jump');
    onController(controller);
    stop = () => {
      stop = () => undefined;
      unwire();
      onPicture(false);
      onController(null);
      controller.remove();
    };
  };
  start().catch((error: unknown) => {
    void fail(({ words: { failures } }) => failures.mapNotDrawnBecause(error instanceof Error ? error.message : failures.reasonUnknown));
  });
  return () => {
    stopped = true;
    stop();
  };
}

/** What is wrong with these files; none where the code that tells does not come, so that what cannot be explained is told all the same. */
function findProblems(files: Partial<MapFiles>): Promise<Problem[]> {
  return import('./explain-map-failure').then(({ explainMapFailure }) => explainMapFailure(files), () => []);
}
