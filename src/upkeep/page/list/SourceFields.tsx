import { useId } from 'react';
import { sourceKinds } from '../../../model/vocabulary';
import { listWords } from '../../../text/upkeep/list';
import field from '../../../ui/common/Field.module.css';
import type { DraftRow } from '../../draft/draft';
import { Labelled } from '../Labelled';
import styles from './ListView.module.css';
import { type FieldFault, knownSource, type ListFields } from './listFields';

const words = listWords.form;

interface SourceFieldsProps {
  readonly fields: ListFields;
  readonly sources: readonly DraftRow[];
  readonly faultOf: (name: FieldFault) => string | undefined;
  readonly onType: (changes: Partial<ListFields>) => void;
}

/** Most sources that are offered; the link of any other can be typed. */
const mostOffered = 1_000;

/** The page that a list stands on: one of sources.csv by its link, or a new one with what is to be said of it. */
export function SourceFields({ fields, sources, faultOf, onType }: SourceFieldsProps) {
  const listId = useId();
  const known = knownSource(fields.url, sources);
  return (
    <>
      <Labelled label={words.source} hint={words.sourceHint} fault={faultOf('url')}>
        {(props) => (
          <>
            <input
              {...props}
              className={`${field.field} ${styles.wide}`}
              type="url"
              list={listId}
              value={fields.url}
              onChange={({ target }) => onType({ url: target.value })}
            />
            <datalist id={listId}>
              {sources.slice(-mostOffered).map(({ key, cells }) => (
                <option key={key} value={cells.url}>
                  {[cells.publisher, cells.title].filter((part) => part).join(', ')}
                </option>
              ))}
            </datalist>
          </>
        )}
      </Labelled>
      <p className={styles.hint} role="status">
        {known !== undefined
          ? words.sourceKnown(known.publisher ?? '', known.title ?? '', known.date ?? '')
          : fields.url.trim() === ''
            ? null
            : words.sourceNew}
      </p>
      {known === undefined && fields.url.trim() !== '' ? (
        <div className={styles.source}>
          <Labelled label={words.publisher} fault={faultOf('publisher')}>
            {(props) => (
              <input
                {...props}
                className={field.field}
                value={fields.publisher}
                onChange={({ target }) => onType({ publisher: target.value })}
              />
            )}
          </Labelled>
          <Labelled label={words.kind}>
            {(props) => (
              <select
                {...props}
                className={field.field}
                value={fields.kind}
                onChange={({ target }) => onType({ kind: target.value })}
              >
                <option value="">{words.kindOpen}</option>
                {sourceKinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {listWords.kinds[kind]}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
          <Labelled label={words.title}>
            {(props) => (
              <input
                {...props}
                className={field.field}
                value={fields.title}
                onChange={({ target }) => onType({ title: target.value })}
              />
            )}
          </Labelled>
          <Labelled label={words.date} hint={words.dateHint} fault={faultOf('date')}>
            {(props) => (
              <input
                {...props}
                className={field.field}
                value={fields.date}
                onChange={({ target }) => onType({ date: target.value })}
              />
            )}
          </Labelled>
        </div>
      ) : null}
    </>
  );
}
