import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapKey } from './mapKey';

const none = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const press = (key: string, active = 5, count = 30, held: Partial<typeof none> = {}) =>
  mapKey({ key, ...none, ...held }, active, count);

describe('mapKey', () => {
  it.each([
    ['ArrowDown', 6],
    ['ArrowRight', 6],
    ['ArrowUp', 4],
    ['ArrowLeft', 4],
    ['PageDown', 15],
    ['PageUp', 0],
    ['Home', 0],
    ['End', 29],
  ])('%s goes from the sixth site to %d', (key, to) => {
    expect(press(key)).toEqual({ kind: 'go', to });
  });

  it.each([
    ['ArrowUp', 'north'],
    ['ArrowLeft', 'west'],
    ['ArrowRight', 'east'],
    ['ArrowDown', 'south'],
  ])('%s with Shift moves the map', (key, step) => {
    expect(press(key, 5, 30, { shiftKey: true })).toEqual({ kind: 'step', step });
  });

  it.each([
    ['+', { kind: 'step', step: 'in' }],
    ['-', { kind: 'step', step: 'out' }],
    ['?', { kind: 'help' }],
    ['Enter', { kind: 'open' }],
    [' ', { kind: 'open' }],
    ['v', { kind: 'compare' }],
    ['V', { kind: 'compare' }],
    ['Escape', { kind: 'leave' }],
    ['Tab', null],
    ['a', null],
  ])('%s', (key, command) => {
    expect(press(key)).toEqual(command);
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'])('leaves the browser its own keys with %s', (held) => {
    for (const key of ['+', '-', 'ArrowLeft', 'Home'])
      expect(press(key, 5, 30, { [held]: true })).toBeNull();
  });

  it('begins at the first where no site is active', () => {
    for (const key of ['ArrowDown', 'ArrowUp', 'Home'])
      expect(press(key, -1)).toEqual({ kind: 'go', to: 0 });
  });

  it('never leaves the list', () => {
    const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End');
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 300 }), fc.nat(), (key, count, at) => {
        const command = press(key, (at % (count + 1)) - 1, count);
        const to = command?.kind === 'go' ? command.to : Number.NaN;
        expect(to).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThan(count);
      }),
    );
  });
});
