import type { Site } from '../../model/site';
import type { Precision, ProgrammeId } from '../../model/vocabulary';
import type { ReportField } from '../reportFields';

/** A line of a reported field as the page shows it. */
export type ReportedFact =
  /** As in the data. */
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'intake';
      readonly year: number | null;
      readonly programme: ProgrammeId;
      /** Name of the programme then, where it had another. */
      readonly formerName: string | null;
    }
  | { readonly kind: 'end'; readonly year: number }
  | {
      readonly kind: 'amount';
      readonly year: number;
      readonly eur: number;
      readonly programme: ProgrammeId;
    }
  | { readonly kind: 'population'; readonly people: number; readonly year: number | null }
  | { readonly kind: 'area'; readonly ha: number }
  | { readonly kind: 'precision'; readonly precision: Precision }
  | { readonly kind: 'noAmount' | 'unknown' };

export const reportedFacts = (site: Site, field: ReportField): readonly ReportedFact[] =>
  factsOf[field](site);

const text = (value: string): ReportedFact => ({ kind: 'text', text: value });

const factsOf: Readonly<Record<ReportField, (site: Site) => readonly ReportedFact[]>> = {
  name: ({ name }) => [text(name)],
  programme: ({ participations }) =>
    participations.flatMap(({ programme, nameAtIntake, intakeYear, endYear }): ReportedFact[] => [
      { kind: 'intake', year: intakeYear, programme, formerName: nameAtIntake },
      ...(endYear === null ? [] : [{ kind: 'end', year: endYear } as const]),
    ]),
  money: ({ allocations }) =>
    allocations.length === 0
      ? [{ kind: 'noAmount' }]
      : allocations.map(({ year, amountEur, programme }) => ({
          kind: 'amount',
          year,
          eur: amountEur,
          programme,
        })),
  population: ({ population, populationYear }) => [
    population === null
      ? { kind: 'unknown' }
      : { kind: 'population', people: population, year: populationYear },
  ],
  area: ({ areaHa }) => [areaHa === null ? { kind: 'unknown' } : { kind: 'area', ha: areaHa }],
  measures: ({ measures }) => measures.map(({ title }) => text(title)),
  place: ({ precision, placeBasis }) => [{ kind: 'precision', precision }, text(placeBasis)],
  sources: ({ sources, links }) => [...sources, ...links].map(({ url }) => text(url)),
  other: () => [],
};
