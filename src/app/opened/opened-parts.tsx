/** The parts of "Open map data", brought together: what reads, what keeps, and what is drawn of it on page and map. */
import type { ComponentType } from 'preact';
import type { MapController } from '../../map-view/map-controller';
import type { AppParts } from '../app-context';
import { createStore } from '../store';
import './opened.css';
import { OpenedLayerList } from './opened-layer-list';
import { OpenedOverMap } from './opened-over-map';
import { OpenedOverPage } from './opened-over-page';
import { createOpenedActions } from './opened-actions';
import { emptyOpenedState, reduceOpened, type OpenedIntent } from './opened-state';

export interface OpenedParts {
  /** Begins to read files; each becomes a layer or is told why not. */
  read(files: readonly File[]): void;
  /** Opens the dialog that asks for data. */
  ask(): void;
  /** In the group "Layers". */
  readonly LayerList: ComponentType;
  /** In the region "Map". */
  readonly OverMap: ComponentType<{ controller: MapController | null }>;
  /** Over the whole page. */
  readonly OverPage: ComponentType;
}

/** Makes the parts for a page, with no data yet. */
export function createOpenedParts(app: Omit<AppParts, 'opened'>): OpenedParts {
  const store = createStore(emptyOpenedState, (state, intent: OpenedIntent) => reduceOpened(state, intent));
  const actions = createOpenedActions(app, store);
  return {
    read: actions.readFiles,
    ask: () => store.dispatch({ type: 'dialog-wanted', dialog: { kind: 'open' } }),
    LayerList: () => <OpenedLayerList store={store} actions={actions} />,
    OverMap: ({ controller }) => <OpenedOverMap store={store} controller={controller} />,
    OverPage: () => <OpenedOverPage store={store} actions={actions} />,
  };
}
