import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useApp } from '../../../state/hooks';
import { listWords } from '../../../text/upkeep/list';
import button from '../../../ui/common/Button.module.css';
import { type Fate, fates } from '../../list/answers';
import type { CheckedTotal } from '../../list/outcome';
import type { ListOutline } from '../../worker/listDesk';
import { useUpkeep, useUpkeepActions } from '../useUpkeep';
import { ListLines } from './ListLines';
import styles from './ListView.module.css';
import type { ListStore } from './listStore';

const words = listWords.result;

/** What came of a list: how many lines of which fate, its totals, each line, and the button that takes it over. */
export function ListResult({ list }: { readonly list: ListStore }) {
  const { outline, parts, past, request, shown, show } = useStore(list);
  const heading = useRef<HTMLHeadingElement>(null);
  // Who has asked for the result goes on from there.
  useEffect(() => {
    if (request !== null) heading.current?.focus();
  }, [request]);
  if (outline === null) return null;
  return (
    <section className={styles.result} aria-labelledby="daraus">
      <h3 ref={heading} id="daraus" tabIndex={-1}>
        {words.heading}
      </h3>
      <Totals totals={outline.totals} />
      <fieldset className={styles.chips}>
        <legend className="visually-hidden">{words.filter}</legend>
        {fates.map((fate) => (
          <Chip
            key={fate}
            isChosen={shown.fate === fate}
            isDisabled={outline.counts[fate] === 0}
            fate={fate}
            onChoose={() => show(fate)}
          >
            {words.chip(fate, outline.counts[fate])}
          </Chip>
        ))}
        <Chip isChosen={shown.fate === null} onChoose={() => show(null)}>
          {words.allChip(parts.length)}
        </Chip>
      </fieldset>
      <div className={styles.buttons}>
        <TakeButton list={list} outline={outline} />
        <button
          type="button"
          className={button.button}
          aria-disabled={past.length === 0}
          onClick={() => void list.getState().takeBack()}
        >
          <Undo2 aria-hidden="true" size={18} />
          {words.takeBack}
        </button>
      </div>
      <p role="status" className={styles.hint}>
        {openLines(outline) === 0 ? words.settled : words.open(openLines(outline))}
      </p>
      <ListLines key={`${shown.fate}`} list={list} indices={shown.indices} parts={parts} />
    </section>
  );
}

const openLines = ({ counts }: ListOutline): number => counts.asked + counts.unmatched;

interface ChipProps {
  readonly isChosen: boolean;
  readonly isDisabled?: boolean;
  readonly fate?: Fate;
  readonly onChoose: () => void;
  readonly children: string;
}

const Chip = ({ isChosen, isDisabled = false, fate, onChoose, children }: ChipProps) => (
  <button
    type="button"
    className={styles.chip}
    data-fate={fate}
    aria-pressed={isChosen}
    aria-disabled={isDisabled}
    onClick={isDisabled ? undefined : onChoose}
  >
    {children}
  </button>
);

function TakeButton({
  list,
  outline,
}: {
  readonly list: ListStore;
  readonly outline: ListOutline;
}) {
  const { store } = useUpkeep();
  const { take } = useUpkeepActions();
  const { announcer } = useApp();
  const { taken } = outline.counts;
  return (
    <button
      type="button"
      className={button.button}
      data-main=""
      aria-disabled={taken === 0}
      onClick={() => {
        if (taken === 0) return;
        take(list.getState().step(store.getState().edited.draft));
        announcer.answer('list', words.taken(taken));
      }}
    >
      {taken === 0 ? words.nothing : words.take(taken)}
    </button>
  );
}

function Totals({ totals }: { readonly totals: readonly CheckedTotal[] }) {
  if (totals.length === 0) return null;
  return (
    <div className={styles.totals}>
      <h4>{listWords.totals.heading}</h4>
      <ul>
        {totals.map((total) => (
          <li key={`${total.part.firstLine} ${total.part.text}`} data-fits={total.fits}>
            <q>{total.part.text.replace(/\s+/g, ' ').trim()}</q> {totalWords(total)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function totalWords({ statedEur, sumEur, fits, unclear }: CheckedTotal): string {
  const { totals } = listWords;
  if (statedEur === null) return totals.unreadable(sumEur);
  const told = fits ? totals.fits(statedEur, sumEur) : totals.differs(statedEur, sumEur);
  return unclear === 0 ? told : `${told}. ${totals.unclear(unclear)}`;
}
