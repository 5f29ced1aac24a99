import type { EuroByDistrict, SitesMoney } from '../../query/statistics/euroByDistrict';
import { useTexts } from '../../state/texts';
import { ScrollRegion } from '../chart/NumbersTable';
import { Named } from '../common/Named';
import styles from './DistrictTable.module.css';
import type { DistrictRow } from './districtRows';
import { useStatisticsTexts } from './Figure';
import { useChooseDistrict } from './useChooseDistrict';

interface DistrictTableProps {
  readonly money: EuroByDistrict;
  readonly rows: readonly DistrictRow[];
  readonly highlighted: string | null;
  readonly onHighlight: (key: string | null) => void;
}

/** Sites and money of each district, whose name is a button that filters by it. */
export function DistrictTable({
  money: { several, all },
  rows,
  highlighted,
  onHighlight,
}: DistrictTableProps) {
  const words = useStatisticsTexts().districts;
  return (
    <ScrollRegion label={words.heading}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.district}</th>
            <th scope="col">{words.sites}</th>
            <th scope="col">{words.modes.sum}</th>
            <th scope="col">{words.modes.perHead}</th>
          </tr>
        </thead>
        <tbody onPointerLeave={() => onHighlight(null)}>
          {rows.map((row) => (
            <tr
              key={row.key}
              data-highlighted={row.key === highlighted || undefined}
              onPointerEnter={() => onHighlight(row.key)}
            >
              <th scope="row">
                <NameButton row={row} onHighlight={onHighlight} />
                {row.shared === 0 ? null : <small>{words.shared(row.shared)}</small>}
              </th>
              <Money money={row} />
            </tr>
          ))}
          {several === null ? null : <PlainRow name={words.severalRow} money={several} />}
        </tbody>
        <tfoot>
          <PlainRow name={words.all} money={all} />
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

function NameButton({
  row,
  onHighlight,
}: { row: DistrictRow } & Pick<DistrictTableProps, 'onHighlight'>) {
  const { chosen, choose } = useChooseDistrict();
  return (
    <button
      type="button"
      className={styles.name}
      aria-pressed={chosen.includes(row.key)}
      onClick={() => choose(row.key)}
      onFocus={() => onHighlight(row.key)}
      onBlur={() => onHighlight(null)}
    >
      <Named>{row.name}</Named>
    </button>
  );
}

function PlainRow({ name, money }: { name: string; money: SitesMoney }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <Money money={money} />
    </tr>
  );
}

/** Sites with a known amount, their sum, and euro per inhabitant where both are known. */
function Money({ money }: { money: SitesMoney }) {
  const t = useTexts();
  const words = useStatisticsTexts().districts;
  const { eur, perHead, sites, sitesWithoutAmount } = money;
  return (
    <>
      <td>{words.part(sites - sitesWithoutAmount, sites)}</td>
      <td>
        {eur === null ? (
          <span className={styles.aside}>{t.list.noAmount}</span>
        ) : (
          t.format.euro(eur)
        )}
      </td>
      <td>
        {perHead === null ? (
          <span className={styles.aside}>{words.unknown}</span>
        ) : (
          <>
            {t.format.euro(Math.round(perHead.eur))}{' '}
            <span className={styles.aside}>({words.known(perHead.sites)})</span>
          </>
        )}
      </td>
    </>
  );
}
