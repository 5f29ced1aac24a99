import { useId, useMemo } from 'react';
import type { Area } from '../../model/geo/area';
import { inhabitantsIn, type Population } from '../../model/population';
import type { Site } from '../../model/site';
import { emptyQuery } from '../../query/query';
import { type AreaFigures, areaFigures, noFigure } from '../../query/statistics/areaFigures';
import { euroByArea } from '../../query/statistics/euroByArea';
import { type Loaded, useApp, useLoaded } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { areaTextsIn } from '../../text/areaTexts';
import { Peers } from '../area/Peers';
import { Fold } from '../common/Fold';
import { PopulationNote } from '../sources/PopulationNote';
import styles from './ComparedTowns.module.css';
import type { FactGroup } from './FactTable';
import table from './FactTable.module.css';

/** The towns of compared sites: rows of the table, and each town that is the only one of a site. */
export function useTowns(compared: readonly Site[]): {
  readonly group: FactGroup;
  readonly single: readonly Area[];
  readonly loaded: Loaded<Population>;
} {
  const words = areaTextsIn[useTexts().id];
  const { sites, context, loaders } = useApp();
  const { areas } = context;
  const loaded = useLoaded(loaders.population);
  const population = loaded.kind === 'here' ? loaded.value : null;
  const money = useMemo(() => euroByArea(sites, emptyQuery, 'municipality'), [sites]);
  const townsOf = ({ ags }: Site) =>
    areas.filter(({ kind, key }) => kind === 'municipality' && ags.includes(key));
  const single = compared.flatMap((site) => (site.ags.length === 1 ? townsOf(site) : []));
  const { heading, inhabitants, perInhabitant, several } = words.town;
  const group: FactGroup = {
    heading,
    rows: [
      {
        key: 'townInhabitants',
        label: inhabitants,
        cell: ({ site }) => <Inhabitants site={site} population={population} />,
      },
      {
        key: 'townPerInhabitant',
        label: perInhabitant,
        cell: ({ site }) => {
          const [town, ...others] = townsOf(site);
          if (town === undefined || others.length > 0)
            return <span className={table.unknown}>{several}</span>;
          return <Each figures={areaFigures(town, money, population, areas)} />;
        },
      },
    ],
  };
  return { group, single: [...new Set(single)], loaded };
}

interface InhabitantsProps {
  readonly site: Site;
  readonly population: Population | null;
}

function Inhabitants({ site, population }: InhabitantsProps) {
  const t = useTexts();
  const count = population === null ? null : inhabitantsIn(site.ags, population);
  if (count !== null) return <span className={table.figure}>{t.format.count(count)}</span>;
  return <span className={table.unknown}>{areaTextsIn[t.id].noFigure.noInhabitants}</span>;
}

/** Money per inhabitant with the number of sites behind it, or why there is none. */
function Each({ figures }: { figures: AreaFigures }) {
  const t = useTexts();
  const words = areaTextsIn[t.id];
  const { money, perInhabitantEur } = figures;
  if (perInhabitantEur === null || money === null)
    return <span className={table.unknown}>{words.noFigure[noFigure(figures) ?? 'noSite']}</span>;
  return (
    <>
      <span className={table.figure}>{t.format.euroEach(perInhabitantEur)}</span>
      <span className={table.small}>
        {words.known(money.sites - money.withoutAmount.length, money.sites)}
      </span>
    </>
  );
}

interface ComparedTownsProps {
  readonly towns: readonly Area[];
  readonly loaded: Loaded<Population>;
}

/** Who is as large as the towns of these sites, and what is known of their money. */
export function ComparedTowns({ towns, loaded }: ComparedTownsProps) {
  const t = useTexts();
  const words = areaTextsIn[t.id];
  const id = useId();
  return (
    <section className={styles.towns} aria-labelledby={id}>
      <h3 id={id}>{words.peers.heading}</h3>
      {loaded.kind !== 'here'
        ? null
        : towns.map((town) => (
            <Fold key={town.key} summary={words.peers.of(t.area.name(town))}>
              <Peers municipality={town} population={loaded.value} />
            </Fold>
          ))}
      <p className={styles.note}>
        <PopulationNote loaded={loaded} />
      </p>
    </section>
  );
}
