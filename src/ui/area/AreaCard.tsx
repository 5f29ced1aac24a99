import { type Area, findArea } from '../../model/geo/area';
import { nearby } from '../../query/near/nearby';
import type { Query } from '../../query/query';
import { areaFacts } from '../../query/statements/areaFacts';
import { areaSummary } from '../../query/statistics/areaSummary';
import { useApp, useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { NearSites } from '../near/NearSites';
import styles from './AreaCard.module.css';
import { AreaLink } from './AreaLink';

/** The view of a region, district or municipality: shown where the query asks for just one. */
export function AreaCard() {
  const t = useTexts();
  const { sites, context, currentYear } = useApp();
  const query = useSelection((selection) => selection.query);
  const area = askedArea(query, context.areas);
  if (area === undefined) return null;
  const summary = areaSummary(sites, area);
  const parent = parentOf(area, context.areas);
  const city = parent?.kind === 'city';
  const within = city ? parentOf(parent, context.areas) : parent;
  return (
    <section className={styles.card} aria-labelledby="gebiet">
      <h2 id="gebiet" className={styles.title}>
        {t.area.name(area)}
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

/** The only area that a query asks for, if it asks for just one. */
function askedArea({ districts, municipalities }: Query, areas: readonly Area[]): Area | undefined {
  if (districts.length + municipalities.length !== 1) return undefined;
  const [district] = districts;
  const [municipality] = municipalities;
  if (district !== undefined) return findArea(areas, district, 'district');
  return municipality === undefined ? undefined : findArea(areas, municipality, 'municipality');
}

const parentOf = ({ parent }: Area, areas: readonly Area[]): Area | undefined =>
  parent === null ? undefined : findArea(areas, parent, 'district');
