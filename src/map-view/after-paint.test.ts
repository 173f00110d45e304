import { expect, test, vi } from 'vitest';
import { createAfterPaint } from './after-paint';

/** A window whose frames and tasks come when they are called for. */
function createView() {
  const frames: FrameRequestCallback[] = [];
  const tasks: (() => void)[] = [];
  const view = {
    requestAnimationFrame: (callback: FrameRequestCallback) => frames.push(callback),
    setTimeout: ((callback: () => void) => tasks.push(callback)) as typeof window.setTimeout,
  };
  return {
    view,
    frames,
    frame: () => frames.splice(0).forEach((callback) => callback(0)),
    task: () => tasks.splice(0).forEach((callback) => callback()),
  };
}

test('work is done after the frame in which it was added, in turn', () => {
  const { view, frame, task } = createView();
  const afterPaint = createAfterPaint(view);
  const done: string[] = [];
  afterPaint.add(() => done.push('first'));
  afterPaint.add(() => done.push('second'));
  task();
  expect(done, 'before the frame').toEqual([]);
  frame();
  expect(done, 'in the frame, before it is painted').toEqual([]);
  task();
  expect(done).toEqual(['first', 'second']);
});

test('one frame is asked for, however much waits, and another for what is added by the work itself', () => {
  const { view, frames, frame, task } = createView();
  const afterPaint = createAfterPaint(view);
  const later = vi.fn<() => void>();
  afterPaint.add(() => afterPaint.add(later));
  afterPaint.add(() => undefined);
  expect(frames).toHaveLength(1);
  frame();
  task();
  expect(later).not.toHaveBeenCalled();
  expect(frames).toHaveLength(1);
  frame();
  task();
  expect(later).toHaveBeenCalledOnce();
});

test('what is added between a frame and its painting waits for the next', () => {
  const { view, frame, task } = createView();
  const afterPaint = createAfterPaint(view);
  const done: string[] = [];
  afterPaint.add(() => done.push('first'));
  frame();
  afterPaint.add(() => done.push('late'));
  task();
  expect(done).toEqual(['first']);
  frame();
  task();
  expect(done).toEqual(['first', 'late']);
});

test('what is dropped is never done, and what comes after is', () => {
  const { view, frame, task } = createView();
  const afterPaint = createAfterPaint(view);
  const dropped = vi.fn<() => void>();
  const kept = vi.fn<() => void>();
  afterPaint.add(dropped);
  frame();
  afterPaint.add(dropped);
  afterPaint.drop();
  afterPaint.add(kept);
  frame();
  task();
  expect(dropped).not.toHaveBeenCalled();
  expect(kept).toHaveBeenCalledOnce();
});

test('what fails is reported, and the next has its turn', () => {
  const reported = vi.fn<(error: unknown) => void>();
  vi.stubGlobal('reportError', reported);
  const { view, frame, task } = createView();
  const afterPaint = createAfterPaint(view);
  const next = vi.fn<() => void>();
  const fault = new Error('a fault');
  afterPaint.add(() => {
    throw fault;
  });
  afterPaint.add(next);
  frame();
  task();
  expect(reported).toHaveBeenCalledWith(fault);
  expect(next).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
