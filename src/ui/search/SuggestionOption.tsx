import { Map as MapIcon, MapPin } from 'lucide-react';
import type { ReactNode } from 'react';
import { allocatedEur } from '../../model/sums';
import type { MarkedText } from '../../query/search/markMatches';
import type { Suggestion } from '../../query/search/suggest';
import type { Target } from '../../query/search/targets';
import { siteTitle } from '../../query/siteTitle';
import { useTexts } from '../../state/texts';
import type { Texts } from '../../text/texts';
import { ComboboxOption } from '../common/Combobox';
import { measureIcons } from '../common/measureIcons';
import { Named } from '../common/Named';
import { ProgrammeSymbol } from '../common/ProgrammeSymbol';
import styles from './Suggestions.module.css';

interface SuggestionOptionProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly active: boolean;
  readonly onChoose: () => void;
}

/** One suggestion. The search box keeps the focus and handles its keys. */
export function SuggestionOption({ id, suggestion, active, onChoose }: SuggestionOptionProps) {
  const t = useTexts();
  const { target, label, other } = suggestion;
  const note = noteOn(t, target);
  return (
    <ComboboxOption id={id} active={active} className={styles.option} onChoose={onChoose}>
      <Icon target={target} />
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
      </span>
    </ComboboxOption>
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

function Icon({ target }: { target: Target }) {
  switch (target.kind) {
    case 'site': {
      const main = target.site.programmes[0];
      const hollow = allocatedEur(target.site) === null;
      return main === undefined ? null : <ProgrammeSymbol programme={main} hollow={hollow} />;
    }
    case 'measure': {
      const Measure = measureIcons[target.measure.type];
      return <Measure className={styles.icon} aria-hidden="true" size={18} />;
    }
    case 'area': {
      const Place = target.area.kind === 'municipality' ? MapPin : MapIcon;
      return <Place className={styles.icon} aria-hidden="true" size={18} />;
    }
    case 'programme':
      return <ProgrammeSymbol programme={target.programme} />;
  }
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
