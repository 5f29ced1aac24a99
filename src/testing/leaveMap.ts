import { vi } from 'vitest';
import { FakeMap } from './fakeMap';

/** Cleans up after each test of the map: no map, no stubs, real timers and an empty page. */
export function leaveMap(): void {
  FakeMap.reset();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  document.body.replaceChildren();
}
