import { expect, test } from 'vitest';
import { emptyQuery, type Query } from '../../query/query';
import { fixtureContext } from '../../testing/fixtureFacts';
import { plainSpaces } from '../../testing/plainSpaces';
import { de } from '../../text/de/texts';
import { conditionsOf } from './conditions';

const sentence = (changes: Partial<Query>) =>
  plainSpaces(
    de.result.conditions(
      conditionsOf(de, { ...emptyQuery, ...changes }, fixtureContext().areas, 2026),
    ),
  );

test.each<[Partial<Query>, string]>([
  [{}, 'alle Standorte'],
  [{ measureTypes: ['kita', 'wohnen'] }, 'mit Kita oder Wohnen'],
  [{ measureTypes: ['kita'], measureStatuses: ['im-bau'] }, 'mit Kita (im Bau)'],
  [{ measureStatuses: ['geplant', 'fertig'] }, 'mit Maßnahmen (geplant oder fertig)'],
  [{ programmes: ['lebendige-zentren'] }, 'in Lebendige Zentren'],
  [
    { districts: ['06435014', '06435'], municipalities: ['06611000'] },
    'in Stadt Hanau, Main-Kinzig-Kreis oder Kassel',
  ],
  [{ terms: ['laufend', 'neu'] }, 'laufend oder neu seit 2025'],
  [{ from: 2015, to: 2020 }, 'gefördert 2015 bis 2020'],
  [{ from: 2015 }, 'gefördert ab 2015'],
  [{ to: 2020 }, 'gefördert bis 2020'],
  [{ amounts: ['bis-500000'] }, 'bewilligt: bis 500.000 €'],
  [{ text: '  Park ' }, 'zu „Park“'],
  [{ text: '  ' }, 'alle Standorte'],
  [{ viewport: [8, 50, 9, 51] }, 'im Kartenausschnitt'],
])('%j is told as "%s"', (changes, expected) => {
  expect(sentence(changes)).toBe(expected);
});
