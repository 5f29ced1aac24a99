import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useActions, useApp, useLoaded, useSelection, useSpoken } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { useCombobox } from '../common/Combobox';
import { PartFailed } from '../common/PartFailed';
import { media } from '../common/useMedia';
import type { Choice } from './choices';
import styles from './SearchBox.module.css';
import { useAnswer } from './useAnswer';
import { useFollow } from './useFollow';

const noChoices: readonly Choice[] = [];
const noNotices: readonly string[] = [];

/**
 * Search as you type: list, map and counts follow each letter. Below it stand filters that are meant,
 * places, sites and measures, or what helps where nothing fits.
 */
export function SearchBox() {
  const t = useTexts();
  const { text, setText, search, begin, wanted } = useSearchedText();
  const { shown, latest, part } = useAnswer(search, wanted);
  const followChoice = useFollow();
  const input = useRef<HTMLInputElement>(null);
  const choices = shown?.choices ?? noChoices;
  const follow = (choice: Choice) => {
    followChoice(choice);
    if (choice.kind === 'word') combobox.restart();
    else leaveOnTouch();
  };
  const combobox = useCombobox({
    options: choices,
    latest,
    onChoose: follow,
    onEnter: leaveOnTouch,
    onEscape: text === '' ? null : () => setText(''),
  });
  const change = (value: string) => {
    setText(value);
    combobox.restart();
  };
  const notices = shown?.notices ?? noNotices;
  const isOpen = combobox.wanted && text !== '' && choices.length + notices.length > 0;
  const isComing = [search, part].some((one) => one.kind === 'loading');
  const failed = [search, part].filter((one) => one.kind === 'failed');
  return (
    <search className={styles.search} aria-label={t.search.landmark}>
      <div className={styles.field}>
        <Search className={styles.icon} aria-hidden="true" size={18} />
        <input
          {...combobox.field}
          ref={input}
          id="suche"
          className={styles.input}
          enterKeyHint="search"
          name="q"
          maxLength={120}
          autoCapitalize="off"
          value={text}
          placeholder={t.search.hint}
          aria-label={t.search.label}
          onChange={(event) => change(event.target.value)}
          onFocus={begin}
          onClick={combobox.reopen}
        />
        {text === '' ? null : (
          <button
            type="button"
            className={styles.clear}
            // With the focus the field grows: the button would slip away below the finger.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              change('');
              input.current?.focus();
            }}
            aria-label={t.search.clear}
          >
            <X aria-hidden="true" size={18} />
          </button>
        )}
      </div>
      {isOpen && shown !== null ? (
        <shown.AnswerList content={shown} combobox={combobox} onChoose={combobox.choose} />
      ) : null}
      {isComing && combobox.wanted && text !== '' ? (
        <p className={styles.coming}>{t.load.retrying}</p>
      ) : null}
      {failed[0] !== undefined && text !== '' ? (
        <PartFailed
          why={failed[0].why}
          retry={() => {
            for (const { retry } of failed) retry();
          }}
        />
      ) : null}
      <SpokenAnswer notices={isOpen ? notices : noNotices} count={isOpen ? choices.length : 0} />
    </search>
  );
}

/** Closes the on-screen keyboard, so that list and map are visible. */
function leaveOnTouch() {
  const { activeElement } = document;
  if (matchMedia(media.touch).matches && activeElement instanceof HTMLElement) activeElement.blur();
}

/**
 * The text that is searched. The search comes with the first focus; what is typed before it is there
 * waits for it: a list that a text does not find would be wrong.
 */
function useSearchedText() {
  const searched = useSelection((selection) => selection.query.text);
  const { setText } = useActions();
  const [wanted, setWanted] = useState(searched !== '');
  const search = useLoaded(useApp().loaders.search, wanted);
  const [waiting, setWaiting] = useState<string | null>(null);
  const isHere = search.kind === 'here';
  useEffect(() => {
    if (!isHere || waiting === null) return;
    setText(waiting);
    // A letter may have come in between.
    setWaiting((now) => (now === waiting ? null : now));
  }, [isHere, waiting, setText]);
  const begin = () => setWanted(true);
  const change = (value: string) => {
    begin();
    if (isHere && waiting === null) setText(value);
    else setWaiting(value);
  };
  return { text: waiting ?? searched, setText: change, search, begin, wanted };
}

/** Outlasts the pause between two letters: the answer is announced once, not for each. */
const pauseMs = 800;

/** Announces what is said and how much is offered once typing has paused; both are visible. */
function SpokenAnswer({
  notices,
  count,
}: {
  readonly notices: readonly string[];
  readonly count: number;
}) {
  const t = useTexts();
  const now = [...notices, t.search.found(count)].filter((part) => part !== '').join(' ');
  const [rested, setRested] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setRested(now), pauseMs);
    return () => clearTimeout(timer);
  }, [now]);
  useSpoken('suggestions', now === '' ? '' : rested);
  return null;
}
