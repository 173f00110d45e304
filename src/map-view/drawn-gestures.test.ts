import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToGestures, type Gestures } from './drawn-gestures';

class TestElement extends EventTarget {
  readonly clientWidth = 400;
  readonly clientHeight = 300;
  readonly setPointerCapture = vi.fn<(id: number) => void>();
  getBoundingClientRect = () => ({ left: 10, top: 20 });
  closest = (): null => null;
}

beforeEach(() => vi.stubGlobal('Element', TestElement));
afterEach(() => vi.unstubAllGlobals());

function setUp() {
  const element = new TestElement();
  const on = { dragged: vi.fn<Gestures['dragged']>(), zoomed: vi.fn<Gestures['zoomed']>(), clicked: vi.fn<Gestures['clicked']>() };
  listenToGestures(element as unknown as HTMLElement, on);
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
