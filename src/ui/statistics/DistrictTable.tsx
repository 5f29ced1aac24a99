import type { EuroByDistrict, SitesMoney } from '../../query/statistics/euroByDistrict';
import { useTexts } from '../../state/texts';
import styles from './DistrictTable.module.css';
import type { DistrictRow } from './districtRows';
import { useChooseDistrict } from './useChooseDistrict';
import { useStatisticsTexts } from './useStatisticsTexts';

interface DistrictTableProps {
  readonly money: EuroByDistrict;
  readonly rows: readonly DistrictRow[];
  readonly lit: string | null;
  readonly light: (key: string | null) => void;
}

/** The districts with their sites and money; a district is a button that shows it alone. */
export function DistrictTable({ money: { several, all }, rows, lit, light }: DistrictTableProps) {
  const t = useTexts();
  const words = useStatisticsTexts().districts;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.district}</th>
          <th scope="col">{words.sites}</th>
          <th scope="col">{words.modes.sum}</th>
          <th scope="col">{words.modes.perHead}</th>
        </tr>
      </thead>
      <tbody onPointerLeave={() => light(null)}>
        {rows.map((row) => (
          <tr
            key={row.key}
            data-lit={row.key === lit || undefined}
            onPointerEnter={() => light(row.key)}
          >
            <th scope="row">
              <NameButton row={row} light={light} />
            </th>
            <td>
              {t.format.count(row.sites)}
              {row.shared === 0 ? null : <small>{words.shared(row.shared)}</small>}
            </td>
            <Money money={row} />
          </tr>
        ))}
        {several === null ? null : <PlainRow name={words.severalRow} money={several} />}
      </tbody>
      <tfoot>
        <PlainRow name={words.all} money={all} />
      </tfoot>
    </table>
  );
}

function NameButton({ row, light }: { row: DistrictRow } & Pick<DistrictTableProps, 'light'>) {
  const { chosen, choose } = useChooseDistrict();
  return (
    <button
      type="button"
      className={styles.name}
      aria-pressed={chosen.includes(row.key)}
      onClick={() => choose(row.key)}
      onFocus={() => light(row.key)}
      onBlur={() => light(null)}
    >
      {row.name}
    </button>
  );
}

function PlainRow({ name, money }: { name: string; money: SitesMoney }) {
  const t = useTexts();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{t.format.count(money.sites)}</td>
      <Money money={money} />
    </tr>
  );
}

/** Sum and money for each inhabitant, with the number of sites of which both are known. */
function Money({ money: { eur, perHead, sites, sitesWithoutAmount } }: { money: SitesMoney }) {
  const t = useTexts();
  const words = useStatisticsTexts().districts;
  return (
    <>
      <td>
        {eur === null ? <span className={styles.none}>{t.list.noAmount}</span> : t.format.euro(eur)}
        {eur === null || sitesWithoutAmount === 0 ? null : (
          <small>{words.known(sites - sitesWithoutAmount)}</small>
        )}
      </td>
      <td>
        {perHead === null ? (
          <span className={styles.none}>{words.none.perHead}</span>
        ) : (
          <>
            {t.format.euro(Math.round(perHead.eur))}
            <small>{words.known(perHead.sites)}</small>
          </>
        )}
      </td>
    </>
  );
}
