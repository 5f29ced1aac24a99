import { releasedTables } from '../model/releases/release';
import { type ChangeStatement, changeKinds } from '../model/releases/siteChanges';
import {
  extents,
  measureStatuses,
  measureTypes,
  precisions,
  programmeIds,
} from '../model/vocabulary';
import { exportFormats } from '../query/export/exportFormat';
import { directions } from '../query/near/direction';
import type { Likeness } from '../query/near/similar';
import type { ViewportPart } from '../query/near/viewportSummary';
import { facets } from '../query/query';
import { areaFacts } from '../query/statements/areaFacts';
import type { Caveat } from '../query/statements/compare';
import type { FundingTerm } from '../query/statements/fundingTerm';
import type { SpanFinding } from '../query/statistics/fundingSpans';
import { alpha, answers, places } from './nearSamples';
import { completeness, conditions, numbers, peopleFacts, summaries, totals } from './textSamples';

const changed = releasedTables.flatMap((table) =>
  changeKinds.flatMap((kind) =>
    [1, 2, 1000].flatMap((count) =>
      (table === 'allocations.csv' ? [[2025], [2014, 2015, 2016, 2017, 2020]] : [[]]).map(
        (years): ChangeStatement => ({ table, kind, count, years }),
      ),
    ),
  ),
);

type Call = readonly unknown[];

const each = (values: readonly unknown[]): readonly Call[] => values.map((value) => [value]);
const perNumber = each(numbers);
const dates = ['2025', '2025-01', '2025-01-16'];
const pairs = numbers.flatMap((a) => numbers.map((b) => [a, b]));
const years: readonly Call[] = [
  [2015, 2015],
  [2015, 2020],
];
const openYears: readonly Call[] = [...years, [null, 2020], [2015, null], [null, null]];
const spans = [
  { from: 2015, to: 2015 },
  { from: 2015, to: 2020 },
];
const names = [['Alpha'], ['Alpha', 'Beta'], ['Alpha', 'Beta', 'Gamma']];
/** Some names, and how many more there are. */
const listed = names.flatMap((some) => [0, 1, 5].map((more) => [some, more]));
const rounded = numbers.flatMap((value) => [
  [value, true],
  [value, false],
]);

const findings = each(
  numbers.flatMap((known) =>
    [0, 1, 6].map((unknown): SpanFinding => {
      if (known === 0) return { kind: 'none', unknown };
      return known < 3
        ? { kind: 'few', known, unknown }
        : { kind: 'median', known, medianYears: 12.5, unknown };
    }),
  ),
);
const [programme] = programmeIds;
/** SYNTHETIC: what a viewport shows, as `viewportParts` puts it together. */
const viewports = numbers.flatMap((count) =>
  [false, true].flatMap((ofProgramme) =>
    (count === 1 ? [true] : [false, true]).flatMap((largest) =>
      (['ofAll', 'ofMost'] as const).map((kind): readonly ViewportPart[] => {
        if (count === 0) return [{ kind: 'none' }];
        const title = 'Beta';
        if (count === 1)
          return [
            { kind: 'only', title },
            ...(ofProgramme ? [{ kind: 'ofOnly', programme } as const] : []),
          ];
        return [
          { kind: 'sites', count },
          ...(ofProgramme ? [{ kind, programme }] : []),
          ...(largest ? [{ kind: 'largest', title } as const] : []),
        ];
      }),
    ),
  ),
);
/** SYNTHETIC: each kind of statement, with one and with several where words may differ. */
const terms: readonly FundingTerm[] = [
  { kind: 'unknown' },
  ...(['until', 'since', 'from'] as const).map((kind) => ({ kind, year: 2015 })),
  ...spans.map((span) => ({ kind: 'span', span }) as const),
];
const caveats: readonly Caveat[] = [
  { kind: 'spans', spans },
  ...(['gaps', 'none', 'extents'] as const).flatMap((kind) =>
    names.map((titles) => ({ kind, titles })),
  ),
  { kind: 'populationYearUnknown' },
  { kind: 'populationYears', years: [2015, 2020] },
];
const likenesses: readonly Likeness[] = [
  { kind: 'programme', programmes: [programme] },
  ...[1, 2, 3].map((count) => ({ kind: 'measures', types: measureTypes.slice(0, count) }) as const),
  { kind: 'population' },
  { kind: 'area' },
  { kind: 'sameStart', year: 2015 },
  { kind: 'start', years: [2015, 2020] },
];

/**
 * Sample arguments for each function of the texts, by its path: a missing function fails a test.
 */
export const textCalls: Readonly<Record<string, readonly Call[]>> = {
  'format.count': perNumber,
  'format.numeral': perNumber,
  'format.plural': numbers.map((value) => [value, { one: 'Alpha', other: 'Beta' }]),
  'format.counted': numbers.map((value) => [value, { one: 'Alpha', other: 'Beta' }]),
  'format.years': each(spans),
  'format.decimal': each([1, 12.5]),
  'format.euro': perNumber,
  'format.euroShort': each([...numbers, 1_000_000, 9_849_999, 1_234_500_000]),
  'format.millions': each([74_000, 9_800_000]),
  'format.euroOf': [
    [740_000, 38_500_000, false],
    [12_300_000, 38_500_000, true],
  ],
  'format.euroAbout': rounded,
  'format.euroEach': each([0.5, 9.999, 1234.5]),
  'format.percent': [[2000, 12_345]],
  'format.wholePercent': [[2000, 12_345]],
  'format.ha': each([0.5, 48.16, 1234.567]),
  'format.distance': each([0, 347, 1234, 56_780]),
  'format.date': each([new Date(2026, 10, 23)]),
  'format.partialDate': each(dates),
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
  'filters.saidTerms.laufend': [[2024]],
  'filters.saidTerms.neu': [[2024]],
  'filters.saidTerms.abgeschlossen': [[2024]],
  'filters.yearsNote': perNumber,
  'filters.span': openYears,
  'filters.word': [['Alpha']],
  'filters.remove': [['Alpha']],
  'filters.option': numbers.map((value) => ['Alpha', value]),
  'filters.formerName': names.map((former) => ['Alpha', former]),
  'filters.open': perNumber,
  'filters.show': perNumber,
  'filters.moreTypes': perNumber,
  'area.about': [['Alpha']],
  'area.name': each(
    ['region', 'city', 'district', 'municipality'].map((kind) => ({ kind, name: 'Alpha' })),
  ),
  'area.within': each(
    ['region', 'city', 'district', 'municipality'].map((kind) => ({ kind, name: 'Alpha' })),
  ),
  'area.fact': each([...summaries.flatMap((of) => areaFacts(of)), ...peopleFacts]),
  'area.divided': pairs.map(([part, all]) => [12_345, part, all]),
  'area.known': pairs,
  'area.unfilteredTitle': [['Alpha']],
  'area.withoutAmount': listed,
  'area.shared': perNumber,
  'area.source': each([new Date(2024, 11, 31)]),
  'area.peers.of': [['Alpha']],
  'area.peers.explain': [[6]],
  'result.main': each(totals),
  'result.conditions': each(conditions),
  'result.measures': perNumber,
  'result.shortfall': each([null, { share: null }, { share: { knownEur: 12, totalEur: 40 } }]),
  'result.shortfallInFull': each([
    null,
    { share: null },
    { share: { knownEur: 12, totalEur: 40 } },
  ]),
  'result.withoutAmount': each(totals),
  'result.drop': facets.flatMap((facet) => numbers.map((value) => [facet, value])),
  'list.term': each(terms),
  'list.measures': pairs,
  'list.perInhabitant': perNumber,
  'list.outside': perNumber,
  'list.more': pairs,
  'list.onPages': perNumber,
  'list.groups.several.title': perNumber,
  'list.groups.vague.title': perNumber,
  'save.saved': exportFormats.flatMap((format) => numbers.map((value) => [format, value])),
  'near.openWith': [['Alpha']],
  'nearPanel.found': perNumber,
  'nearPanel.kinds.municipality': [['Alpha']],
  'nearPanel.kinds.stop': [['Alpha']],
  'nearPanel.answer': places.flatMap((place) =>
    answers
      .filter(({ kind }) => !kind.startsWith('partly') || place.kind === 'municipality')
      .map((answer) => [place, answer]),
  ),
  'nearPanel.inDistrict': [['Alpha']],
  'near.distance': each([null, ...directions].map((direction) => ({ ...alpha, direction }))),
  'near.away': perNumber,
  'near.ended': [[2019]],
  'nearPanel.fromMiddle': [['Alpha']],
  'nearPanel.inaccurate': perNumber,
  'compare.site': [['Alpha']],
  'compare.remove': [['Alpha']],
  'compare.show': perNumber,
  'compare.chooseHint': [[4]],
  'compare.full': [[4]],
  'compare.state': [[], ...names].map((titles) => [titles, 4]),
  'compare.paid': [1, 2].map((paid) => [paid, { from: 2015, to: 2020 }]),
  'compare.unpublished': perNumber,
  'compare.populationOf': each([null, 2015]),
  'compare.measures': measureStatuses.flatMap((status) => numbers.map((value) => [status, value])),
  'compare.caveats.of': each(caveats),
  'compare.chart.bars': numbers.map((unknown) => [
    'Alpha',
    spans[0],
    { year: 2015, eur: 12_345 },
    unknown,
  ]),
  'around.aroundTown': each(names),
  'around.sameMunicipality.more': each(names),
  'around.sameMunicipality.others': each(names),
  'around.likeness': each(likenesses),
  'share.source': [['Alpha', 'https://a.example', 'Beta']],
  'share.picture.known': [[1_234_000, 2020]],
  'share.picture.sources': numbers.map((others) => ['Alpha', others]),
  'mapKeys.fromCentre': each(directions.map((direction) => ({ ...alpha, direction }))),
  'mapKeys.viewport': each(viewports),
  'map.summary': perNumber,
  'map.base.credit.basemap.de': [[2026]],
  'map.base.credit.pmtiles': [[2026]],
  'time.early': each(spans),
  'time.span': years,
  'time.amount': each([null, ...numbers]),
  'time.completeness': completeness.flatMap((of) =>
    [0, 1, 2, 3].map((count) => [{ ...of, apart: programmeIds.slice(0, count) }]),
  ),
  'time.yearsWithout': perNumber,
  'time.table.of': rounded,
  'time.remarks': perNumber,
  'footer.factsAsOf': each([null, ...dates]),
  'footer.facts': each([null, ...dates]),
  'detail.sourcesAsOf': [null, ...dates].flatMap((date) => [
    [date, 1, 1],
    [date, 2, 4],
  ]),
  'detail.source': numbers.map((value) => [value, 'Alpha']),
  'detail.districts.city': [['Alpha']],
  'detail.districts.district': [['Alpha'], ['Alphakreis']],
  'detail.facts.moneyYears': each(spans),
  'detail.facts.knownYears': [...pairs, ...numbers.map((known) => [known, null])],
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
  'detail.place.ownBoundary': each([null, ...dates]),
  'detail.place.precision': each(precisions),
  'detail.place.extent': each(extents),
  'detail.pitches': each([0.5, 0.714, 95, 12_345]),
  'detail.drawn': each([0.5, 95]),
  'detail.wholeArea': each([0.5, 95]),
  'detail.allSources': each([2, 18]),
  'detail.timeline.chart': years,
  'detail.moneyChart.otherSource': perNumber,
  'detail.moneyChart.flagged': each([['2019'], ['2014', '2019']]),
  'detail.outlook.more': perNumber,
  'detail.choose.option': numbers.map((value) => ['Alpha', value]),
  'detail.choose.shown': pairs,
  'report.subject': [['Alpha', 'Beta']],
  'report.body': [
    [{ title: 'Alpha', id: 'alpha', field: 'Beta', values: ['Gamma'], address: 'Delta' }],
  ],
  'detail.printed': [['Alpha', '1.1.2026']],
  'ground.near': [['Alpha']],
  'ground.quarters.within': names.map((items) => [items, 152]),
  'ground.quarters.equals': names.map((items) => [items, 370]),
  'link.unknownSite': [['alpha']],
  'streets.from.other': [['kacheln.example']],
  'link.notUnderstood': [[['alpha=beta']], [['alpha=beta', 'gamma=delta']]],
  'statistics.chart': names.map((items) => ['Alpha', items]),
  'statistics.traced': pairs,
  'statistics.withoutAmount': perNumber,
  'statistics.money.finding': [
    [2019, 74_408_000, 'Alpha', 74_408_000],
    [2019, 74_408_000, 'Alpha', 12_345],
  ],
  'statistics.money.unknownYears': pairs,
  'statistics.areas.finding': [
    ['Alpha', 12_345, 1],
    ['Alpha', 12_345_678, 12],
  ],
  'statistics.areas.perHeadFinding': pairs.map(([part, all]) => ['Alpha', 1234.5, part, all]),
  'statistics.areas.divided': each([new Date(2024, 11, 31)]),
  'statistics.areas.living': [[2000, 12_345]],
  'statistics.areas.several.district': perNumber,
  'statistics.areas.several.municipality': perNumber,
  'statistics.areas.part': pairs,
  'statistics.areas.share': [[2000, 12_345]],
  'statistics.areas.without': listed,
  'statistics.areas.shared.district': perNumber,
  'statistics.areas.shared.municipality': perNumber,
  'statistics.areas.showRows': perNumber,
  'statistics.areas.value.sum': perNumber,
  'statistics.areas.value.perHead': each([0.5, 9.999, 1234.5]),
  'statistics.areas.span': [['1', '2']],
  'statistics.areas.more': perNumber,
  'statistics.measures.finding': pairs.map(([value, all]) => ['Alpha', value, all]),
  'statistics.spans.ended': findings,
  'statistics.spans.running': findings,
  'statistics.spans.median': each([12, 12.5]),
  'statistics.spans.item': pairs,
  'statistics.completeness.finding': rounded
    .filter(([value]) => value !== 0)
    .map(([value, about]) => [2019, 34_000, Number(value) * 100_000, about]),
  'statistics.completeness.unknown': each([
    [{ from: 1999, to: 1999 }],
    [
      { from: 1999, to: 2018 },
      { from: 2023, to: 2023 },
    ],
  ]),
  'statistics.completeness.apart': each(names),
  'statistics.completeness.remarks': perNumber,
  'changes.sentence': each(changed),
  'changes.siteSentence': each(changed),
  'changes.feed': each([null, 'Alpha']),
  'changes.edition': each(dates),
  'changes.nothingSince': each(dates),
  'load.unreadable': numbers.map((value) => [value, ['alpha', 'beta']]),
  'load.position': perNumber,
};
