import { useMemo, useState } from 'react';
import { localDay, type Population } from '../../model/population';
import { useApp, useLoaded, useQuestion, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { Segments } from '../common/Segments';
import { PopulationNote } from '../sources/PopulationNote';
import { AreaMap } from './AreaMap';
import styles from './AreasFigure.module.css';
import { AreaTable } from './AreaTable';
import {
  type AreaMode,
  type AreaRows,
  areaModes,
  areaRows,
  inOrder,
  orderedBy,
  type ShownLevel,
  shownLevels,
  shownValue,
} from './areaRows';
import { Figure, Traced, useStatisticsTexts } from './Figure';
import { useChooseArea } from './useChooseArea';

/** Euro by district or municipality as a map beside a table; both highlight the same area. */
export function AreasFigure() {
  const t = useTexts();
  const words = useStatisticsTexts();
  const { context, loaders } = useApp();
  const { sites } = useView();
  const { query } = useQuestion();
  const loaded = useLoaded(loaders.population);
  const population = loaded.kind === 'here' ? loaded.value : null;
  // Who has chosen municipalities wants to see those.
  const [chosenLevel, setLevel] = useState<ShownLevel | null>(null);
  const level = chosenLevel ?? (query.municipalities.length > 0 ? 'municipality' : 'district');
  const [mode, setMode] = useState<AreaMode>('sum');
  const [order, setOrder] = useState(orderedBy('sum'));
  const [highlighted, setHighlight] = useState<string | null>(null);
  const { isFiltered, showAll } = useChooseArea(level);
  const { areas } = context;
  const figures = useMemo(
    () => areaRows(t, sites, query, level, areas, population),
    [t, sites, query, level, areas, population],
  );
  const { all } = figures.money;
  return (
    <Figure heading={words.areas.heading} sentences={useSentences(figures, mode, population)}>
      <div className={styles.tools}>
        <Segments
          legend={words.areas.level}
          name="ebene"
          options={shownLevels}
          labels={words.areas.levels}
          chosen={level}
          onChoose={setLevel}
          className={styles.modes}
        />
        <Segments
          legend={words.areas.values}
          name="werte"
          options={areaModes}
          labels={words.areas.modes}
          chosen={mode}
          onChoose={(chosen) => {
            setMode(chosen);
            setOrder(orderedBy(chosen));
          }}
          className={styles.modes}
        />
        {isFiltered ? (
          <button type="button" className={styles.all} onClick={showAll}>
            {words.areas.showAll}
          </button>
        ) : null}
      </div>
      <div className={styles.sides}>
        <AreaMap
          figures={figures}
          mode={mode}
          highlighted={highlighted}
          onHighlight={setHighlight}
        />
        <AreaTable
          figures={figures}
          order={order}
          onOrder={setOrder}
          highlighted={highlighted}
          onHighlight={setHighlight}
        />
      </div>
      <Traced>
        {words.areas.hint} {words.traced(all.amounts, all.sites - all.withoutAmount.length)}{' '}
        <PopulationNote loaded={loaded} />
      </Traced>
    </Figure>
  );
}

function useSentences(
  { level, money: { several, all }, rows, living }: AreaRows,
  mode: AreaMode,
  population: Population | null,
): readonly string[] {
  const words = useStatisticsTexts();
  const { finding, perHeadFinding, divided } = words.areas;
  const [top] = inOrder(rows, orderedBy(mode));
  const eur = top === undefined ? null : shownValue(top, mode);
  const money = top?.money ?? null;
  const apart = several === null ? '' : words.areas.several[level](several.sites);
  const share = living === null ? '' : words.areas.living(living.inhabitants, living.of);
  if (top === undefined || eur === null || money === null)
    return [all.eur === null ? words.noAmount : apart, share];
  if (mode === 'sum') return [finding(top.name, eur, money.sites), apart, share];
  return [
    perHeadFinding(top.name, eur, money.sites - money.withoutAmount.length, money.sites),
    population === null ? '' : divided(localDay(population)),
    apart,
    share,
  ];
}
