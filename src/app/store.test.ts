import { describe, expect, it } from 'vitest';
import { createStore } from './store';

interface Count {
  a: number;
  b: number;
}
const reduce = (state: Count, key: keyof Count): Count => ({ ...state, [key]: state[key] + 1 });

describe('the store', () => {
  it('tells a watcher of its own part, with what it was before', () => {
    const store = createStore<Count, keyof Count>({ a: 0, b: 0 }, reduce);
    const seen: Array<[number, number]> = [];
    store.watch((state) => state.a, (now, before) => seen.push([now, before]));
    store.dispatch('b');
    store.dispatch('a');
    store.dispatch('a');
    expect(seen).toEqual([[1, 0], [2, 1]]);
  });

  it('lets a watcher dispatch without hearing the old value again', () => {
    const store = createStore<Count, keyof Count>({ a: 0, b: 0 }, reduce);
    const seen: string[] = [];
    store.watch((state) => state.a, (now) => {
      seen.push(`a${now}`);
      if (now < 3) store.dispatch('a');
    });
    store.watch((state) => state.a, (now) => seen.push(`other${now}`));
    store.dispatch('a');
    expect(seen).toEqual(['a1', 'other1', 'a2', 'other2', 'a3', 'other3']);
  });

  it('is quiet after the watch was stopped', () => {
    const store = createStore<Count, keyof Count>({ a: 0, b: 0 }, reduce);
    let calls = 0;
    const stop = store.watch((state) => state.a, () => (calls += 1));
    store.dispatch('a');
    stop();
    store.dispatch('a');
    expect(calls).toBe(1);
    expect(store.state().a).toBe(2);
  });

  it('goes on after a watcher has failed', () => {
    const store = createStore<Count, keyof Count>({ a: 0, b: 0 }, reduce);
    const stop = store.watch((state) => state.a, () => {
      throw new Error('a watcher broke');
    });
    expect(() => store.dispatch('a')).toThrow('a watcher broke');
    stop();
    store.dispatch('a');
    expect(store.state().a).toBe(2);
  });

  it('tells the others, and takes the intents that wait, although a watcher fails', () => {
    const store = createStore<Count, keyof Count>({ a: 0, b: 0 }, reduce);
    const seen: string[] = [];
    store.watch((state) => state.a, () => store.dispatch('b'));
    store.watch((state) => state.a, () => {
      throw new Error('a watcher broke');
    });
    store.watch((state) => state, ({ a, b }) => seen.push(`${a} ${b}`));
    expect(() => store.dispatch('a')).toThrow('a watcher broke');
    expect(seen).toEqual(['1 0', '1 1']);
  });

  it('names every watcher that fails', () => {
    const store = createStore<Count, keyof Count>({ a: 0, b: 0 }, reduce);
    for (const name of ['first', 'second']) {
      store.watch((state) => state.a, () => {
        throw new Error(`the ${name} broke`);
      });
    }
    expect(() => store.dispatch('a')).toThrow(/the first broke.*the second broke/);
  });
});
