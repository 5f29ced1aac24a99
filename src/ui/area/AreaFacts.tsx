import { type Area, findArea } from '../../model/geo/area';
import { nearby } from '../../query/near/nearby';
import { areaFacts } from '../../query/statements/areaFacts';
import { areaSummary } from '../../query/statistics/areaSummary';
import { useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { Named } from '../common/Named';
import { NearSites } from '../near/NearSites';
import styles from './AreaFacts.module.css';
import { AreaLink } from './AreaLink';

/** The view of a region, district or municipality as a whole. */
export function AreaFacts({ area }: { readonly area: Area }) {
  const t = useTexts();
  const { sites, context, currentYear } = useApp();
  const summary = areaSummary(sites, area);
  const parent = parentOf(area, context.areas);
  const city = parent?.kind === 'city';
  const within = city ? parentOf(parent, context.areas) : parent;
  return (
    <section className={styles.card} aria-labelledby="gebiet">
      <h2 id="gebiet" className={styles.title}>
        <Named>{t.area.name(area)}</Named>
      </h2>
      {within === undefined ? null : (
        <p className={styles.parent}>
          {t.area.partOf[city ? 'city' : area.kind]}{' '}
          <AreaLink area={within} label={t.area.name(within)} />
        </p>
      )}
      {summary.sites.length === 0 ? (
        <>
          <p>{t.area.noSite}</p>
          {area.point === null ? null : (
            <>
              <p>{t.area.nearest}</p>
              <NearSites sites={nearby(sites, area.point, area.key, currentYear).sites} />
            </>
          )}
        </>
      ) : (
        <dl className={styles.facts}>
          {areaFacts(summary)
            .map(t.area.fact)
            .map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
      )}
    </section>
  );
}

const parentOf = ({ parent }: Area, areas: readonly Area[]): Area | undefined =>
  parent === null ? undefined : findArea(areas, parent, 'district');
