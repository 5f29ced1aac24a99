import { describe, expect, it, test } from 'vitest';
import { type ComboboxState, comboboxKey } from './Combobox';

const closed: ComboboxState = { open: false, active: null };
const at = (active: number | null): ComboboxState => ({ open: true, active });
const press = (key: string, state: ComboboxState, altKey = false) =>
  comboboxKey({ key, altKey }, state, 3);

describe('the keys of a combobox with three options', () => {
  test.each([
    ['ArrowDown', 'opens at the first', closed, at(0)],
    ['ArrowUp', 'opens at the last', closed, at(2)],
    ['ArrowDown', 'enters at the first', at(null), at(0)],
    ['ArrowUp', 'enters at the last', at(null), at(2)],
    ['ArrowDown', 'goes on', at(0), at(1)],
    ['ArrowUp', 'goes back', at(2), at(1)],
    ['ArrowDown', 'starts again after the last', at(2), at(0)],
    ['ArrowUp', 'starts again before the first', at(0), at(2)],
    ['Home', 'goes to the first', at(2), at(0)],
    ['End', 'goes to the last', at(0), at(2)],
    ['Home', 'is for the letters while no option is active', at(null), null],
    ['End', 'is for the letters while no option is active', at(null), null],
    ['Escape', 'closes', at(1), closed],
    ['Escape', 'of a closed one is for others', closed, null],
    ['Tab', 'leaves', at(1), null],
    ['ArrowLeft', 'is for the letters', at(1), null],
    ['a', 'is for the letters', at(1), null],
  ])('%s %s', (key, _says, state, next) => {
    expect(press(key, state)).toEqual(next);
  });

  it('opens and closes with Alt, without choosing', () => {
    expect(press('ArrowDown', closed, true)).toEqual(at(null));
    expect(press('ArrowUp', at(1), true)).toEqual(closed);
  });
});

test('without options all keys are for the letters', () => {
  for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End', 'Escape'])
    expect(comboboxKey({ key, altKey: false }, at(null), 0)).toBeNull();
});
