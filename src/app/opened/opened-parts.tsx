/** The parts of "Open map data", brought together: what reads, what keeps, and what is drawn of it on page and map. */
import type { ComponentType } from 'preact';
import type { CheckedClaim } from '../../story/evidence';
import type { OwnColumns } from '../../ui/table-columns';
import type { Language } from '../../words/language';
import { loadOpenedWords } from '../../words/opened/opened-words';
import type { Wording } from '../../words/words-context';
import type { MapController } from '../../map-view/map-controller';
import type { AppParts } from '../app-context';
import { createStore } from '../store';
import { landFilesAt } from './land-files';
import { createMeasureActions } from './measure-actions';
import './opened.css';
import { OpenedLayerList } from './opened-layer-list';
import { OpenedOverMap } from './opened-over-map';
import { OpenedOverPage } from './opened-over-page';
import { createOpenedActions } from './opened-actions';
import './own.css';
import { findOwnColumns, OwnHead, OwnInClaim, OwnInMeasured } from './own-parts';
import { emptyOpenedState, reduceOpened, type OpenedIntent, type OpenedLayer } from './opened-state';

export interface OpenedParts {
  /** Begins to read files; each becomes a layer or is told why not. */
  read(files: readonly File[]): void;
  /** Opens the dialog that asks for data. */
  ask(): void;
  /** Brings the words that the parts are told in. Never rejects: where they do not come, the parts speak English. */
  loadWords(language: Language): Promise<void>;
  /** What is open now, the newest last. */
  layers(): readonly OpenedLayer[];
  /** In the group "Layers". */
  readonly LayerList: ComponentType;
  /** In the region "Map". */
  readonly OverMap: ComponentType<{ controller: MapController | null }>;
  /** Over the whole page. */
  readonly OverPage: ComponentType;
  /** Over the claims, in a claim's row, and with a measure in a popup: what was measured with the reader's data. */
  readonly OwnHead: ComponentType;
  readonly OwnInClaim: ComponentType<{ checked: CheckedClaim }>;
  readonly OwnInMeasured: ComponentType<{ measureId: string }>;
  /** The same for the table of measures; null where there is none. */
  ownColumns(wording: Wording): OwnColumns | null;
  /** Calls `then` when `ownColumns` has others to give; returns the way to stop. */
  watchOwn(then: () => void): () => void;
}

/** Makes the parts for a page, with no data yet. */
export function createOpenedParts(app: Omit<AppParts, 'opened'>): OpenedParts {
  const store = createStore(emptyOpenedState, (state, intent: OpenedIntent) => reduceOpened(state, intent));
  const actions = createOpenedActions(app, store);
  const measuring = createMeasureActions(app, store, () => landFilesAt(document.baseURI));
  return {
    read: actions.readFiles,
    ask: () => store.dispatch({ type: 'dialog-wanted', dialog: { kind: 'open' } }),
    loadWords: (language) => loadOpenedWords(language).then(() => undefined, () => undefined),
    layers: () => store.state().layers,
    LayerList: () => <OpenedLayerList store={store} actions={actions} measuring={measuring} />,
    OverMap: ({ controller }) => <OpenedOverMap store={store} controller={controller} />,
    OverPage: () => <OpenedOverPage store={store} actions={actions} measuring={measuring} />,
    OwnHead: () => <OwnHead store={store} actions={measuring} />,
    OwnInClaim: ({ checked }) => <OwnInClaim store={store} checked={checked} />,
    OwnInMeasured: ({ measureId }) => <OwnInMeasured store={store} measureId={measureId} />,
    ownColumns: (wording) => findOwnColumns(store, wording),
    watchOwn: (then) => store.watch(({ own }) => own, then),
  };
}
