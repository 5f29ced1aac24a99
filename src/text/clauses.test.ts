import { describe, expect, it, test } from 'vitest';
import { conditionsOf } from '../query/conditions';
import { listFacetOf } from '../query/facets/registry';
import { emptyQuery, listFacets, type Query, withValues } from '../query/query';
import { plainSpaces } from '../testing/plainSpaces';
import { syntheticAreas } from '../testing/syntheticAreas';
import { de } from './de/texts';
import { en } from './en/texts';
import { ls } from './ls/texts';
import type { Texts } from './texts';

const sentence = (t: Texts, query: Query) =>
  plainSpaces(t.result.conditions(conditionsOf(t, query, syntheticAreas, 2026)));
const full: Query = {
  ...emptyQuery,
  measureTypes: ['kita', 'wohnen'],
  programmes: ['lebendige-zentren'],
  districts: ['06911', '06991'],
  municipalities: ['06911000'],
  terms: ['laufend'],
  measureStatuses: ['im-bau'],
  amounts: ['bis-1mio', 'ohne'],
  from: 2015,
  to: 2020,
  text: 'Park',
  viewport: [8, 50, 9, 51],
};

test.each<[Partial<Query>, string]>([
  [{}, 'alle Standorte'],
  [{ measureTypes: ['kita', 'wohnen'] }, 'mit Kita oder Wohnen'],
  [{ measureTypes: ['kita'], measureStatuses: ['im-bau'] }, 'mit Kita (im Bau)'],
  [{ measureStatuses: ['geplant', 'fertig'] }, 'mit Maßnahmen (geplant oder fertig)'],
  [{ programmes: ['lebendige-zentren'] }, 'in Lebendige Zentren'],
  [
    { districts: ['06911', '06991'], municipalities: ['06992014'] },
    'in Stadt Musterstadt, Musterkreis oder Österau',
  ],
  [{ terms: ['laufend', 'neu'] }, 'laufend oder neu seit 2025'],
  [{ from: 2015, to: 2020 }, 'gefördert 2015 bis 2020'],
  [{ from: 2015 }, 'gefördert ab 2015'],
  [{ to: 2020 }, 'gefördert bis 2020'],
  [{ amounts: ['bis-500000'] }, 'bewilligt: bis 500.000 €'],
  [{ text: '  Park ' }, 'zu „Park“'],
  [{ text: '  ' }, 'alle Standorte'],
  [{ viewport: [8, 50, 9, 51] }, 'im Kartenausschnitt'],
])('%j is "%s" in German', (changes, expected) => {
  expect(sentence(de, { ...emptyQuery, ...changes })).toBe(expected);
});

test('all conditions together are one sentence', () => {
  expect(sentence(de, full)).toBe(
    'mit Kita oder Wohnen (im Bau), in Lebendige Zentren, ' +
      'in Stadt Musterstadt, Musterkreis oder Musterstadt, laufend, gefördert 2015 bis 2020, ' +
      'bewilligt: bis 1 Mio. € oder kein Betrag veröffentlicht, zu „Park“, im Kartenausschnitt',
  );
  expect(sentence(en, full)).toBe(
    'with day care or housing (under construction), in Vibrant Centres (Lebendige Zentren), ' +
      'in City of Musterstadt, Musterkreis or Musterstadt, ongoing, funding years: 2015 to 2020, ' +
      'awarded: up to €1 million or no amount published, matching “Park”, in the map view',
  );
});

test('English asks for statuses alone', () => {
  expect(sentence(en, { ...emptyQuery, measureStatuses: ['geplant', 'fertig'] })).toBe(
    'with measures (planned or completed)',
  );
});

describe.each([de, en, ls])('in the language $id', (t) => {
  const facts = { areas: syntheticAreas, currentYear: 2026 };
  const choices = (facet: (typeof listFacets)[number]) => listFacetOf[facet].choices(t, facts);

  it.each(listFacets)('each choice of %s has a label of its own', (facet) => {
    const labels = choices(facet).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.filter((label) => label.trim() === '')).toEqual([]);
  });

  it.each(listFacets)('the sentence names what %s asks for', (facet) => {
    const nothing = sentence(t, emptyQuery);
    for (const { value } of choices(facet)) {
      const said = sentence(t, withValues(emptyQuery, facet, [value]));
      const name = plainSpaces(listFacetOf[facet].nameOf(t, value, facts));
      expect(said).not.toBe(nothing);
      // English begins a label inside of a sentence with a small letter.
      expect(said.toLowerCase()).toContain(name.toLowerCase());
    }
  });
});

test.each([
  ['districts', '06911', 'Stadt Musterstadt'],
  ['districts', '06992', 'Landkreis Neutal'],
  ['districts', '06991', 'Musterkreis'],
  ['districts', '069', 'Regierungsbezirk Musterregion'],
  ['municipalities', '06911000', 'Musterstadt'],
  ['measureTypes', 'kita', 'Kita'],
  ['measureStatuses', 'im-bau', 'im Bau'],
  ['terms', 'neu', 'neu seit 2025'],
  ['amounts', 'ohne', 'kein Betrag veröffentlicht'],
] as const)('the chip of %s, "%s", says "%s"', (facet, value, label) => {
  const facts = { areas: syntheticAreas, currentYear: 2026 };
  expect(listFacetOf[facet].labelOf(de, value, facts)).toBe(label);
});
