import { extents, measureTypes, precisions, programmeIds } from '../model/vocabulary';
import { directions } from '../query/direction';
import { exportFormats } from '../query/export/exportFormat';
import type { NearAnswer, NearSite } from '../query/nearby';
import { facets } from '../query/query';
import type { NamedPlace } from '../text/deNear';
import { syntheticSite } from './syntheticSite';
import { completeness, conditions, numbers, summaries, totals } from './textSamples';

type Call = readonly unknown[];

const each = (values: readonly unknown[]): readonly Call[] => values.map((value) => [value]);
const perNumber = each(numbers);
const pairs = numbers.flatMap((a) => numbers.map((b) => [a, b]));
const years: readonly Call[] = [
  [2015, 2015],
  [2015, 2020],
];
const openYears: readonly Call[] = [...years, [null, 2020], [2015, null], [null, null]];
const names = [['Alpha'], ['Alpha', 'Beta'], ['Alpha', 'Beta', 'Gamma']];
const rounded = numbers.flatMap((value) => [
  [value, true],
  [value, false],
]);

const places: readonly NamedPlace[] = [
  { kind: 'own', name: '' },
  { kind: 'stop', name: 'Alpha' },
  { kind: 'municipality', name: 'Beta' },
];
/** SYNTHETIC: a site as seen from a place. */
export const nearSite = (title: string, changes: Partial<NearSite> = {}): NearSite => ({
  site: syntheticSite(),
  title,
  distanceM: 1234,
  direction: 'northEast',
  endedIn: null,
  ...changes,
});
const [alpha, old] = [nearSite('Alpha'), nearSite('Omega', { endedIn: 2019 })];
const groups = [[alpha], [alpha, alpha], [alpha, alpha, alpha, alpha], [old], [old, old]];
const answers: readonly NearAnswer[] = [
  ...groups.map((sites) => ({ kind: 'inside', sites }) as const),
  ...groups.map((sites) => ({ kind: 'partly', sites }) as const),
  ...(['point', 'size', 'townCentre'] as const).flatMap((by) =>
    [alpha, old].map((site) => ({ kind: 'around', by, site }) as const),
  ),
  ...[null, alpha, old, nearSite('Gamma', { direction: null, distanceM: 0 })].map(
    (nearest) => ({ kind: 'outside', nearest }) as const,
  ),
];

/** With what each function of the texts is tried, by its path: a function that is missing here fails a test. */
export const textCalls: Readonly<Record<string, readonly Call[]>> = {
  'format.count': perNumber,
  'format.euro': perNumber,
  'format.euroShort': each([...numbers, 1_000_000, 9_849_999, 1_234_500_000]),
  'format.millions': each([74_000, 9_800_000]),
  'format.euroOf': [
    [740_000, 38_500_000, ''],
    [12_300_000, 38_500_000, ''],
  ],
  'format.ha': each([0.5, 48.16, 1234.567]),
  'format.distance': each([0, 347, 1234, 56_780]),
  'format.date': each([new Date(2026, 10, 23)]),
  'format.or': each(names),
  'format.and': each(names),
  'format.andParts': each(names),
  'language.failed': [['Alpha']],
  programme: each(programmeIds),
  measureType: each(measureTypes),
  'search.found': perNumber,
  'search.sites': perNumber,
  'filters.terms.laufend': [[2024]],
  'filters.terms.neu': [[2024]],
  'filters.terms.abgeschlossen': [[2024]],
  'filters.yearsNote': perNumber,
  'filters.span': openYears,
  'filters.word': [['Alpha']],
  'filters.remove': [['Alpha']],
  'filters.option': numbers.map((value) => ['Alpha', value]),
  'filters.formerName': names.map((former) => ['Alpha', former]),
  'filters.open': perNumber,
  'filters.show': perNumber,
  'area.name': each(
    ['region', 'city', 'district', 'municipality'].map((kind) => ({ kind, name: 'Alpha' })),
  ),
  'area.facts': each(summaries),
  'result.main': each(totals),
  'result.conditions': each(conditions),
  'result.measures': [
    [[], []],
    [['Alpha'], []],
    [[], ['Beta']],
    [['Alpha', 'Beta'], ['Gamma']],
  ],
  'result.scope': each(totals),
  'result.withoutAmount': each(totals),
  'result.drop': facets.flatMap((facet) => numbers.map((value) => [facet, value])),
  'list.since': [[2015]],
  'list.from': [[2015]],
  'list.until': [[2015]],
  'list.span': years,
  'list.measures': pairs,
  'list.outside': perNumber,
  'list.more': pairs,
  'list.sections.several.title': perNumber,
  'list.sections.vague.title': perNumber,
  'takeAlong.saved': exportFormats.flatMap((format) => numbers.map((value) => [format, value])),
  'near.openWith': [['Alpha']],
  'near.found': perNumber,
  'near.kinds.municipality': [['Alpha']],
  'near.kinds.stop': [['Alpha']],
  'near.stopName': [
    ['Alpha', 'Beta'],
    ['Alpha', 'Alpha'],
  ],
  'near.answer': places.flatMap((place) =>
    answers
      .filter(({ kind }) => kind !== 'partly' || place.kind === 'municipality')
      .map((answer) => [place, answer]),
  ),
  'near.inDistrict': [['Alpha']],
  'near.distance': each([null, ...directions].map((direction) => ({ ...alpha, direction }))),
  'near.away': perNumber,
  'near.ended': [[2019]],
  'near.fromMiddle': [['Alpha']],
  'near.inaccurate': perNumber,
  'mapKeys.fromCentre': each([null, ...directions].map((direction) => ({ ...alpha, direction }))),
  'mapKeys.section': each(
    numbers.flatMap((sites) =>
      [null, 'Alpha'].flatMap((programme) =>
        // The only site is always named.
        (sites === 1 ? ['Beta'] : [null, 'Beta']).flatMap((largest) =>
          [true, false].map((all) => ({ sites, programme, all, largest })),
        ),
      ),
    ),
  ),
  'map.summary': perNumber,
  'map.schematicArea': perNumber,
  'map.base.credit.basemap.de': [[2026]],
  'map.base.credit.pmtiles': [[2026]],
  'time.span': years,
  'time.amount': each([null, ...numbers]),
  'time.completeness': completeness.flatMap((of) => [[], ...names].map((apart) => [of, apart])),
  'time.yearsWithout': perNumber,
  'time.table.of': rounded,
  'detail.source': numbers.map((value) => [value, 'Alpha']),
  'detail.district': [
    ['Alpha', true],
    ['Alpha', false],
    ['Alphakreis', false],
  ],
  'detail.facts.moneyYears': years,
  'detail.facts.population': each([null, 2015]),
  'detail.history.intake': [
    [null, 'Alpha'],
    [2015, 'Alpha'],
  ],
  'detail.history.planned': [[2027, 'Alpha']],
  'detail.history.renamed': [[2020, 'Alpha']],
  'detail.history.end': [[2020]],
  'detail.money.sum': perNumber,
  'detail.money.chart': numbers.flatMap((known) => years.map(([from, to]) => [known, from, to])),
  'detail.money.contradiction': [[2015]],
  'detail.money.partialOf': [
    [1000, null],
    [1000, 2015],
  ],
  'detail.measures.cost': perNumber,
  'detail.place.precision': each(precisions),
  'detail.place.extent': each(extents),
  'detail.printed': [['Alpha', '1.1.2026']],
  'load.unreadable': numbers.map((value) => [value, ['alpha', 'beta']]),
  'load.position': perNumber,
};
