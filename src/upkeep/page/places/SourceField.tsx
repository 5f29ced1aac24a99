import { type ComponentProps, useId } from 'react';
import { isWebLink } from '../../../model/site';
import { placesWords } from '../../../text/upkeep/places';
import { tablesWords } from '../../../text/upkeep/tables';
import button from '../../../ui/common/Button.module.css';
import { isListed } from '../../draft/changes';
import { useUpkeepState } from '../useUpkeep';
import { Field } from './Field';
import styles from './PlacesView.module.css';

/** Most sources that are offered; the link of any other can be typed. */
const mostOffered = 2_000;

interface SourceFieldProps extends ComponentProps<typeof Field> {
  readonly value: string;
  /** Asks for what is to be said of a page that sources.csv does not have. */
  readonly onAdd: () => void;
}

/** The link of a page: one of sources.csv, or a new one, which can be added there at once. */
export function SourceField({ onAdd, ...field }: SourceFieldProps) {
  const draft = useUpkeepState(({ edited }) => edited.draft);
  const listId = useId();
  const url = field.value.trim();
  return (
    <>
      <Field {...field} type="url" list={listId} />
      <datalist id={listId}>
        {draft.tables['sources.csv'].slice(-mostOffered).map(({ key, cells }) => (
          <option key={key} value={cells.url}>
            {cells.title || cells.publisher}
          </option>
        ))}
      </datalist>
      {isWebLink(url) && !isListed(draft, url) ? (
        <div className={styles.row}>
          <p className={styles.help}>{placesWords.sourceNew}</p>
          <button type="button" className={button.button} onClick={onAdd}>
            {tablesWords.newSource}
          </button>
        </div>
      ) : null}
    </>
  );
}
