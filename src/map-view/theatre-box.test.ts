import { expect, it } from 'vitest';
import { createTheatreBox } from './theatre-box';

/** A theatre in its frame, as the style sheet has placed it; counts how often the page is asked where it stands. */
function build(stands = { left: 130, top: 60, width: 400 }) {
  let asked = 0;
  const written = new Map<string, string>();
  const root = { getBoundingClientRect: () => ({ left: 100, top: 50, width: 800 }), style: { setProperty: (name: string, value: string) => written.set(name, value) } };
  const theatre = {
    getBoundingClientRect: () => {
      asked += 1;
      return stands;
    },
    style: {} as Record<string, string>,
  };
  const frame = { offsetLeft: 20, offsetTop: 5 };
  const box = createTheatreBox(root as unknown as HTMLElement, frame as HTMLElement, theatre as unknown as HTMLElement);
  return { box, style: theatre.style, written, asked: () => asked };
}

it('leaves a theatre that stands where it is to stand, and does not ask again', () => {
  const { box, style, asked } = build();
  box.moveTo({ leftPx: 30.04, topPx: 10, widthPx: 400 });
  box.moveTo({ leftPx: 30, topPx: 10, widthPx: 400.05 });
  expect(style).toEqual({});
  expect(asked()).toBe(1);
});

it('moves a theatre that stands elsewhere, from the corner of its frame', () => {
  const { box, style, written } = build();
  box.moveTo({ leftPx: 50, topPx: 25, widthPx: 300 });
  expect(style).toEqual({ left: '30px', top: '20px', width: '300px', translate: 'none' });
  expect(written.get('--theatre-width')).toBe('300px');
});

it('asks anew once the frame has moved', () => {
  const { box, style, asked } = build();
  box.moveTo({ leftPx: 30, topPx: 10, widthPx: 400 });
  box.forget();
  box.moveTo({ leftPx: 30, topPx: 10, widthPx: 400 });
  expect(asked()).toBe(2);
  expect(style).toEqual({});
});
