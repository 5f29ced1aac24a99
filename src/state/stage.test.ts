import { describe, expect, it } from 'vitest';
import { createSelectionStore } from './store';
import { openingAddress } from './url';

const start = () => {
  const store = createSelectionStore();
  return { act: store.getState(), now: () => store.getState() };
};

describe('what stands beside the list', () => {
  it('changes by a step that Back undoes, and an open site makes room', () => {
    const { act, now } = start();
    act.openSite('a');
    const { steps } = now();
    act.setStage('statistics');
    expect(now()).toMatchObject({ stage: 'statistics', selectedId: null, steps: steps + 1 });
  });

  it('is the map again when a site opens, is to be seen on the map, or a place is near', () => {
    const { act, now } = start();
    const back = (action: () => void) => {
      act.setStage('statistics');
      action();
      return now().stage;
    };
    expect(back(() => act.openSite('a'))).toBe('map');
    expect(back(() => act.openSiteFromMap('a'))).toBe('map');
    expect(back(() => act.leaveForMap('a'))).toBe('map');
    expect(back(() => act.setOrigin({ kind: 'place', name: 'Hier', point: [9, 50] }))).toBe('map');
    expect(back(() => act.setOrigin(null))).toBe('statistics');
  });
});

describe('sites to compare', () => {
  it('are put aside and taken back in the order of the person, four at most', () => {
    const { act, now } = start();
    for (const id of ['d', 'a', 'c', 'a', 'b', 'e', 'f']) act.toggleCompared(id);
    expect(now().comparedIds).toEqual(['d', 'c', 'b', 'e']);
    act.clearCompared();
    expect(now().comparedIds).toEqual([]);
  });

  it('give way to the map when none is left', () => {
    const { act, now } = start();
    act.toggleCompared('a');
    act.setStage('comparison');
    act.toggleCompared('a');
    expect(now().stage).toBe('map');
  });

  it('can be others at a stroke, as a step that Back undoes, over an open site', () => {
    const { act, now } = start();
    act.toggleCompared('z');
    act.openSite('a');
    const { steps } = now();
    act.compareSites(['a', 'b', 'c', 'd', 'e']);
    expect(now()).toMatchObject({
      stage: 'comparison',
      comparedIds: ['a', 'b', 'c', 'd'],
      selectedId: null,
      steps: steps + 1,
    });
  });

  it('stay put aside when an address shows something else, and follow one that compares others', () => {
    const { act, now } = start();
    act.toggleCompared('a');
    act.restore(openingAddress);
    expect(now()).toMatchObject({ stage: 'map', comparedIds: ['a'] });
    act.restore({ ...openingAddress, stage: 'comparison', comparedIds: ['b', 'c'] });
    expect(now()).toMatchObject({ stage: 'comparison', comparedIds: ['b', 'c'] });
  });
});
