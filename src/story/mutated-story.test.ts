import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileStrings } from './hostile-strings';
import { parseStory } from './parse-story';
import { buildSmallStory } from './small-story';

/** What is done to a story at one place. Places are chosen by number among all there are, since one change moves the next. */
type Mutation = { readonly at: number } & (
  | { readonly kind: 'replaced'; readonly value: unknown }
  | { readonly kind: 'taken-away' }
  | { readonly kind: 'doubled' }
  | { readonly kind: 'added'; readonly name: string; readonly value: unknown }
  | { readonly kind: 'renamed'; readonly name: string }
  | { readonly kind: 'wrapped' }
  | { readonly kind: 'swapped'; readonly with: number }
);

type Holder = Record<string, unknown> | unknown[];
type Spot = readonly [holder: Holder, key: string];

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;
/** Own keys, also those that a plain assignment would take for something else. */
const put = (holder: Holder, key: string, value: unknown): void => void Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
const spotsIn = (data: unknown): Spot[] => (isHolder(data) ? Object.keys(data).flatMap((key): Spot[] => [[data, key], ...spotsIn(Reflect.get(data, key))]) : []);

/** The story after the changes, one after the other, and how many of them found a place. */
function mutate(mutations: readonly Mutation[]): unknown {
  const root = { story: buildSmallStory() as unknown };
  for (const mutation of mutations) {
    const spots = spotsIn(root);
    const spotAt = (at: number): Spot | undefined => spots[at % spots.length];
    const spot = spotAt(mutation.at);
    if (!spot) continue;
    const [holder, key] = spot;
    const value: unknown = Reflect.get(holder, key);
    switch (mutation.kind) {
      case 'replaced':
        put(holder, key, mutation.value);
        break;
      case 'taken-away':
        if (Array.isArray(holder)) holder.splice(Number(key), 1);
        else if (holder !== root) Reflect.deleteProperty(holder, key);
        break;
      case 'doubled':
        if (Array.isArray(holder)) holder.push(structuredClone(value));
        break;
      case 'added':
        if (isHolder(value) && !Array.isArray(value)) put(value, mutation.name, mutation.value);
        else if (Array.isArray(value)) value.push(mutation.value);
        break;
      case 'renamed':
        if (Array.isArray(holder) || holder === root) break;
        Reflect.deleteProperty(holder, key);
        put(holder, mutation.name, value);
        break;
      case 'wrapped':
        put(holder, key, [value]);
        break;
      case 'swapped': {
        const other = spotAt(mutation.with);
        // A value put into itself would be no JSON.
        if (!other || holder === root || other[0] === root) break;
        put(holder, key, structuredClone(Reflect.get(other[0], other[1])));
        break;
      }
    }
  }
  return root.story;
}

const at = fc.nat(10_000);
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileStrings));
const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), text, fc.constantFrom(NaN, Infinity, -0, 1e308, '', ' ', '2025-02-30', [], {}, null, true));
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('replaced' as const), at, value }),
  fc.record({ kind: fc.constant('taken-away' as const), at }),
  fc.record({ kind: fc.constant('doubled' as const), at }),
  fc.record({ kind: fc.constant('added' as const), at, name: text, value }),
  fc.record({ kind: fc.constant('renamed' as const), at, name: text }),
  fc.record({ kind: fc.constant('wrapped' as const), at }),
  fc.record({ kind: fc.constant('swapped' as const), at, with: at }),
);

describe('a good story that is changed anywhere, in one way or several', () => {
  it('is a story still, or has problems that each say where and what; nothing throws, and nothing that all objects share is changed', () => {
    let [stories, refused] = [0, 0];
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const parsed = parseStory(mutate(mutations));
        if (parsed.ok) {
          stories += 1;
          return;
        }
        refused += 1;
        expect(parsed.problems.length).toBeGreaterThan(0);
        for (const { path, message } of parsed.problems) {
          expect(path).not.toBe('');
          expect(message).toMatch(/^[\p{L}\p{N}“-].{9,}\.$/su);
        }
      }),
      { numRuns: 3000, seed: 6 },
    );
    // The generator makes both, so that neither half of the promise is empty.
    expect(stories).toBeGreaterThan(50);
    expect(refused).toBeGreaterThan(1000);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('is the same story where nothing was changed', () => expect(parseStory(mutate([]))).toEqual({ ok: true, story: buildSmallStory() }));
});
