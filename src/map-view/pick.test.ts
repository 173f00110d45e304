import { describe, expect, it } from 'vitest';
import type { PickRank } from '../map-style/story-layer';
import { pickPlace, type FeatureFinder, type PickHit } from './pick';

const hit = (place: string, rank: PickRank): PickHit => ({ place, rank, at: null });
const finder = (at: readonly PickHit[], near: readonly PickHit[] = at): FeatureFinder => ({ findAt: () => at, findNear: () => near });
const picked = (at: readonly PickHit[], near?: readonly PickHit[]): string | null => pickPlace(finder(at, near))?.place ?? null;

const country = hit('ukraine', 'country');
const control = hit('russian-held-territory', 'control');
const region = hit('crimea', 'region');
const foothold = hit('kursk-foothold', 'small');
const plant = hit('zaporizhzhia-npp', 'point');

describe('picking a place', () => {
  it('picks nothing on bare ground', () => {
    expect(picked([])).toBeNull();
  });

  it.each([
    ['a point before all else', [country, control, region, foothold, plant], 'zaporizhzhia-npp'],
    ['a small shape before its region', [country, control, region, foothold], 'kursk-foothold'],
    ['a region before the control on it', [control, region, country], 'crimea'],
    ['control before the country', [country, control], 'russian-held-territory'],
    ['the country where nothing else is', [country], 'ukraine'],
  ] as const)('picks %s, whatever lies on top', (_words, at, place) => {
    expect(picked(at)).toBe(place);
    expect(picked(at.toReversed())).toBe(place);
  });

  it('helps towards points and small shapes nearby', () => {
    expect(picked([region], [region, plant])).toBe('zaporizhzhia-npp');
    expect(picked([region], [region, foothold])).toBe('kursk-foothold');
  });

  it('does not help towards a region or a country next door', () => {
    expect(picked([], [region, country, control])).toBeNull();
    expect(picked([country], [country, region])).toBe('ukraine');
  });

  it('takes what was hit exactly before what is near, of equals', () => {
    expect(picked([hit('line-of-contact', 'small')], [foothold, hit('line-of-contact', 'small')])).toBe('line-of-contact');
  });

  it('takes the topmost, of equals', () => {
    expect(picked([hit('upper', 'region'), hit('lower', 'region')])).toBe('upper');
  });
});
