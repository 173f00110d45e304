import { describe, expect, it } from 'vitest';
import { judge, type Goal, type Row } from './verdict';

const row = (page: number[], floor: number[], goal: Goal): Row => ({ measured: 'something', unit: 'ms', page, floor, goal });
const atMost: Goal = { kind: 'ratio', atMost: 1.1 };

describe('judge', () => {
  it('holds the ratio of the medians to the goal', () => {
    expect(judge(row([120, 120, 121], [100, 100, 101], { kind: 'ratio', atMost: 1.2 }))).toMatchObject({ ratio: 1.2, verdict: 'met' });
    expect(judge(row([121, 121, 121], [100, 100, 101], { kind: 'ratio', atMost: 1.2 })).verdict).toBe('missed');
    expect(judge(row([94, 94, 94], [100, 100, 100], { kind: 'ratio', atLeast: 0.95 })).verdict).toBe('missed');
    expect(judge(row([95, 95, 95], [100, 100, 100], { kind: 'ratio', atLeast: 0.95 })).verdict).toBe('met');
  });

  it('calls a ratio inside the noise the same, whether the goal is met or not', () => {
    expect(judge(row([105], [100, 100, 100, 90, 110], atMost)).verdict).toBe('met, the same as the floor');
    expect(judge(row([115], [80, 100, 120, 100, 140], atMost))).toMatchObject({ ratio: 1.15, verdict: 'inside the noise' });
  });

  it('does not let noise excuse what is far off', () => {
    expect(judge(row([300], [80, 100, 120, 100, 140], atMost)).verdict).toBe('missed');
  });

  it('holds a value to its limit, and a sum to the floor', () => {
    expect(judge(row([50], [], { kind: 'value', atMost: 50 })).verdict).toBe('met');
    expect(judge(row([51], [], { kind: 'value', atMost: 50 })).verdict).toBe('missed');
    expect(judge(row([190], [100], { kind: 'above-floor', atMost: 90 })).verdict).toBe('met');
    expect(judge(row([191], [100], { kind: 'above-floor', atMost: 90 })).verdict).toBe('missed');
  });

  it('says so where something was not there', () => {
    expect(judge(row([], [100], atMost))).toMatchObject({ verdict: 'not there', ratio: null });
    expect(judge(row([100], [], atMost)).verdict).toBe('not there');
  });

  it('shows the floor against itself', () => {
    expect(judge(row([100], [100, 50, 100, 50], atMost))).toMatchObject({ selfRatio: 2, noise: 2 });
  });
});
