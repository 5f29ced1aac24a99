import { type ReactNode, useId } from 'react';
import { siteTitle } from '../../query/siteTitle';
import type { ComparedSite } from '../../query/statements/compare';
import { useMedia } from '../common/useMedia';
import { ComparedTitle } from './ComparedTitle';
import styles from './FactTable.module.css';

/** One fact and its cell for each compared site. */
export interface FactRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly cell: (compared: ComparedSite) => ReactNode;
}

export interface FactGroup {
  /** Null where the heading of the table is enough. */
  readonly heading: string | null;
  readonly rows: readonly FactRow[];
}

interface FactTableProps {
  readonly heading: string;
  readonly groups: readonly FactGroup[];
  readonly sites: readonly ComparedSite[];
  /** If given, column heads have a button that removes a site; called afterwards. */
  readonly onRemoved?: () => void;
}

/** Facts as rows and sites as columns; without room for columns, sites are stacked within each fact. */
export function FactTable(props: FactTableProps) {
  const id = useId();
  const stacked = useMedia(props.sites.length > 2 ? noManyColumns : noColumns);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {props.heading}
      </h3>
      {stacked ? <Stacked {...props} /> : <Columns {...props} headingId={id} />}
    </section>
  );
}

/** Where App.module.css leaves too little room beside the list: for two sites, and for more. */
const noColumns = 'screen and (max-width: 899.98px)';
const noManyColumns = 'screen and (max-width: 1199.98px)';

function Columns({ groups, sites, onRemoved, headingId }: FactTableProps & { headingId: string }) {
  return (
    <table className={styles.table} aria-labelledby={headingId}>
      <thead>
        <tr>
          <td />
          {sites.map(({ site }) => (
            <th key={site.id} scope="col">
              <ComparedTitle site={site} onRemoved={onRemoved} />
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.heading}>
          {group.heading === null ? null : (
            <tr>
              <th className={styles.group} scope="rowgroup" colSpan={sites.length + 1}>
                {group.heading}
              </th>
            </tr>
          )}
          {group.rows.map(({ key, label, cell }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {sites.map((one) => (
                <td key={one.site.id}>{cell(one)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Stacked({ groups, sites, onRemoved }: FactTableProps) {
  return (
    <>
      {onRemoved === undefined ? null : (
        <ul className={styles.heads}>
          {sites.map(({ site }) => (
            <li key={site.id}>
              <ComparedTitle site={site} onRemoved={onRemoved} />
            </li>
          ))}
        </ul>
      )}
      {groups.flatMap(({ rows }) =>
        rows.map(({ key, label, cell }) => (
          <Fact key={key} label={label}>
            {sites.map((one) => (
              <div key={one.site.id}>
                <dt translate="no">{siteTitle(one.site)}</dt>
                <dd>{cell(one)}</dd>
              </div>
            ))}
          </Fact>
        )),
      )}
    </>
  );
}

function Fact({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <h4>{label}</h4>
      <dl>{children}</dl>
    </div>
  );
}
