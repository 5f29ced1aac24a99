import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Highlight, noHighlight, stateWrites } from './featureStates';

const ids = ['a', 'b', 'c'];
const anyId = fc.option(fc.constantFrom(...ids));
const anyHighlighted: fc.Arbitrary<Highlight> = fc.record({ selected: anyId, hovered: anyId });

/** What the map shows: the state of each feature that was ever written. */
type Picture = ReadonlyMap<string, { readonly selected: boolean; readonly hovered: boolean }>;

const write = (picture: Picture, before: Highlight, after: Highlight): Picture =>
  new Map([...picture, ...stateWrites(before, after).map(({ id, state }) => [id, state] as const)]);

const shown = (picture: Picture) =>
  ids.map((id) => picture.get(id) ?? { selected: false, hovered: false });

const wanted = (highlight: Highlight) =>
  ids.map((id) => ({ selected: highlight.selected === id, hovered: highlight.hovered === id }));

describe('stateWrites', () => {
  it('leads from each picture to each other one, over any number of steps', () => {
    fc.assert(
      fc.property(fc.array(anyHighlighted, { minLength: 1 }), (steps) => {
        let picture: Picture = new Map();
        let before = noHighlight;
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
      fc.property(anyHighlighted, anyHighlighted, (before, after) => {
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
    expect(stateWrites(noHighlight, { selected: 'a', hovered: 'b' })).toEqual([
      { id: 'a', state: { selected: true, hovered: false } },
      { id: 'b', state: { selected: false, hovered: true } },
    ]);
    expect(stateWrites(noHighlight, noHighlight)).toEqual([]);
  });

  it('writes one site that is both selected and hovered once', () => {
    expect(stateWrites(noHighlight, { selected: 'a', hovered: 'a' })).toEqual([
      { id: 'a', state: { selected: true, hovered: true } },
    ]);
  });
});
