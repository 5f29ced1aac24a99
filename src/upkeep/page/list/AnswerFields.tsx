import { type SubmitEvent, useState } from 'react';
import { readAmount } from '../../../model/amount/readAmount';
import { listWords } from '../../../text/upkeep/list';
import button from '../../../ui/common/Button.module.css';
import { ComboboxOption, useCombobox } from '../../../ui/common/Combobox';
import field from '../../../ui/common/Field.module.css';
import { Labelled } from '../Labelled';
import styles from './ListView.module.css';
import { type SiteNames, sitesFor } from './siteNames';

const words = listWords.answers;
const mostSites = 8;

interface SiteFieldProps {
  readonly names: SiteNames;
  readonly onSite: (siteId: string) => void;
}

/** Any site of the draft, by its name. */
export function SiteField({ names, onSite }: SiteFieldProps) {
  const [typed, setTyped] = useState('');
  const options = sitesFor(typed, names, mostSites);
  const box = useCombobox({
    options,
    takesFirst: true,
    onChoose: ({ id }) => {
      setTyped('');
      onSite(id);
    },
  });
  const isUnknown = typed.trim() !== '' && options.length === 0;
  return (
    <Labelled label={words.otherSite} fault={isUnknown ? words.noSite : ''}>
      {(props) => (
        <div className={styles.combobox}>
          <input
            {...props}
            {...box.field}
            className={field.field}
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
              box.restart();
            }}
          />
          {box.open ? (
            <div
              id={box.listId}
              className={styles.options}
              role="listbox"
              aria-label={words.otherSite}
            >
              {options.map((option, index) => (
                <ComboboxOption
                  key={option.id}
                  {...box.option(index)}
                  className={styles.option}
                  onChoose={() => box.choose(option)}
                >
                  {option.title}
                </ComboboxOption>
              ))}
            </div>
          ) : null}
        </div>
      )}
    </Labelled>
  );
}

/** An amount as people write it; only an exact one is taken. */
export function AmountField({ onAmount }: { readonly onAmount: (eur: number) => void }) {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reading = readAmount(typed);
    setWrong(reading.kind !== 'exact');
    if (reading.kind !== 'exact') return;
    setTyped('');
    onAmount(reading.eur);
  };
  return (
    <form className={styles.amount} onSubmit={onSubmit} noValidate>
      <Labelled label={words.amount} fault={isWrong ? words.notExact : ''}>
        {(props) => (
          <input
            {...props}
            className={field.field}
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Labelled>
      <button type="submit" className={button.button}>
        {words.setAmount}
      </button>
    </form>
  );
}
