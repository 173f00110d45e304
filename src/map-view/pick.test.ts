import { describe, expect, it } from 'vitest';
import type { PickRank } from '../map-style/story-layer';
import { pickTarget, type FeatureFinder, type PickHit } from './pick';

const hit = (place: string, rank: PickRank): PickHit => ({ target: { kind: 'place', place }, rank, at: null });
const finder = (at: readonly PickHit[], near: readonly PickHit[] = at): FeatureFinder => ({
  findAt: (rank) => at.filter((one) => one.rank === rank),
  findNear: (rank) => near.filter((one) => one.rank === rank),
});
const picked = (at: readonly PickHit[], near?: readonly PickHit[]): string | null => {
  const target = pickTarget(finder(at, near))?.target;
  return target?.kind === 'place' ? target.place : target?.kind === 'opened' ? `${target.layer} ${target.feature}` : null;
};

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

  it('takes opened data before what is drawn under them, and points of the story before opened areas', () => {
    const area: PickHit = { target: { kind: 'opened', layer: 'opened-1', feature: 7 }, rank: 'opened', at: null };
    expect(picked([region, control, area])).toBe('opened-1 7');
    expect(picked([area, plant])).toBe('zaporizhzhia-npp');
    expect(picked([], [area])).toBeNull();
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

  it('asks no more than it has to: not for a hit where nothing is near, nor for what lies under what it has found', () => {
    const asked: string[] = [];
    pickTarget({
      findAt: (rank) => {
        asked.push(`at ${rank}`);
        return rank === 'region' ? [region] : [];
      },
      findNear: (rank) => {
        asked.push(`near ${rank}`);
        return [];
      },
    });
    expect(asked).toEqual(['near point', 'near small', 'at opened', 'at region']);
  });

  it('takes the topmost, of equals', () => {
    expect(picked([hit('upper', 'region'), hit('lower', 'region')])).toBe('upper');
  });
});
