/** What a reader can do with opened data, beyond what the state alone decides: reading, fitting, putting away. */
import type { Message } from '../../words/message';
import { openedWordsOf } from '../../words/opened/opened-words';
import type { AppParts } from '../app-context';
import type { Store } from '../store';
import { readData, type WorkerLike } from './data-reader';
import type { OpenedIntent, OpenedLayer, OpenedState } from './opened-state';

export type OpenedStore = Store<OpenedState, OpenedIntent>;

export interface OpenedActions {
  readFiles(files: readonly File[]): void;
  readText(text: string): void;
  cancel(id: string): void;
  fit(layer: string): void;
  remove(layer: string): void;
  /** Shows one feature: its popup, and the map where it is. */
  showFeature(layer: string, index: number): Promise<void>;
}

/** Room about a single point, in degrees: about a town with its surroundings. */
const POINT_MARGIN_DEG = 0.05;

/** Where Web Mercator ends: beyond, nothing has a place on the plane. */
const MOST_LAT_DEG = 85;

/** The actions on `store` for the page that `app` is about. Tests bring their own workers. */
export function createOpenedActions(app: Omit<AppParts, 'opened'>, store: OpenedStore, startWorker?: () => WorkerLike): OpenedActions {
  let count = 0;
  const say = (text: Message): void => app.store.dispatch({ type: 'notice-given', text });
  const layerOf = (id: string): OpenedLayer | undefined => store.state().layers.find((layer) => layer.id === id);
  const fitTo = ([west, south, east, north]: readonly [number, number, number, number]): void => {
    const margin = west === east && south === north ? POINT_MARGIN_DEG : 0;
    const onPlane = (lat: number): number => Math.max(-MOST_LAT_DEG, Math.min(MOST_LAT_DEG, lat));
    app.store.dispatch({ type: 'bounds-wanted', bounds: [west - margin, onPlane(south - margin), east + margin, onPlane(north + margin)] });
  };
  const fit = (id: string): void => {
    const bounds = layerOf(id)?.summary.bounds;
    if (bounds) fitTo(bounds);
  };
  const read = (source: File | string, called: string): void => {
    count += 1;
    const id = `opened-${count}`;
    const reader = readData(
      source,
      called,
      app.index.story.theatre,
      {
        onProgress: (progress) => store.dispatch({ type: 'reading-progressed', id, progress }),
        onDone(summary) {
          store.dispatch({ type: 'reading-done', id, summary });
          fit(id);
          say(({ language, format }) => {
            const { shown } = openedWordsOf(language);
            const features = format.number(summary.shown);
            return summary.leftOut === 0 ? shown.all(summary.name, features) : shown.some(summary.name, features, format.number(summary.leftOut));
          });
        },
        onRefused: (faults) => store.dispatch({ type: 'reading-refused', id, faults }),
      },
      startWorker,
    );
    store.dispatch({ type: 'reading-started', reading: { id, name: called, progress: null, reader } });
  };
  return {
    readFiles(files) {
      for (const file of files) read(file, file.name);
    },
    readText: (text) => read(text, openedWordsOf('en').open.pastedName),
    cancel(id) {
      store.state().readings.find((one) => one.id === id)?.reader.stop();
      store.dispatch({ type: 'reading-cancelled', id });
    },
    fit,
    remove(id) {
      const layer = layerOf(id);
      if (!layer) return;
      if (app.store.state().openedFeature?.layer === id) app.store.dispatch({ type: 'opened-chosen', feature: null });
      store.dispatch({ type: 'layer-removed', layer: id });
      layer.reader.stop();
      say(({ language }) => openedWordsOf(language).layer.removed(layer.name));
    },
    async showFeature(layer, index) {
      store.dispatch({ type: 'dialog-wanted', dialog: null });
      app.store.dispatch({ type: 'opened-chosen', feature: { layer, feature: index, at: null } });
      const details = await layerOf(layer)?.reader.details(index);
      if (details?.bounds) fitTo(details.bounds);
    },
  };
}
