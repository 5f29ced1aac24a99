import { type Area, findArea } from '../../model/geo/area';
import type { LngLat } from '../../model/site';
import type { Query } from '../../query/query';
import { areaSummary } from '../../query/statistics/areaSummary';
import { useApp, useLoaded, useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { PartFailed } from '../common/PartFailed';
import styles from './AreaCard.module.css';
import { AreaLink } from './AreaLink';

/** The view of a region, district or municipality: shown where the query asks for just one. */
export function AreaCard() {
  const t = useTexts();
  const { sites, context } = useApp();
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
          {area.point === null ? null : <Nearest areaKey={area.key} point={area.point} />}
        </>
      ) : (
        <dl className={styles.facts}>
          {t.area.facts(summary).map(({ label, value }) => (
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

const loadNearest = async () => (await import('../near/NearSites')).NearestSites;

/** The sites nearest to an area that has none; few ask for one, so its script comes then. */
function Nearest(area: { readonly areaKey: string; readonly point: LngLat }) {
  const t = useTexts();
  const list = useLoaded(loadNearest);
  if (list.kind === 'failed') return <PartFailed retry={list.retry} />;
  return (
    <>
      <p>{t.area.nearest}</p>
      {list.kind === 'here' ? <list.value {...area} /> : null}
    </>
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
