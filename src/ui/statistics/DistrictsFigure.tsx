import { useState } from 'react';
import { type EuroByDistrict, euroByDistrict } from '../../query/statistics/euroByDistrict';
import { useApp, useSelection, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { Segments } from '../common/Segments';
import { DistrictMap } from './DistrictMap';
import styles from './DistrictsFigure.module.css';
import { DistrictTable } from './DistrictTable';
import { type DistrictMode, type DistrictRow, districtModes, districtRows } from './districtRows';
import { Figure, Traced, useStatisticsTexts } from './Figure';
import { useChooseDistrict } from './useChooseDistrict';

/** Euro by district as a map beside a table; both highlight the same district. */
export function DistrictsFigure() {
  const t = useTexts();
  const words = useStatisticsTexts();
  const { areas } = useApp().context;
  const { sites } = useView();
  const query = useSelection((selection) => selection.query);
  const [mode, setMode] = useState<DistrictMode>('sum');
  const [highlighted, setHighlight] = useState<string | null>(null);
  const { chosen, showAll } = useChooseDistrict();
  const money = euroByDistrict(sites, query);
  const rows = districtRows(t, money, areas, mode);
  return (
    <Figure heading={words.districts.heading} sentences={useSentences(money, rows, mode)}>
      <div className={styles.tools}>
        <Segments
          legend={words.districts.values}
          name="werte"
          options={districtModes}
          labels={words.districts.modes}
          chosen={mode}
          onChoose={setMode}
          className={styles.modes}
        />
        {chosen.length === 0 ? null : (
          <button type="button" className={styles.all} onClick={showAll}>
            {words.districts.showAll}
          </button>
        )}
      </div>
      <div className={styles.sides}>
        <DistrictMap rows={rows} mode={mode} highlighted={highlighted} onHighlight={setHighlight} />
        <DistrictTable
          money={money}
          rows={rows}
          highlighted={highlighted}
          onHighlight={setHighlight}
        />
      </div>
      <Traced>
        {words.districts.hint}{' '}
        {words.traced(money.all.amounts, money.all.sites - money.all.sitesWithoutAmount)}
      </Traced>
    </Figure>
  );
}

function useSentences(
  { several, all }: EuroByDistrict,
  [top]: readonly DistrictRow[],
  mode: DistrictMode,
): readonly string[] {
  const words = useStatisticsTexts();
  const { finding, perHeadFinding, noPerHead, divided } = words.districts;
  const apart = several === null ? '' : words.districts.several(several.sites);
  if (mode === 'perHead')
    return [
      top?.perHead == null
        ? noPerHead
        : perHeadFinding(top.name, top.perHead.eur, top.perHead.sites),
      divided(all.perHead?.sites ?? 0, all.sites),
      apart,
    ];
  const main = top?.eur == null ? words.noAmount : finding(top.name, top.eur, top.sites);
  return [main, apart];
}
