import { useDeferredValue, useMemo, useState } from 'react';
import { placesWords as words } from '../../../text/upkeep/places';
import button from '../../../ui/common/Button.module.css';
import type { Draft } from '../../draft/draft';
import { Field } from './Field';
import styles from './PlacesView.module.css';
import type { useProblemsBySite } from './useProblemsBySite';

interface SiteChoiceProps {
  readonly draft: Draft;
  readonly problems: ReturnType<typeof useProblemsBySite>;
  readonly onChoose: (id: string) => void;
  readonly onNew: () => void;
}

/** All sites of the draft, those with problems first; of very many the first that fit what is typed. */
export function SiteChoice({ draft, problems, onChoose, onNew }: SiteChoiceProps) {
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed);
  const rows = draft.tables['sites.csv'];
  const found = useMemo(() => {
    const words = asked.toLocaleLowerCase('de').split(/\s+/);
    return rows
      .filter(({ cells }) => {
        const text = `${cells.id} ${cells.name} ${cells.municipalities}`.toLocaleLowerCase('de');
        return words.every((word) => text.includes(word));
      })
      .toSorted(
        (a, b) => Number(problems.has(b.cells.id ?? '')) - Number(problems.has(a.cells.id ?? '')),
      );
  }, [rows, problems, asked]);
  const shown = found.slice(0, mostShown);
  return (
    <>
      <p className={styles.help}>{words.lead}</p>
      <div className={styles.row}>
        <Field
          label={words.find}
          type="search"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="button" className={button.button} onClick={onNew}>
          {words.newSite}
        </button>
      </div>
      <p className={styles.help} role="status">
        {words.found(shown.length, found.length)}
      </p>
      <ul className={styles.list} aria-label={words.sites}>
        {shown.map(({ key, cells: { id = '', name, municipalities } }) => (
          <li key={key}>
            <button type="button" onClick={() => onChoose(id)}>
              {name}
              <small>{municipalities?.replaceAll('|', ', ')}</small>
              {problems.has(id) ? (
                <small className={styles.warn}>
                  {words.problems(problems.get(id)?.length ?? 0)}
                </small>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const mostShown = 100;
