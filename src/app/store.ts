/** A small typed store: one state, one reducer, watchers told of differences. */

export interface Store<S, I> {
  state(): S;
  dispatch(intent: I): void;
  /** Calls `then(now, before)` whenever the selected part differs; returns the way to stop. */
  watch<T>(select: (state: S) => T, then: (now: T, before: T) => void, same?: (a: T, b: T) => boolean): () => void;
}

/**
 * A store over `reduce`, starting at `initial`. Intents dispatched by a watcher wait until the present one has been told to all. A
 * watcher that throws keeps neither the others from being told nor an intent from its turn: `dispatch` throws after all of that.
 */
export function createStore<S, I>(initial: S, reduce: (state: S, intent: I) => S): Store<S, I> {
  let state = initial;
  const listeners = new Set<() => void>();
  const waiting: I[] = [];
  let busy = false;

  const dispatch = (intent: I): void => {
    waiting.push(intent);
    if (busy) return;
    busy = true;
    const errors: unknown[] = [];
    const attempt = (work: () => void): void => {
      try {
        work();
      } catch (error) {
        errors.push(error);
      }
    };
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [before, now] = [state, next];
      attempt(() => (state = reduce(before, now)));
      if (state !== before) for (const listener of listeners) attempt(listener);
    }
    busy = false;
    if (errors.length > 1) throw new AggregateError(errors, errors.map(String).join('; '));
    if (errors.length === 1) throw errors[0];
  };

  return {
    state: () => state,
    dispatch,
    watch(select, then, same = Object.is) {
      let known = select(state);
      const listener = (): void => {
        const now = select(state);
        if (same(now, known)) return;
        // Stored first: a watcher that dispatches must not see the old value again.
        const before = known;
        known = now;
        then(now, before);
      };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
