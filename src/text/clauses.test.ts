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
  [{ measureStatuses: ['geplant', 'fertig'] }, 'mit Maßnahmen, die geplant oder fertig sind'],
  [{ programmes: ['lebendige-zentren'] }, 'im Programm „Lebendige Zentren“'],
  [
    { programmes: ['sozialer-zusammenhalt', 'investitionspakt-sportstaetten'] },
    'im Programm „Sozialer Zusammenhalt“ oder im Investitionspakt Sportstätten',
  ],
  [
    { districts: ['06911', '06991'], municipalities: ['06992014'] },
    'in der Stadt Musterstadt, im Musterkreis oder in Österau',
  ],
  [{ terms: ['laufend', 'neu'] }, 'mit laufender Förderung oder neu seit 2025'],
  [{ from: 2015, to: 2020 }, 'gefördert 2015 bis 2020'],
  [{ from: 2015 }, 'gefördert ab 2015'],
  [{ to: 2020 }, 'gefördert bis 2020'],
  [{ amounts: ['bis-500000'] }, 'mit bis zu 500.000 €'],
  [{ text: '  Park ' }, 'zu „Park“'],
  [{ text: '  ' }, 'alle Standorte'],
  [{ viewport: [8, 50, 9, 51] }, 'im Kartenausschnitt'],
])('%j is "%s" in German', (changes, expected) => {
  expect(sentence(de, { ...emptyQuery, ...changes })).toBe(expected);
});

test('all conditions together are one sentence', () => {
  expect(sentence(de, full)).toBe(
    'mit Kita oder Wohnen (im Bau), im Programm „Lebendige Zentren“, ' +
      'in der Stadt Musterstadt, im Musterkreis oder in Musterstadt, mit laufender Förderung, ' +
      'gefördert 2015 bis 2020, mit bis zu 1 Mio. € oder ohne veröffentlichten Betrag, ' +
      'zu „Park“, im Kartenausschnitt',
  );
  expect(sentence(en, full)).toBe(
    'with day care or housing (under construction), ' +
      'in the programme Vibrant Centres (Lebendige Zentren), ' +
      'in the city of Musterstadt, in the Musterkreis or in Musterstadt, with ongoing funding, ' +
      'funded 2015 to 2020, with up to €1 million or with no amount published, ' +
      'matching “Park”, in the map view',
  );
});

test('English asks for statuses alone', () => {
  expect(sentence(en, { ...emptyQuery, measureStatuses: ['geplant', 'fertig'] })).toBe(
    'with measures that are planned or completed',
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

/** A preposition before a label, and a colon: a list of labels instead of a sentence. */
const wooden =
  /(?<!\p{L})(in|mit|with) (Stadt|Landkreis|Land-Kreis|Regierungsbezirk|City|Sozialer|Lebendige|Wachstum|Investitionspakt|Social|Vibrant|Growth|kein|läuft|laufend)(?!\p{L})|:/u;

test.each([de, en, ls])('the conditions in the language $id are a part of a sentence', (t) => {
  const facts = { areas: syntheticAreas, currentYear: 2026 };
  for (const facet of listFacets) {
    const values = listFacetOf[facet].choices(t, facts).map(({ value }) => value);
    for (const first of values)
      for (const second of values)
        expect(sentence(t, withValues(emptyQuery, facet, [first, second]))).not.toMatch(wooden);
  }
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
