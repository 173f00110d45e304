/** How components reach the store and the story. */
import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MapController } from '../map-view/map-contract';
import type { Evidence } from '../story/evidence';
import type { StoryIndex } from '../story/story-index';
import type { OpenedSeam } from './opened-seam';
import type { PaperMap } from './printed-view';
import type { AppState, Intent } from './state';
import type { Store } from './store';

export type AppStore = Store<AppState, Intent>;

export interface AppParts {
  store: AppStore;
  index: StoryIndex;
  evidence: Evidence;
  /** "Open map data", whose code comes when it is asked for. */
  opened: OpenedSeam;
  /** The map that is to be seen at the moment, for what is made of it. */
  seenMap?: { current: MapController | null; /** A picture of it, made for the next printing. */ forPaper: PaperMap | null };
}

const AppContext = createContext<AppParts | null>(null);

export const AppProvider = AppContext.Provider;

/** The store and the story; throws outside an `AppProvider`, which is a mistake of ours. */
export function useApp(): AppParts {
  const parts = useContext(AppContext);
  if (!parts) throw new Error('useApp needs an AppProvider above it.');
  return parts;
}

/** The selected part of the state; the component draws again when it differs by `Object.is`. */
export function useAppState<T>(select: (state: AppState) => T): T {
  return useSelected(useApp().store, select);
}

/** The same of any store. */
export function useSelected<S, I, T>(store: Store<S, I>, select: (state: S) => T): T {
  const [value, setValue] = useState(() => select(store.state()));
  // Selectors are written in place, new at every drawing; they must not start a new watch each time.
  const latest = useRef(select);
  latest.current = select;
  useLayoutEffect(() => {
    const read = (state: S): T => latest.current(state);
    const now = (): void => setValue(() => read(store.state()));
    // The state may have moved between drawing and this effect.
    now();
    return store.watch(read, now);
  }, [store]);
  return value;
}
