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
  const words = useStatisticsTexts().districts;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: keys must be able to scroll it
    <section className={styles.scroll} tabIndex={0} aria-label={words.heading}>
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
    </section>
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
  return (
    <tr>
      <th scope="row">{name}</th>
      <Money money={money} />
    </tr>
  );
}

/** Of how many sites an amount is known, their sum, and money for each inhabitant where both are known. */
function Money({ money }: { money: SitesMoney }) {
  const t = useTexts();
  const words = useStatisticsTexts().districts;
  const { eur, perHead, sites, sitesWithoutAmount } = money;
  return (
    <>
      <td>{words.part(sites - sitesWithoutAmount, sites)}</td>
      <td>{eur === null ? <span>{t.list.noAmount}</span> : t.format.euro(eur)}</td>
      <td>
        {perHead === null ? (
          <span>{words.unknown}</span>
        ) : (
          <>
            {t.format.euro(Math.round(perHead.eur))} <span>({words.known(perHead.sites)})</span>
          </>
        )}
      </td>
    </>
  );
}
