import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownShare } from '../../query/money/knownShare';
import { emptyQuery, type Query } from '../../query/query';
import { view } from '../../query/view';
import { fixtureContext, fixtureSites } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { grammarOf } from '../../testing/grammar';
import { naiveAllocations, naiveMeasures } from '../../testing/naiveAnswer';
import { plainSpaces } from '../../testing/plainSpaces';
import { bboxesOf, queriesFor } from '../../testing/queryArbitrary';
import { numbersIn, sentenceFaults } from '../../testing/sentenceFaults';
import { de } from '../../text/de/texts';
import { en } from '../../text/en/texts';
import { ls } from '../../text/ls/texts';
import type { Texts } from '../../text/texts';
import { type Selected, selectionSentences } from './selectionText';

const sites = fixtureSites();
const { areas, coverage, researched } = fixtureContext();
const selected = (query: Query): Selected => ({
  sites: view(sites, query, fixtureYear, areas).sites,
  all: sites,
  query,
  areas,
  coverage,
  researched,
  currentYear: fixtureYear,
});
const say = (t: Texts, query: Query) =>
  plainSpaces(selectionSentences(t, selected(query)).join(' '));
const german = (changes: Partial<Query>) => say(de, { ...emptyQuery, ...changes });

const keys = (kinds: readonly string[]) =>
  areas.filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key);
const queries = queriesFor({
  text: fc.constantFrom('Kassel', 'park', 'Gießen', 'gibtsnicht', '065'),
  districts: keys(['region', 'district', 'city']).toSorted(),
  municipalities: keys(['municipality']).toSorted(),
  years: fc.integer({ min: 2000, max: 2026 }),
  viewport: bboxesOf(8),
});

/** The conditions in words are tested elsewhere: here they are only inserted. */
function withoutConditions(text: string, language: Texts['id']): string {
  if (language === 'ls') return text.replace(/^Sie haben ausgewählt: .*?\. (?=Das |Dazu )/, '');
  return text.replace(/: .*?\.(?= (Soweit|As far|Zu |No amount|Dazu ist|Nicht|Not)|$)/, ': Alpha.');
}

function factsOf(selected: Selected): ReadonlySet<number> {
  const { sites: found, all, query } = selected;
  const share = knownShare(query, { ...selected, sites: all });
  const money = found.map((site) => naiveAllocations(site, query));
  const measures = found.flatMap((site) => naiveMeasures(site, query));
  const without = money.filter((allocations) => allocations.length === 0).length;
  const statuses = ['fertig', 'im-bau', 'geplant', 'unbekannt'].map(
    (status) => measures.filter((one) => one.status === status).length,
  );
  const gaps = Array.from({ length: found.length - without + 1 }, (_, some) => some);
  return new Set([
    found.length,
    new Set(found.flatMap(({ districtAgs }) => districtAgs)).size,
    new Set(found.flatMap(({ ags }) => ags)).size,
    money.flat().reduce((sum, { amountEur }) => sum + amountEur, 0),
    ...money.flat().map(({ year }) => year),
    without,
    measures.length,
    ...statuses,
    ...gaps,
    // Percent of the published totals, or of 100 euro.
    ...(share == null ? [] : [100, Math.floor((100 * share.knownEur) / share.totalEur)]),
  ]);
}

test('what is said of a selection is right for a thousand of them, in each language', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(queries, (query) => {
      const of = selected(query);
      const facts = factsOf(of);
      const unpaid = of.sites.filter((site) => naiveAllocations(site, query).length === 0).length;
      for (const t of [de, en, ls]) {
        const text = withoutConditions(plainSpaces(selectionSentences(t, of).join(' ')), t.id);
        expect(sentenceFaults(text, t.id), text).toEqual([]);
        expect(
          numbersIn(text, t.id).filter((number) => !facts.has(number)),
          text,
        ).toEqual([]);
        if (unpaid > 0) expect(text).toMatch(grammarOf[t.id].unknownInSelection);
        if (unpaid === of.sites.length) expect(text).not.toMatch(/€|\d Euro/);
      }
    }),
    { numRuns: 1000 },
  );
});

test.each<[Partial<Query>, string]>([
  [
    {},
    'Bekannt sind 72 Standorte in 27 Kreisen und 67 Kommunen. Soweit veröffentlicht, sind 113.692.200 € für 2006 bis 2025 bewilligt. Von den Gesamtsummen, die das Land veröffentlicht hat, sind 30 % je Standort bekannt. Zu 19 Standorten ist kein Betrag veröffentlicht, zu 53 weiteren fehlen einzelne Beträge.',
  ],
  [
    { measureTypes: ['kita'] },
    'Ausgewählt sind 7 Standorte in 7 Kreisen: mit Kita. Soweit veröffentlicht, sind 20.362.200 € für 2009 bis 2024 bewilligt. Zu einem Standort ist kein Betrag veröffentlicht, zu 6 weiteren fehlen einzelne Beträge. Bekannt sind 7 Maßnahmen',
  ],
  [
    { programmes: ['investitionspakt-sportstaetten'], municipalities: ['06432018'] },
    'Ausgewählt ist ein Standort in einem Kreis: im Investitionspakt Sportstätten, in Pfungstadt. Soweit veröffentlicht, sind 2.550.000 € für 2022 bewilligt. Nicht alle Beträge sind veröffentlicht. Bekannt ist eine Maßnahme der Art „Grünflächen, Spiel und Sport“; sie ist geplant.',
  ],
  [
    { programmes: ['lebendige-zentren'], text: 'Zwingenberg' },
    'Kein Standort passt zu dieser Auswahl: im Programm „Lebendige Zentren“, zu „Zwingenberg“.',
  ],
  [
    { amounts: ['ohne'], text: 'Zwingenberg' },
    'Ausgewählt ist ein Standort in einem Kreis: ohne veröffentlichten Betrag, zu „Zwingenberg“. Dazu ist kein Betrag veröffentlicht. Einzelne Maßnahmen sind noch nicht bekannt.',
  ],
])('%j', (changes, expected) => {
  expect(german(changes).slice(0, expected.length)).toBe(expected);
});
