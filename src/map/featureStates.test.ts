import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Lit, nothingLit, stateWrites } from './featureStates';

const ids = ['a', 'b', 'c'];
const anyId = fc.option(fc.constantFrom(...ids));
const anyLit: fc.Arbitrary<Lit> = fc.record({ selected: anyId, hovered: anyId });

/** What the map shows: the state of each feature that was ever written. */
type Picture = ReadonlyMap<string, { readonly selected: boolean; readonly hovered: boolean }>;

const write = (picture: Picture, before: Lit, after: Lit): Picture =>
  new Map([...picture, ...stateWrites(before, after).map(({ id, state }) => [id, state] as const)]);

const shown = (picture: Picture) =>
  ids.map((id) => picture.get(id) ?? { selected: false, hovered: false });

const wanted = (lit: Lit) =>
  ids.map((id) => ({ selected: lit.selected === id, hovered: lit.hovered === id }));

describe('stateWrites', () => {
  it('leads from each picture to each other one, over any number of steps', () => {
    fc.assert(
      fc.property(fc.array(anyLit, { minLength: 1 }), (steps) => {
        let picture: Picture = new Map();
        let before = nothingLit;
        for (const after of steps) {
          picture = write(picture, before, after);
          before = after;
          expect(shown(picture)).toEqual(wanted(after));
        }
      }),
    );
  });

  it('writes each changed feature once and no unchanged one', () => {
    fc.assert(
      fc.property(anyLit, anyLit, (before, after) => {
        const written = stateWrites(before, after).map(({ id }) => id);
        const changed = ids.filter((_id, index) => {
          const [old, now] = [wanted(before)[index], wanted(after)[index]];
          return old?.selected !== now?.selected || old?.hovered !== now?.hovered;
        });
        expect(written.toSorted()).toEqual(changed);
      }),
    );
  });

  it('writes the whole picture anew from nothing, as after a lost context', () => {
    expect(stateWrites(nothingLit, { selected: 'a', hovered: 'b' })).toEqual([
      { id: 'a', state: { selected: true, hovered: false } },
      { id: 'b', state: { selected: false, hovered: true } },
    ]);
    expect(stateWrites(nothingLit, nothingLit)).toEqual([]);
  });

  it('writes one site that is both selected and hovered once', () => {
    expect(stateWrites(nothingLit, { selected: 'a', hovered: 'a' })).toEqual([
      { id: 'a', state: { selected: true, hovered: true } },
    ]);
  });
});
