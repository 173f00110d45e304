/** What a reader can do with opened data, beyond what the state alone decides: reading, fitting, putting away. */
import type { Fault } from '../../opened-data/faults';
import type { OpenedSummary } from '../../opened-data/opened-file';
import { findOpenedNumber } from '../../map-style/opened-look';
import type { Message } from '../../words/message';
import { openedWordsOf } from '../../words/opened/opened-words';
import { isolate } from '../../words/isolate';
import type { AppParts } from '../app-context';
import type { Store } from '../store';
import { readData, type WorkerLike } from './data-reader';
import { isAllWell, sayShown } from './shown-notice';
import { isLost, type OpenedIntent, type OpenedLayer, type OpenedState } from './opened-state';

export type OpenedStore = Store<OpenedState, OpenedIntent>;

export interface OpenedActions {
  readFiles(files: readonly File[]): void;
  readText(text: string): void;
  cancel(id: string): void;
  /** Reads once more the file of a refusal, or of a layer whose reader is gone; its layer, if it has one, stays until it is read. */
  readAgain(refusalOrLayer: string): void;
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
  let last = 0;
  const say = (text: Message, passes: boolean): void => app.store.dispatch({ type: 'notice-given', text, passes });
  const layerOf = (id: string): OpenedLayer | undefined => store.state().layers.find((layer) => layer.id === id);
  const fitTo = ([west, south, east, north]: readonly [number, number, number, number]): void => {
    const margin = west === east && south === north ? POINT_MARGIN_DEG : 0;
    const onPlane = (lat: number): number => Math.max(-MOST_LAT_DEG, Math.min(MOST_LAT_DEG, lat));
    app.store.dispatch({ type: 'bounds-wanted', bounds: [west - margin, onPlane(south - margin), east + margin, onPlane(north + margin)] });
  };
  const fitAll = (files: readonly OpenedSummary[]): void => {
    const [first, ...others] = files.flatMap(({ bounds }) => (bounds ? [bounds] : []));
    if (first) fitTo(others.reduce(([w, s, e, n], [west, south, east, north]) => [Math.min(w, west), Math.min(s, south), Math.max(e, east), Math.max(n, north)], first));
  };
  /** What is gone to is to be seen. */
  const show = (id: string): void => {
    if (layerOf(id)?.isShown === false) store.dispatch({ type: 'layer-toggled', layer: id });
  };
  const cancel = (id: string): void => {
    store.state().readings.find((one) => one.id === id)?.reader.stop();
    store.dispatch({ type: 'reading-cancelled', id });
  };
  const putAway = (layer: OpenedLayer): void => {
    for (const { id, insteadOf } of store.state().readings) if (insteadOf === layer.id) cancel(id);
    if (app.store.state().openedFeature?.layer === layer.id) app.store.dispatch({ type: 'opened-chosen', feature: null });
    const { measuring } = store.state();
    if (measuring?.layer === layer.id) measuring.run.cancel();
    store.dispatch({ type: 'layer-removed', layer: layer.id });
    layer.reader.stop();
  };
  const lose = (id: string, faults: readonly Fault[]): void => {
    store.dispatch({ type: 'reader-lost', layer: id, faults });
    const { measuring } = store.state();
    // Before its first step a measuring may still wait for areas, which now do not come.
    if (measuring?.layer !== id || measuring.step !== null) return;
    measuring.run.cancel();
    store.dispatch({ type: 'measuring-failed', why: 'stopped' });
  };
  /** `together`: the layers of what is opened with one move of the hand, which are told and fitted together. */
  const read = (source: File | string, fileName: string, together: string[], insteadOf: string | null = null): void => {
    const { layers, readings } = store.state();
    last = findOpenedNumber(last, [...layers, ...readings].map(({ id }) => id), insteadOf);
    const id = `opened-${last}`;
    const reader = readData(
      source,
      fileName,
      app.index.story.theatre,
      {
        onProgress: (progress) => store.dispatch({ type: 'reading-progressed', id, progress }),
        onDone(summary) {
          const old = insteadOf === null ? undefined : layerOf(insteadOf);
          store.dispatch({ type: 'reading-done', id, summary });
          if (old) {
            app.store.dispatch({ type: 'opened-replaced', layer: old.id, by: id });
            old.reader.stop();
          }
          together.push(id);
          // One that was taken off or switched off meanwhile is told of no more.
          const files = together.flatMap((one) => {
            const layer = layerOf(one);
            return layer && (layer.isShown || one === id) ? [{ ...layer.summary, name: layer.name }] : [];
          });
          if (!old) fitAll(files);
          const { mapArrived } = app.store.state();
          say((wording) => sayShown(files, wording, mapArrived), files.every(isAllWell));
        },
        onRefused: (faults, count) => store.dispatch({ type: 'reading-refused', id, faults, count }),
        onLost: (faults) => lose(id, faults),
      },
      startWorker,
    );
    store.dispatch({ type: 'reading-started', reading: { id, name: fileName, progress: null, reader, insteadOf } });
  };
  return {
    readFiles(files) {
      const together: string[] = [];
      for (const file of files) read(file, file.name, together);
    },
    readText: (text) => read(text, openedWordsOf(app.store.state().language).open.pastedName, []),
    cancel,
    readAgain(id) {
      const refusal = store.state().refusals.find((one) => one.id === id);
      const layer = layerOf(refusal?.insteadOf ?? id);
      if (layer) {
        if (isLost(store.state(), layer)) read(layer.reader.source, layer.reader.called, [], layer.id);
      } else if (refusal) {
        store.dispatch({ type: 'refusal-closed', id });
        read(refusal.reader.source, refusal.reader.called, []);
      }
    },
    fit(id) {
      show(id);
      const layer = layerOf(id);
      if (layer) fitAll([layer.summary]);
    },
    remove(id) {
      const layer = layerOf(id);
      if (!layer) return;
      putAway(layer);
      say(({ language }) => openedWordsOf(language).layer.removed(isolate(layer.name)), true);
    },
    async showFeature(layer, index) {
      store.dispatch({ type: 'dialog-wanted', dialog: null });
      show(layer);
      const feature = { layer, feature: index, at: null };
      app.store.dispatch({ type: 'opened-chosen', feature });
      const details = await layerOf(layer)?.reader.details(index);
      // The reader may have gone on to another one, or closed it.
      if (details?.bounds && app.store.state().openedFeature === feature) fitTo(details.bounds);
    },
  };
}
