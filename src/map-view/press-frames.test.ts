import { expect, test, vi } from 'vitest';
import { deferPressFrames } from './press-frames';

/** A map whose frames are counted, and a page that is painted when it is told to. */
function createPressed(isMoving = false) {
  const view = new EventTarget();
  const canvas = new EventTarget();
  const drawn = vi.fn<() => void>();
  const rendered = vi.fn<() => void>();
  const map = {
    isMoving: () => isMoving,
    painter: { render: rendered },
    triggerRepaint: drawn,
    getCanvasContainer: () => canvas,
  };
  let waiting: (() => void)[] = [];
  const afterPaint = { add: (work: () => void) => void waiting.push(work) };
  const paint = (): void => {
    const due = waiting;
    waiting = [];
    for (const work of due) work();
  };
  const letGo = (target = canvas): void => {
    const event = new Event('mouseup');
    event.composedPath = () => [target, view];
    view.dispatchEvent(event);
  };
  const stop = deferPressFrames(map as unknown as Parameters<typeof deferPressFrames>[0], afterPaint, view);
  return { map, drawn, rendered, waits: () => waiting.length > 0, paint, letGo, stop };
}

test('what the map asks for when a button is let go over it is drawn once, after the page has been painted', () => {
  const { map, drawn, paint, letGo } = createPressed();
  letGo();
  map.triggerRepaint();
  map.triggerRepaint();
  expect(drawn).not.toHaveBeenCalled();
  paint();
  expect(drawn).toHaveBeenCalledOnce();
  map.triggerRepaint();
  expect(drawn, 'no longer held').toHaveBeenCalledTimes(2);
});

test('a frame that was asked for before is drawn once, after the page has been painted', () => {
  const { map, drawn, rendered, paint, letGo } = createPressed();
  letGo();
  map.painter.render();
  expect(rendered).not.toHaveBeenCalled();
  paint();
  expect(drawn).toHaveBeenCalledOnce();
  map.painter.render();
  expect(rendered, 'no longer held').toHaveBeenCalledOnce();
});

test.each(['its own', 'its class’s'])('a press leaves the painter the very function that it had: %s', (whose) => {
  const { map, rendered, paint, letGo } = createPressed();
  if (whose !== 'its own') map.painter = Object.create(map.painter) as typeof map.painter;
  const before = Object.getOwnPropertyDescriptors(map.painter);
  for (let press = 0; press < 3; press += 1) {
    letGo();
    paint();
  }
  expect(map.painter.render).toBe(rendered);
  expect(Object.getOwnPropertyDescriptors(map.painter)).toEqual(before);
});

test('a press for which the map asks for nothing draws nothing', () => {
  const { drawn, paint, letGo } = createPressed();
  letGo();
  paint();
  expect(drawn).not.toHaveBeenCalled();
});

test.each([
  ['a map on its way is not held up', { isMoving: true, target: undefined }],
  ['a press beside the map does not concern it', { isMoving: false, target: new EventTarget() }],
])('%s', (_, { isMoving, target }) => {
  const { map, drawn, waits, letGo } = createPressed(isMoving);
  letGo(target);
  map.triggerRepaint();
  expect(drawn).toHaveBeenCalledOnce();
  expect(waits()).toBe(false);
});

test('a map that is gone listens no more', () => {
  const { waits, letGo, stop } = createPressed();
  stop();
  letGo();
  expect(waits()).toBe(false);
});
