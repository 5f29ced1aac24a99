import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { programmeIds } from '../../model/vocabulary';
import { fixtureSites } from '../../testing/fixtureFacts';
import { countedEur, shownProgramme } from '../money/counted';
import { emptyQuery, type Query } from '../query';
import { viewportSummary } from './viewportSummary';

const some = fc.subarray([...fixtureSites()]);
const query: fc.Arbitrary<Query> = fc
  .tuple(fc.subarray([...programmeIds]), fc.option(fc.integer({ min: 2010, max: 2026 })))
  .map(([programmes, from]) => ({ ...emptyQuery, programmes, from }));

describe('viewportSummary', () => {
  it('names the programme of more than half, and whether it is that of all', () => {
    fc.assert(
      fc.property(some, query, (sites, asked) => {
        const { programme, all } = viewportSummary(sites, asked);
        const share = (id: string) =>
          sites.filter((site) => shownProgramme(site, asked) === id).length / sites.length;
        const most = programmeIds.filter((id) => share(id) > 0.5);
        expect(programme).toBe(most[0] ?? null);
        expect(all).toBe(programmeIds.some((id) => share(id) === 1));
      }),
    );
  });

  it('names the one site with the most counted money, whatever the order', () => {
    fc.assert(
      fc.property(some, query, (sites, asked) => {
        const amounts = sites.map((site) => countedEur(site, asked) ?? 0);
        const most = Math.max(0, ...amounts);
        const largest = sites.filter((_, index) => amounts[index] === most);
        const expected = sites.length === 1 || most > 0 ? largest : [];
        const { largest: named } = viewportSummary(sites, asked);
        expect(named).toBe(expected.length === 1 ? expected[0] : null);
        expect(viewportSummary(sites.toReversed(), asked).largest).toBe(named);
      }),
    );
  });

  it('of nothing is nothing', () => {
    expect(viewportSummary([], emptyQuery)).toEqual({
      sites: 0,
      programme: null,
      all: false,
      largest: null,
    });
  });
});
