import { describe, expect, it, test } from 'vitest';
import { answered, answerTo, fateOf, withAction, withKnownSites } from './answers';
import type { Outcome } from './outcome';

const part = { text: '• Kassel: 1', firstLine: 5 };
const other = { text: 'Fulda: 1', firstLine: 9 };

describe('an answer', () => {
  it('is added to what was said about its line, and to no other', () => {
    const site = answered([], part, { siteId: 'kassel-wesertor' });
    const both = answered(answered(site, other, { amountEur: 5 }), part, { amountEur: 7 });
    expect(answerTo(both, part)).toMatchObject({ siteId: 'kassel-wesertor', amountEur: 7 });
    expect(answerTo(both, other)).toMatchObject({ siteId: null, amountEur: 5 });
    expect(both).toHaveLength(2);
  });

  it('that says nothing is none', () => {
    const skipped = answered([], part, { actions: ['skip'] });
    expect(answered(skipped, part, { actions: [] })).toEqual([]);
  });
});

test('actions add up but for those that exclude each other', () => {
  const take = { actions: withAction(undefined, 'take') };
  const taken = { actions: withAction(take, 'participation') };
  expect(taken.actions).toEqual(['take', 'participation']);
  expect(withAction({ actions: ['both'] }, 'replace')).toEqual(['replace']);
  expect(withAction(taken, 'skip')).toEqual(['skip']);
  expect(withAction({ actions: ['skip'] }, 'take')).toEqual(['take']);
});

test('a site that is gone is no answer any more', () => {
  const decisions = answered([], part, { siteId: 'gone', amountEur: 5 });
  expect(withKnownSites(decisions, new Set(['kassel-wesertor']))).toMatchObject([
    { siteId: null, amountEur: 5 },
  ]);
});

test('a conflict is a question until it is solved', () => {
  const conflict: Extract<Outcome, { kind: 'conflict' }> = {
    ...{ kind: 'conflict', siteId: 'a', eur: 1, countedEur: 2 },
    ...{ source: 'https://a.example', solved: null },
  };
  expect(fateOf(conflict)).toBe('asked');
  expect(fateOf({ ...conflict, solved: 'both' })).toBe('taken');
});
