import type { ReactNode } from 'react';
import { snippet } from '../../query/questions/snippet';
import type { MarkedText } from '../../query/search/markMatches';
import type { Suggestion, Where } from '../../query/search/suggest';
import type { Target } from '../../query/search/targets';
import { siteTitle } from '../../query/siteTitle';
import { useTexts } from '../../state/texts';
import { questionTextsIn } from '../../text/questionTexts';
import type { Texts } from '../../text/texts';
import { Named } from '../common/Named';
import styles from './Answers.module.css';

/** The name of what is suggested, and what tells it from others; for a hit in a text, where it stands. */
export function SuggestionWords({ suggestion }: { readonly suggestion: Suggestion }) {
  const t = useTexts();
  const { target, label, other, where, explanation } = suggestion;
  const note = noteOn(t, target);
  return (
    <span className={styles.words} data-kind={target.kind}>
      {/* A measure's title is German prose, all others are names. */}
      <span {...(target.kind === 'measure' ? { lang: 'de' } : { translate: 'no' })}>
        <Marked {...label} />
      </span>{' '}
      <span className={styles.note}>
        {other === null ? null : (
          <>
            {t.search.other[other.kind]}{' '}
            <span translate="no">
              <Marked {...other} />
            </span>
          </>
        )}
        {other === null || note === '' ? null : '\u00a0· '}
        <Named>{note}</Named>
      </span>
      {where === null ? null : <HitWords where={where} target={target} />}
      {explanation === null ? null : (
        <span className={styles.note} lang="de">
          {explanation}
        </span>
      )}
    </span>
  );
}

/** Where the words stand, and the text around them. */
function HitWords({ where, target }: { readonly where: Where; readonly target: Target }) {
  const words = questionTextsIn[useTexts().id];
  const { field, measure, text } = where;
  // The title of a measure that is suggested itself, or that is the text, is not repeated.
  const of =
    measure === null || target.kind === 'measure' || field === 'measureTitle'
      ? null
      : measure.title;
  return (
    <span className={styles.note}>
      {`${words.where(field, of)}: `}
      <q lang="de">
        <Marked {...snippet(text)} />
      </q>
    </span>
  );
}

/** A text with its matched letters marked. */
function Marked({ text, ranges }: MarkedText) {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const [from, to] of ranges) {
    parts.push(text.slice(end, from), <mark key={from}>{text.slice(from, to)}</mark>);
    end = to;
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}

function noteOn(t: Texts, target: Target): string {
  switch (target.kind) {
    case 'measure':
      return siteTitle(target.site);
    case 'area':
      return [t.search.kinds[target.area.kind], t.search.sites(target.sites)]
        .filter((part) => part !== '')
        .join('\u00a0· ');
    case 'site':
    case 'programme':
      return '';
  }
}
