import type { Measure, Site } from '../../model/site';
import { measureStatuses, measureTypes } from '../../model/vocabulary';
import type { Texts } from '../../text/texts';
import { measureIcons } from '../common/measureIcons';
import type { FactRow } from './FactTable';
import styles from './FactTable.module.css';
import { Refs } from './Refs';

/** Measures by status: in total, then for each type that occurs. */
export function measureRows(t: Texts, sites: readonly Site[]): readonly FactRow[] {
  const found = measureTypes.filter((type) =>
    sites.some(({ measures }) => measures.some((measure) => measure.type === type)),
  );
  return [
    {
      key: 'all',
      label: t.compare.rows.allMeasures,
      cell: ({ site }) => <ByStatus t={t} site={site} measures={site.measures} />,
    },
    ...found.map((type): FactRow => {
      const Icon = measureIcons[type];
      return {
        key: type,
        label: (
          <span className={styles.type}>
            <Icon aria-hidden="true" size={18} />
            {t.measureType(type).name}
          </span>
        ),
        cell: ({ site }) => (
          <ByStatus
            t={t}
            site={site}
            measures={site.measures.filter((measure) => measure.type === type)}
          />
        ),
      };
    }),
  ];
}

interface ByStatusProps {
  readonly t: Texts;
  readonly site: Site;
  readonly measures: readonly Measure[];
}

/** "3 fertig, 1 geplant [2] [5]" */
function ByStatus({ t, site, measures }: ByStatusProps) {
  if (measures.length === 0) return <span className={styles.unknown}>{t.compare.noMeasures}</span>;
  const counts = measureStatuses.flatMap((status) => {
    const value = measures.filter((measure) => measure.status === status).length;
    return value === 0 ? [] : [t.compare.measures(status, value)];
  });
  return (
    <>
      {counts.join(', ')} <Refs site={site} urls={measures.map(({ source }) => source)} />
    </>
  );
}
