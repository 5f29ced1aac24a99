import type { ReactNode } from 'react';
import type { Participation, Site } from '../../model/site';
import type { ComparedSite } from '../../query/statements/compare';
import { fundingTerm } from '../../query/statements/fundingTerm';
import { siteDistricts } from '../../query/statements/siteDistricts';
import type { Texts } from '../../text/texts';
import { Named } from '../common/Named';
import { ProgrammeSymbol } from '../common/ProgrammeSymbol';
import type { FactGroup } from './FactTable';
import styles from './FactTable.module.css';
import { Refs } from './Refs';

/** What is compared at a glance: funding, money, area. */
export function keyFactGroups(t: Texts, currentYear: number): readonly FactGroup[] {
  const { rows, groups } = t.compare;
  return [
    {
      heading: groups.funding,
      rows: [
        {
          key: 'programmes',
          label: rows.programmes,
          cell: ({ site }) => <Programmes t={t} site={site} currentYear={currentYear} />,
        },
        {
          key: 'municipality',
          label: rows.municipality,
          cell: ({ site }) => <Named>{t.format.and(site.municipalities)}</Named>,
        },
        {
          key: 'district',
          label: rows.district,
          cell: ({ site }) => <Named>{districts(t, site)}</Named>,
        },
      ],
    },
    {
      heading: groups.money,
      rows: [
        { key: 'allocated', label: rows.allocated, cell: (one) => allocated(t, one) },
        {
          key: 'inhabitant',
          label: rows.perInhabitant,
          cell: (one) => rate(t, one, one.perInhabitantEur, t.compare.noPopulation),
        },
        {
          key: 'ha',
          label: rows.perHa,
          cell: (one) => rate(t, one, one.perHaEur, t.compare.noArea),
        },
      ],
    },
    {
      heading: groups.area,
      rows: [
        { key: 'population', label: rows.population, cell: ({ site }) => population(t, site) },
        { key: 'area', label: rows.area, cell: ({ site }) => area(t, site) },
        {
          key: 'precision',
          label: rows.precision,
          cell: ({ site }) => <Small>{t.detail.place.precision(site.precision)}</Small>,
        },
      ],
    },
  ];
}

const Small = ({ children }: { children: ReactNode }) => (
  <span className={styles.small}>{children}</span>
);
const Unknown = ({ children }: { children: ReactNode }) => (
  <span className={styles.unknown}>{children}</span>
);

interface ProgrammesProps {
  readonly t: Texts;
  readonly site: Site;
  readonly currentYear: number;
}

function Programmes({ t, site, currentYear }: ProgrammesProps) {
  return (
    <ul className={styles.programmes}>
      {site.participations.map((part) => (
        <li key={`${part.programme} ${part.intakeYear}`}>
          <ProgrammeSymbol programme={part.programme} />
          <span>
            <span translate="no">{t.programme(part.programme).plain}</span>
            <Small>
              {years(t, part, currentYear)}{' '}
              <Refs site={site} urls={[part.source, part.endSource]} />
            </Small>
          </span>
        </li>
      ))}
    </ul>
  );
}

const years = (t: Texts, { intakeYear, endYear }: Participation, currentYear: number): string =>
  t.list.term(fundingTerm(intakeYear, endYear, currentYear));

const districts = (t: Texts, site: Site): string =>
  t.format.and(siteDistricts(site).map(({ kind, name }) => t.detail.districts[kind](name)));

function allocated(t: Texts, { site, allocatedEur, paid, paidYears, unknownYears }: ComparedSite) {
  if (allocatedEur === null || paid === null) return <Unknown>{t.detail.facts.noMoney}</Unknown>;
  return (
    <>
      <strong className={styles.figure}>{t.format.euro(allocatedEur)}</strong>{' '}
      <Refs site={site} urls={site.allocations.map(({ source }) => source)} />
      <Small>{t.compare.paid(paidYears, paid)}</Small>
      {unknownYears === null || unknownYears === 0 ? null : (
        <Small>{t.compare.unpublished(unknownYears)}</Small>
      )}
    </>
  );
}

/** A ratio, or which of its two figures is missing. */
function rate(t: Texts, { allocatedEur }: ComparedSite, eur: number | null, missing: string) {
  if (eur !== null) return <span className={styles.figure}>{t.format.euroEach(eur)}</span>;
  return <Unknown>{allocatedEur === null ? t.detail.facts.noMoney : missing}</Unknown>;
}

function population(t: Texts, site: Site) {
  if (site.population === null) return <Unknown>{t.detail.facts.unknown}</Unknown>;
  return (
    <>
      <span className={styles.figure}>{t.format.count(site.population)}</span>{' '}
      <Refs site={site} urls={[site.populationSource]} />
      <Small>{t.compare.populationOf(site.populationYear)}</Small>
    </>
  );
}

function area(t: Texts, site: Site) {
  if (site.areaHa === null) return <Unknown>{t.detail.facts.unknown}</Unknown>;
  return (
    <>
      <span className={styles.figure}>{t.format.ha(site.areaHa)}</span>{' '}
      <Refs site={site} urls={[site.areaSource]} />
    </>
  );
}
