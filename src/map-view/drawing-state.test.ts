import { describe, expect, it } from 'vitest';
import { englishWording } from '../words/words-context';
import { createDrawingState } from './drawing-state';

function watched() {
  const told: string[] = [];
  const container = { dataset: {} as Record<string, string | undefined> };
  const state = createDrawingState(container, (next, message) => told.push(message === undefined ? next : `${next}: ${message(englishWording)}`));
  return { state, told, shown: () => container.dataset['mapState'] };
}

describe('the state of the drawing', () => {
  it('begins as loading and is ready once settled', () => {
    const { state, told, shown } = watched();
    expect(shown()).toBe('loading');
    state.settled();
    expect(shown()).toBe('ready');
    expect(told).toEqual(['loading', 'ready']);
  });

  it('shows every redraw on the container, and does not trouble the page with it', () => {
    const { state, told, shown } = watched();
    state.settled();
    state.busy();
    expect(shown()).toBe('loading');
    state.settled();
    expect(shown()).toBe('ready');
    expect(told).toEqual(['loading', 'ready']);
  });

  it('is not ready while something is still on its way, however often the map comes to rest', () => {
    const { state, shown } = watched();
    state.settled();
    const [first, second] = [state.awaits(), state.awaits()];
    expect(shown()).toBe('loading');
    state.settled();
    expect(shown()).toBe('loading');
    first();
    state.settled();
    expect(shown()).toBe('loading');
    second();
    expect(shown()).toBe('loading');
    state.settled();
    expect(shown()).toBe('ready');
  });

  it('stays failed, whatever is drawn later', () => {
    const { state, told, shown } = watched();
    state.failed(() => 'The map file did not load.');
    state.busy();
    state.settled();
    expect(shown()).toBe('failed');
    expect(told).toEqual(['loading', 'failed: The map file did not load.']);
  });

  it('tells of a later failure too: the drawing that was kept after the first may be gone with the second', () => {
    const { state, told } = watched();
    state.settled();
    state.failed(() => 'A worker stopped.');
    state.settled();
    state.failed(() => 'The graphics are lost.');
    expect(told).toEqual(['loading', 'ready', 'failed: A worker stopped.', 'failed: The graphics are lost.']);
  });
});
