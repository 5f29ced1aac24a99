import { describe, expect, it } from 'vitest';
import { onlyTownKnown } from '../../model/onlyTownKnown';
import { fixtureSites } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { participation, syntheticSite } from '../../testing/syntheticSite';
import { aroundSite } from './aroundSite';

const site = syntheticSite({ id: 'a' });
const [lng, lat] = site.point;
/** Sites of another town, each some thousandths of a degree north. */
const north = (id: string, thousandths: number, changes = {}) =>
  syntheticSite({ id, ags: ['06991002'], point: [lng, lat + thousandths / 1000], ...changes });
const around = (...others: Parameters<typeof aroundSite>[0]) =>
  aroundSite([site, ...others], site, fixtureYear);
const ids = (list: readonly { readonly site: { readonly id: string } }[]) =>
  list.map((one) => one.site.id);

it('tells the nearest four with distance and direction, and the others of the town', () => {
  const near = [4, 2, 1, 3].map((far) => north(`n${far}`, far));
  const { nearest, sameMunicipality } = around(
    ...near,
    north('n9', 9),
    north('own', 10, { ags: site.ags }),
  );
  expect(ids(nearest)).toEqual(['n1', 'n2', 'n3', 'n4']);
  expect(nearest[0]).toMatchObject({ distanceM: expect.closeTo(111, 0), direction: 'north' });
  expect(ids(sameMunicipality)).toEqual(['own']);
});

describe('a site of which only the town is known', () => {
  const vague = syntheticSite({ id: 'v', precision: 'municipality' });

  it('has no distance and no rank; in the own town it stands apart', () => {
    const { nearest, sameMunicipality } = around(
      vague,
      north('n', 2),
      north('w', 1, { precision: 'municipality' }),
    );
    expect(ids(nearest)).toEqual(['n']);
    expect(sameMunicipality).toMatchObject([
      { site: { id: 'v' }, distanceM: null, direction: null },
    ]);
  });

  it('measures none itself: others of its town stand apart, those around the town without figures', () => {
    const { nearest, sameMunicipality } = aroundSite(
      [vague, site, north('far', 9), north('near', 3)],
      vague,
      fixtureYear,
    );
    expect(ids(sameMunicipality)).toEqual(['a']);
    expect(ids(nearest)).toEqual(['near', 'far']);
    expect(nearest.map(({ distanceM }) => distanceM)).toEqual([null, null]);
  });

  it('stays one without a rank in any town of the facts', () => {
    for (const one of fixtureSites()) {
      const { nearest } = aroundSite(fixtureSites(), one, fixtureYear);
      expect(nearest.filter((near) => onlyTownKnown(near.site))).toEqual([]);
      if (onlyTownKnown(one))
        expect(nearest.every(({ distanceM }) => distanceM === null)).toBe(true);
    }
  });
});

it('tells when a funding has ended', () => {
  const ended = north('n', 1, { participations: [participation({ endYear: 2019 })] });
  expect(around(ended).nearest).toMatchObject([{ endedIn: 2019 }]);
});

describe('sites in an area', () => {
  it('are 0 m from an area that they lie in, seen from both', () => {
    const whole = fixtureSites().filter(({ boundary }) => boundary !== null);
    const pairs = whole.flatMap((area) =>
      aroundSite(fixtureSites(), area, fixtureYear)
        .nearest.filter(({ distanceM }) => distanceM === 0)
        .map((inner) => [area, inner.site] as const),
    );
    expect(pairs.length).toBeGreaterThan(3);
    for (const [area, inner] of pairs)
      expect(
        [...aroundSite(fixtureSites(), inner, fixtureYear).nearest].map((one) => one.distanceM)[0],
        `${inner.id} in ${area.id}`,
      ).toBe(0);
  });
});
