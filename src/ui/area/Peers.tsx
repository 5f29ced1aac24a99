import { useMemo } from 'react';
import type { Area } from '../../model/geo/area';
import type { Population } from '../../model/population';
import { peers } from '../../query/near/peers';
import { emptyQuery } from '../../query/query';
import { type AreaFigures, noFigure } from '../../query/statistics/areaFigures';
import { useActions, useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { areaTextsIn } from '../../text/areaTexts';
import { NumbersTable, ScrollRegion } from '../chart/NumbersTable';
import button from '../common/Button.module.css';
import { keepFocus } from '../common/keepFocus';
import { AreaLink } from './AreaLink';
import styles from './Peers.module.css';

interface PeersProps {
  readonly municipality: Area;
  readonly population: Population;
}

/** Maximum number of other municipalities. */
const maxPeers = 6;

/** Municipalities with about as many inhabitants, with or without sites: a fair comparison. */
export function Peers({ municipality, population }: PeersProps) {
  const t = useTexts();
  const words = areaTextsIn[t.id];
  const { sites, context } = useApp();
  const { showArea, setStage } = useActions();
  const { areas } = context;
  const found = useMemo(
    () => peers(municipality, sites, population, areas, maxPeers),
    [municipality, sites, population, areas],
  );
  if (found.length === 0) return <p className={styles.explain}>{words.peers.none}</p>;
  const name = t.area.name(municipality);
  return (
    <>
      <p className={styles.explain}>{words.peers.explain(maxPeers)}</p>
      <ScrollRegion label={words.peers.of(name)}>
        <NumbersTable
          className={styles.table}
          columns={[words.municipality, words.inhabitants, words.perInhabitant]}
          rows={found.map((figures) => ({
            key: figures.area.key,
            cells: [
              figures.area.key === municipality.key ? (
                <strong key="name" translate="no">
                  {name}
                </strong>
              ) : (
                <AreaLink key="name" area={figures.area} label={t.area.name(figures.area)} />
              ),
              figures.inhabitants === null ? '' : t.format.count(figures.inhabitants),
              <Each key="each" figures={figures} />,
            ],
          }))}
        />
      </ScrollRegion>
      <button
        type="button"
        className={`${button.button} ${styles.show}`}
        onClick={() =>
          keepFocus(() => {
            showArea({ ...emptyQuery, municipalities: found.map(({ area }) => area.key) });
            setStage('statistics');
          })
        }
      >
        {words.peers.show}
      </button>
    </>
  );
}

/** Money per inhabitant with the number of sites in it, or why there is none. */
function Each({ figures }: { figures: AreaFigures }) {
  const t = useTexts();
  const words = areaTextsIn[t.id];
  const reason = noFigure(figures);
  const { perInhabitantEur, money } = figures;
  if (reason !== null || perInhabitantEur === null || money === null)
    return <span className={styles.note}>{words.noFigure[reason ?? 'noSite']}</span>;
  return (
    <>
      {t.format.euroEach(perInhabitantEur)}{' '}
      <span className={styles.note}>
        {words.known(money.sites - money.withoutAmount.length, money.sites)}
      </span>
    </>
  );
}
