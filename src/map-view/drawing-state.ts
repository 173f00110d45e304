import type { Message } from '../words/message';
import type { MapState } from './map-intent';

/** The drawing's state, written to `data-map-state`; the page is told when it is first ready and of each failure. One that has failed stays so. */
export interface DrawingState {
  /** Something is to be drawn anew: `ready` comes back when the map is idle. */
  busy(): void;
  /** Something that is to be drawn is still on its way: no `ready` until the function given back has been called. */
  awaits(): () => void;
  settled(): void;
  failed(message: Message): void;
}

/** A state on `container`, told to `onState` only when the page has something to do: loading once, ready once, and every failure, since a later one can be worse. */
export function createDrawingState(container: Pick<HTMLElement, 'dataset'>, onState: (state: MapState, message?: Message) => void): DrawingState {
  let state: MapState = 'loading';
  let told: MapState | null = null;
  let awaited = 0;
  const tell = (next: MapState, message?: Message): void => {
    if (told === next && next !== 'failed') return;
    told = next;
    if (message === undefined) onState(next);
    else onState(next, message);
  };
  const write = (next: MapState): void => {
    state = next;
    container.dataset['mapState'] = next;
  };
  const busy = (): void => {
    if (state === 'ready') write('loading');
  };
  write('loading');
  tell('loading');
  return {
    busy,
    awaits() {
      awaited += 1;
      busy();
      return () => {
        awaited -= 1;
      };
    },
    settled() {
      if (state === 'failed' || awaited > 0) return;
      write('ready');
      tell('ready');
    },
    failed(message) {
      write('failed');
      tell('failed', message);
    },
  };
}
