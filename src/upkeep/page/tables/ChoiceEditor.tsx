import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useApp } from '../../../state/hooks';
import { columnLabel } from '../../../text/upkeep/columns';
import { tablesWords as words } from '../../../text/upkeep/tables';
import { ComboboxOption, useCombobox } from '../../../ui/common/Combobox';
import { type Choice, type Choices, choicesLike, nearestChoice } from '../../table/choices';
import { type EditorProps, useGrid, withText } from './gridContext';
import styles from './tables.module.css';

/** What the list offers: a value, one that may be meant, or the form for a new source. */
type Offer =
  | { readonly kind: 'choice' | 'meant'; readonly choice: Choice }
  | { readonly kind: 'new' };

/** A cell that has suggestions: what is typed narrows them, an unknown value has the nearest one. */
export function ChoiceEditor({
  row,
  column,
  onRowChange,
  onClose,
  choices,
}: EditorProps & { readonly choices: Choices }) {
  const { openSource } = useGrid();
  const { announcer } = useApp();
  const field = useRef<HTMLInputElement>(null);
  const noteId = useId();
  const text = row.cells[column.key] ?? '';
  const [typed, setTyped] = useState(false);
  const { before, last } = lastItem(text, choices.several);
  const offers = useMemo(
    () => offersFor(choices, typed ? last.trim() : ''),
    [choices, typed, last],
  );
  const combobox = useCombobox<Offer>({
    options: offers,
    onChoose: (offer) => {
      if (offer.kind === 'new') {
        onClose(false);
        openSource(row, column.key, text);
      } else onRowChange(withText(row, column.key, before + offer.choice.value), !choices.several);
    },
    onEnter: () => onClose(true),
  });
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const change = (value: string) => {
    setTyped(true);
    onRowChange(withText(row, column.key, value));
    combobox.restart();
    const count = choicesLike(choices.all, lastItem(value, choices.several).last.trim()).length;
    announcer.hint('choices', words.choiceCount(count));
  };
  return (
    <>
      <input
        ref={field}
        className={styles.editor}
        aria-label={columnLabel(column.key)}
        value={text}
        {...combobox.field}
        onChange={({ target }) => change(target.value)}
        onClick={combobox.reopen}
      />
      {combobox.open ? (
        <OfferList
          field={field.current}
          label={words.choices(column.key)}
          noteId={noteId}
          offers={offers}
          combobox={combobox}
        />
      ) : null}
    </>
  );
}

/** The item of a list that is being typed, and what stands before it. */
function lastItem(text: string, several: boolean): { before: string; last: string } {
  const at = several ? text.lastIndexOf('|') + 1 : 0;
  return { before: text.slice(0, at), last: text.slice(at) };
}

function offersFor({ kind, all, closed }: Choices, wanted: string): readonly Offer[] {
  const like = choicesLike(all, wanted).map((choice): Offer => ({ kind: 'choice', choice }));
  const near = closed && like.length === 0 ? nearestChoice(all, wanted) : undefined;
  return [
    ...(near === undefined ? [] : [{ kind: 'meant' as const, choice: near }]),
    ...like,
    ...(kind === 'source' ? [{ kind: 'new' as const }] : []),
  ];
}

interface OfferListProps {
  readonly field: HTMLElement | null;
  readonly label: string;
  readonly noteId: string;
  readonly offers: readonly Offer[];
  readonly combobox: ReturnType<typeof useCombobox<Offer>>;
}

/** The list stands above the page: a cell would cut it off. */
function OfferList({ field, label, offers, combobox }: OfferListProps) {
  const place = field?.getBoundingClientRect();
  if (place === undefined) return null;
  const below = innerHeight - place.bottom;
  const isBelow = below > 240 || below > place.top;
  return createPortal(
    <div
      id={combobox.listId}
      role="listbox"
      aria-label={label}
      className={styles.offers}
      style={{
        left: Math.max(8, Math.min(place.left, innerWidth - 360)),
        minWidth: place.width,
        maxHeight: Math.min(320, (isBelow ? below : place.top) - 12),
        ...(isBelow ? { top: place.bottom + 2 } : { bottom: innerHeight - place.top + 2 }),
      }}
    >
      {offers.map((offer, index) => (
        <ComboboxOption
          key={offer.kind === 'new' ? 'new' : `${offer.kind} ${offer.choice.value}`}
          {...combobox.option(index)}
          className={styles.offer}
          onChoose={() => combobox.choose(offer)}
        >
          <OfferWords offer={offer} />
        </ComboboxOption>
      ))}
    </div>,
    document.body,
  );
}

function OfferWords({ offer }: { readonly offer: Offer }) {
  if (offer.kind === 'new') return <span>{words.newSource}</span>;
  const { value, label } = offer.choice;
  return (
    <>
      <span translate="no">{offer.kind === 'meant' ? words.meant(value) : value}</span>
      {label === '' ? null : <span className={styles.offerLabel}>{label}</span>}
    </>
  );
}
