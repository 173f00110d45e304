import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearStepOf } from './clear-step';

const range = { left: 60, top: 60, right: 300, bottom: 240 };
/** A date in the upper left corner, and a button over it that is less wide. */
const date = { left: 12, top: 160, right: 248, bottom: 190 };
const button = { left: 12, top: 110, right: 150, bottom: 152 };

describe('the step that brings a spot out from under the corner', () => {
  it('is none where nothing covers it', () => {
    expect(clearStepOf({ x: 180, y: 100 }, [], range)).toEqual({ rightPx: 0, downPx: 0 });
    expect(clearStepOf({ x: 180, y: 208 }, [date], range)).toEqual({ rightPx: 0, downPx: 0 });
  });

  it('is the least that leaves its mark whole', () => {
    expect(clearStepOf({ x: 180, y: 182 }, [date], range)).toEqual({ rightPx: 0, downPx: 26 });
    expect(clearStepOf({ x: 180, y: 165 }, [date], range)).toEqual({ rightPx: 0, downPx: -23 });
    expect(clearStepOf({ x: 240, y: 175 }, [date], range)).toEqual({ rightPx: 26, downPx: 0 });
  });

  it('leads under no other box, and not out of the range', () => {
    // Up would lead under the button.
    expect(clearStepOf({ x: 140, y: 165 }, [date, button], range)).toEqual({ rightPx: 0, downPx: 43 });
    expect(clearStepOf({ x: 140, y: 182 }, [date], { ...range, bottom: 200, top: 170 })).toEqual({ rightPx: 126, downPx: 0 });
    expect(clearStepOf({ x: 140, y: 182 }, [date], { ...range, bottom: 200, top: 170, right: 250 })).toEqual({ rightPx: 0, downPx: 0 });
  });

  it('always ends clear and in the range, or is none', () => {
    const px = fc.integer({ min: 0, max: 360 });
    const box = fc.record({ left: px, top: px, w: fc.integer({ min: 1, max: 200 }), h: fc.integer({ min: 1, max: 80 }) }).map(({ left, top, w, h }) => ({ left, top, right: left + w, bottom: top + h }));
    fc.assert(
      fc.property(px, px, fc.array(box, { maxLength: 4 }), (x, y, boxes) => {
        const { rightPx, downPx } = clearStepOf({ x, y }, boxes, range);
        if (rightPx === 0 && downPx === 0) return true;
        const [endX, endY] = [x + rightPx, y + downPx];
        const isFree = boxes.every(({ left, top, right, bottom }) => endX <= left - 18 || endX >= right + 18 || endY <= top - 18 || endY >= bottom + 18);
        return isFree && endX >= range.left && endX <= range.right && endY >= range.top && endY <= range.bottom && (rightPx === 0 || downPx === 0);
      }),
    );
  });
});
