import { expect, test } from 'vitest';
import { outlineLayerOf } from '../map-style/selection';
import { statefulSources } from '../map-style/sources';
import { createFeatureMarks } from './feature-marks';

/** A map that keeps which places bear a mark in the source of places. */
function createMarked() {
  const marked: Record<string, Set<string>> = { selected: new Set(), hovered: new Set() };
  const outlines = new Set<string>();
  let writes = 0;
  let writable = true;
  const map = {
    setFeatureState({ source, id }: { source: string; id?: string | number }, state: Record<string, boolean>) {
      if (source !== 'places') return;
      writes += 1;
      for (const [mark, on] of Object.entries(state)) {
        if (on) marked[mark]?.add(String(id));
        else marked[mark]?.delete(String(id));
      }
    },
    setPaintProperty(layer: string, property: string, value: unknown) {
      if (property !== 'line-layer-opacity') throw new Error(`Nothing but the outlines' own opacity is written here: ${property}`);
      if (value === 1) outlines.add(layer);
      else outlines.delete(layer);
    },
  };
  const marks = createFeatureMarks(map as Parameters<typeof createFeatureMarks>[0], () => writable);
  return {
    marks,
    shown: () => ({ selected: [...(marked['selected'] ?? [])], hovered: [...(marked['hovered'] ?? [])] }),
    outlined: () => [...outlines],
    writes: () => writes,
    locks: (locked: boolean) => void (writable = !locked),
    restores() {
      for (const places of Object.values(marked)) places.clear();
      outlines.clear();
    },
  };
}

test('a mark is written when it is applied, and goes from the place before', () => {
  const { marks, shown } = createMarked();
  expect(marks.want('selected', 'crimea')).toBe(true);
  expect(shown().selected).toEqual([]);
  marks.apply();
  expect(shown()).toEqual({ selected: ['crimea'], hovered: [] });
  marks.want('selected', 'kursk');
  marks.want('hovered', 'sumy');
  marks.apply();
  expect(shown()).toEqual({ selected: ['kursk'], hovered: ['sumy'] });
  marks.want('selected', null);
  marks.apply();
  expect(shown()).toEqual({ selected: [], hovered: ['sumy'] });
});

test('what is wanted already is nothing new, and is not written again', () => {
  const { marks, writes } = createMarked();
  marks.want('hovered', 'crimea');
  marks.apply();
  const before = writes();
  expect(marks.want('hovered', 'crimea')).toBe(false);
  marks.apply();
  expect(writes()).toBe(before);
});

test('what was wanted and given up before it was applied is never written', () => {
  const { marks, shown, writes } = createMarked();
  marks.want('hovered', 'crimea');
  marks.want('hovered', null);
  marks.apply();
  expect(shown().hovered).toEqual([]);
  expect(writes()).toBe(0);
});

test('a map that cannot be written to, or has forgotten, is brought up to what is wanted later', () => {
  const { marks, shown, locks, restores } = createMarked();
  locks(true);
  marks.want('selected', 'crimea');
  marks.apply();
  expect(shown().selected).toEqual([]);
  locks(false);
  marks.apply();
  expect(shown().selected).toEqual(['crimea']);
  restores();
  marks.forget();
  marks.apply();
  expect(shown().selected).toEqual(['crimea']);
});

test('outlines are drawn while a place is marked and no longer', () => {
  const { marks, outlined, restores } = createMarked();
  expect(outlined()).toEqual([]);
  marks.want('hovered', 'crimea');
  marks.apply();
  const all = statefulSources.map(outlineLayerOf);
  expect(outlined()).toEqual(all);
  marks.want('selected', 'kursk');
  marks.want('hovered', null);
  marks.apply();
  expect(outlined()).toEqual(all);
  restores();
  marks.forget();
  marks.apply();
  expect(outlined()).toEqual(all);
  marks.want('selected', null);
  marks.apply();
  expect(outlined()).toEqual([]);
});
