import { type Area, findArea } from '../../model/geo/area';
import { pointOf } from '../../model/places';
import type { Population } from '../../model/population';
import { nearby } from '../../query/near/nearby';
import { choiceCount } from '../../query/query';
import { wholeArea } from '../../query/statements/wholeArea';
import { type Loaded, useApp, usePlaces, useQuestion } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { areaTextsIn } from '../../text/areaTexts';
import { Fold } from '../common/Fold';
import { Named } from '../common/Named';
import { PartFailed } from '../common/PartFailed';
import { NearSites } from '../near/NearSites';
import { AreaBasis } from './AreaBasis';
import styles from './AreaFacts.module.css';
import { AreaLink } from './AreaLink';
import { Peers } from './Peers';

interface AreaFactsProps {
  readonly area: Area;
  /** The inhabitants, or that they have not come. */
  readonly loaded: Loaded<Population>;
}

/** The view of a region, district or municipality as a whole. */
export function AreaFacts({ area, loaded }: AreaFactsProps) {
  const t = useTexts();
  const words = areaTextsIn[t.id];
  const { sites, context, currentYear } = useApp();
  const { query } = useQuestion();
  // The card tells of all sites of the area: said where the list shows fewer of them.
  const isFiltered = choiceCount(query) > 1 || query.text !== '';
  const population = loaded.kind === 'here' ? loaded.value : null;
  const whole = wholeArea(area, { sites, areas: context.areas, currentYear, population });
  const isEmpty = whole.sites.length === 0;
  const town = townOf(area, context.areas);
  return (
    <section className={styles.card} aria-labelledby="gebiet">
      <h2 id="gebiet" className={styles.title}>
        <Named>{isFiltered ? words.unfilteredTitle(t.area.name(area)) : t.area.name(area)}</Named>
      </h2>
      <Parent area={area} />
      {isEmpty ? <NoSite area={area} /> : null}
      {isFiltered && !isEmpty ? <p className={styles.parent}>{words.unfiltered}</p> : null}
      <dl className={styles.facts}>
        {whole.facts.map(words.fact).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <AreaBasis figures={whole.figures} share={whole.share} loaded={loaded} />
      {population === null || town === undefined ? null : (
        <Fold className={styles.peers} summary={words.peers.heading}>
          <Peers municipality={town} population={population} />
        </Fold>
      )}
    </section>
  );
}

/** The municipality that an area is; undefined for several. */
const townOf = (area: Area, areas: readonly Area[]): Area | undefined =>
  area.kind === 'city'
    ? areas.find(({ kind, parent }) => kind === 'municipality' && parent === area.key)
    : [area].find(({ kind }) => kind === 'municipality');

const parentOf = ({ parent }: Area, areas: readonly Area[]): Area | undefined =>
  parent === null ? undefined : findArea(areas, parent, 'district');

/** What the area is part of; an independent city is one of its region. */
function Parent({ area }: { area: Area }) {
  const t = useTexts();
  const { areas } = useApp().context;
  const parent = parentOf(area, areas);
  const city = parent?.kind === 'city';
  const within = city ? parentOf(parent, areas) : parent;
  if (within === undefined) return null;
  return (
    <p className={styles.parent}>
      {areaTextsIn[t.id].partOf[city ? 'city' : area.kind]}{' '}
      <AreaLink area={within} label={t.area.name(within)} />
    </p>
  );
}

function NoSite({ area }: { area: Area }) {
  const words = areaTextsIn[useTexts().id];
  const places = usePlaces();
  return (
    <>
      <p>{words.noSite}</p>
      {places.kind === 'failed' ? <PartFailed why={places.why} retry={places.retry} /> : null}
      {places.kind === 'here' ? <Nearest area={area} /> : null}
    </>
  );
}

/** The sites nearest to a municipality. */
function Nearest({ area }: { area: Area }) {
  const words = areaTextsIn[useTexts().id];
  const { sites, currentYear } = useApp();
  const point = pointOf(area);
  if (point === null) return null;
  return (
    <>
      <p>{words.nearest}</p>
      <NearSites {...nearby(sites, point, area.key, currentYear)} />
    </>
  );
}
