import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { resolveSite } from '../query/resolveSite';
import { fixtureContext } from '../testing/fixtureFacts';
import { syntheticSite } from '../testing/syntheticSite';
import { misread } from './misread';

const { areas } = fixtureContext();
const sites = [syntheticSite({ id: 'ort-a' }), syntheticSite({ id: 'ort-b' })];
const known = { resolveSite: (id: string) => resolveSite(sites, id), areas };
const nothing = { siteIds: [], values: [] };

test.each([
  '',
  '?massnahme=kita,bildung&programm=lebendige-zentren&status=neu,im-bau&betrag=ohne&kreis=06633',
  '?kommune=06611000&von=2015&bis=2020&q=xyz&ausschnitt=8.5,50,9,50.75&sort=kommune&standort=ort-a',
  '?vergleich=ort-a,ort-b&ansicht=karte&grundkarte=umriss&sprache=de&utm_source=mail',
  '?massnahme=&standort=&sort=',
  '?sort=name',
  '?Massnahme=Kita&amp;standort=Ort_A).',
])('%s is understood', (search) => {
  expect(misread(search, known)).toEqual(nothing);
});

test.each([
  ['?massnahme=kita,burg&programm=x', [], ['massnahme=burg', 'programm=x']],
  ['?status=neu,alt', [], ['status=alt']],
  ['?von=1800&bis=bald', [], ['von=1800', 'bis=bald']],
  [
    '?ausschnitt=8,50,8,51&sprache=fr&sort=zufall&ansicht=garten',
    [],
    ['ausschnitt=8,50,8,51', 'sort=zufall', 'ansicht=garten', 'sprache=fr'],
  ],
  ['?standort=ort&vergleich=ort-a,nirgends,ort', ['ort', 'nirgends'], []],
  ['?standort=constructor&massnahme=__proto__', ['constructor'], ['massnahme=proto']],
])('%s is not understood in part', (search, siteIds, values) => {
  expect(misread(search, known)).toEqual({ siteIds, values });
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      misread(`?standort=${value}&massnahme=${value}&ausschnitt=${value}`, known);
      misread(value, known);
    }),
  );
});
