import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToGestures, type Gestures, type LeftToOthers } from './drawn-gestures';

class TestElement extends EventTarget {
  readonly clientWidth = 400;
  readonly clientHeight = 300;
  readonly setPointerCapture = vi.fn<(id: number) => void>();
  getBoundingClientRect = () => ({ left: 10, top: 20 });
  closest = (): null => null;
}

beforeEach(() => vi.stubGlobal('Element', TestElement));
afterEach(() => vi.unstubAllGlobals());

function setUp(left: LeftToOthers = {}) {
  const element = new TestElement();
  const on = { dragged: vi.fn<Gestures['dragged']>(), zoomed: vi.fn<Gestures['zoomed']>(), clicked: vi.fn<Gestures['clicked']>() };
  listenToGestures(element as unknown as HTMLElement, on, left);
  const send = (type: string, more: object = {}): Event => {
    const event = Object.assign(new Event(type, { cancelable: true }), { button: 0, buttons: 1, isPrimary: true, pointerId: 1, pointerType: 'touch', clientX: 110, clientY: 120, ...more });
    element.dispatchEvent(event);
    return event;
  };
  return { element, on, send };
}

describe('a drag', () => {
  it('is told by how far it went, and its end is no click', () => {
    const { on, send } = setUp();
    send('pointerdown');
    send('pointermove', { clientX: 112 });
    expect(on.dragged, 'a hand that trembles').not.toHaveBeenCalled();
    send('pointermove', { clientX: 150, clientY: 110 });
    expect(on.dragged).toHaveBeenCalledWith(40, -10);
    send('pointerup');
    expect(send('click', { detail: 1 }).defaultPrevented).toBe(true);
    expect(on.clicked).not.toHaveBeenCalled();
  });

  it('of a finger, which no click follows, does not swallow the next one by key', () => {
    const { on, send } = setUp();
    send('pointerdown');
    send('pointermove', { clientX: 150 });
    send('pointerup');
    expect(send('click', { detail: 0 }).defaultPrevented).toBe(false);
    expect(on.clicked).toHaveBeenCalledTimes(1);
  });

  it('goes on while another finger comes and goes', () => {
    const { on, send } = setUp();
    send('pointerdown');
    send('pointermove', { clientX: 130 });
    const second = { pointerId: 2, isPrimary: false };
    send('pointerdown', second);
    send('pointerup', { ...second, buttons: 0 });
    send('pointermove', { clientX: 190 });
    expect(on.dragged.mock.calls).toEqual([[20, 0], [60, 0]]);
  });

  it('that was let go of outside is over', () => {
    const { on, send } = setUp();
    send('pointerdown');
    send('pointermove', { clientX: 150, buttons: 0 });
    send('pointermove', { clientX: 190 });
    expect(on.dragged).not.toHaveBeenCalled();
  });
});

it('a click is told with where it was on the element', () => {
  const { on, send } = setUp();
  send('pointerdown');
  send('pointerup');
  send('click', { detail: 1 });
  expect(on.clicked).toHaveBeenCalledWith({ x: 100, y: 100 }, expect.anything());
});

describe('two fingers', () => {
  const second = { pointerId: 2, isPrimary: false };
  const spread = ({ send }: Pick<ReturnType<typeof setUp>, 'send'>): void => {
    send('pointerdown', { clientX: 110 });
    send('pointerdown', { ...second, clientX: 210 });
    send('pointermove', { clientX: 60 });
    send('pointermove', { ...second, clientX: 260 });
  };
  const sum = (calls: readonly (readonly number[])[], at: number): number => calls.reduce((all, call) => all + (call[at] ?? 0), 0);

  it('that spread to twice as far zoom by one, and the ground between them stays', () => {
    const { on, send } = setUp();
    spread({ send });
    const zooms = on.zoomed.mock.calls;
    expect(sum(zooms as unknown as number[][], 0)).toBeCloseTo(1, 9);
    expect(zooms.at(-1)?.[1], 'about their middle').toEqual({ x: 150, y: 100 });
    expect(sum(on.dragged.mock.calls, 0)).toBeCloseTo(0, 9);
  });

  it('that go along together drag and do not zoom in the end', () => {
    const { on, send } = setUp();
    send('pointerdown', { clientX: 110 });
    send('pointerdown', { ...second, clientX: 210 });
    send('pointermove', { clientX: 150 });
    send('pointermove', { ...second, clientX: 250 });
    expect(sum(on.dragged.mock.calls, 0)).toBeCloseTo(40, 9);
    expect(sum(on.zoomed.mock.calls as unknown as number[][], 0)).toBeCloseTo(0, 9);
  });

  it('leave the drag to the one that stays, from where it is', () => {
    const { on, send } = setUp();
    spread({ send });
    send('pointerup');
    on.dragged.mockClear();
    send('pointermove', { ...second, clientX: 290 });
    send('pointerup', { ...second, clientX: 290 });
    expect(on.dragged.mock.calls).toEqual([[30, 0]]);
  });

  it.each([{ isShared: true }, { enlargesPage: true }])('are left to others: %o', (left) => {
    const { on, send } = setUp(left);
    spread({ send });
    expect(on.zoomed).not.toHaveBeenCalled();
  });

  it('are none where a mouse is pressed beside a pen', () => {
    const { on, send } = setUp();
    send('pointerdown', { pointerType: 'pen', clientX: 110 });
    send('pointerdown', { ...second, pointerType: 'mouse', clientX: 210 });
    send('pointermove', { ...second, pointerType: 'mouse', clientX: 260 });
    expect(on.zoomed).not.toHaveBeenCalled();
  });
});
