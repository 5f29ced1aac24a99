import { afterEach, expect, test, vi } from 'vitest';
import { afterFirstPaint } from './afterFirstPaint';

let paint: () => void;
let asked: unknown;

class FakeObserver {
  constructor(callback: () => void) {
    paint = callback;
  }
  observe(options: unknown) {
    asked = options;
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function start() {
  vi.useFakeTimers();
  vi.stubGlobal('PerformanceObserver', FakeObserver);
  const task = vi.fn();
  afterFirstPaint(task);
  return task;
}

test('the task waits for a paint, also for one that has been, and runs once', () => {
  const task = start();
  expect(asked).toEqual({ type: 'paint', buffered: true });
  expect(task).not.toHaveBeenCalled();
  paint();
  paint();
  vi.runAllTimers();
  expect(task).toHaveBeenCalledTimes(1);
});

test('a page that is never painted starts all the same', () => {
  const task = start();
  vi.runAllTimers();
  paint();
  expect(task).toHaveBeenCalledTimes(1);
});
