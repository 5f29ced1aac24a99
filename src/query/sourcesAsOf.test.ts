import { expect, it } from 'vitest';
import { syntheticSite } from '../testing/syntheticSite';
import { sourcesAsOf } from './sourcesAsOf';

const source = (name: string, date: string | null) =>
  ({ url: `https://${name}.example`, publisher: name, kind: null, title: null, date }) as const;

it('is the newest date that a source states, and says how many state one', () => {
  const newest = source('b', '2021-03-03');
  const sources = [source('a', '2019-11'), newest, source('c', null), source('d', '2021')];
  expect(sourcesAsOf(syntheticSite({ sources }))).toEqual({
    date: '2021-03-03',
    newest,
    dated: 3,
  });
});

it('is not known where no source is dated', () => {
  const unknown = { date: null, newest: null, dated: 0 };
  expect(sourcesAsOf(syntheticSite({ sources: [source('a', null)] }))).toEqual(unknown);
  expect(sourcesAsOf(syntheticSite({ sources: [] }))).toEqual(unknown);
});
