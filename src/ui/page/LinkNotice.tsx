import { useState } from 'react';
import type { ListedSite } from '../../model/site';
import { siteTitle } from '../../query/siteTitle';
import { useApp, useLoaded } from '../../state/hooks';
import { misread } from '../../state/misread';
import { useTexts } from '../../state/texts';
import { type Known, readUrl, writeUrl } from '../../state/url';
import { pagesIn } from '../../text/language';
import { linkTextsIn } from '../../text/linkTexts';
import button from '../common/Button.module.css';
import { keepFocus } from '../common/keepFocus';
import styles from './LoadNotices.module.css';

interface LinkNoticeProps {
  /** As it arrived, from the root. */
  readonly address: string;
  readonly known: Known;
}

/** Says what of a link is not understood, and leads to the sites that may be meant. */
export function LinkNotice({ address, known }: LinkNoticeProps) {
  const t = useTexts();
  const words = linkTextsIn[t.id];
  const [dismissed, setDismissed] = useState(false);
  const { siteIds, values } = misread(address, known);
  // Without it only the hints are missing.
  const nearest = useLoaded(useApp().loaders.search, siteIds.length > 0);
  if (dismissed || siteIds.length + values.length === 0) return null;
  const state = readUrl(address, known);
  return (
    <div className={styles.notice} role="alert">
      {siteIds.slice(0, maxNamed).map((id) => (
        <div key={id}>
          <p>{words.unknownSite(shortened(id))}</p>
          <SiteLinks
            label={words.nearest}
            sites={nearest.kind === 'here' ? nearest.value.nearestSites(id) : []}
            hrefOf={(selectedId) => writeUrl({ ...state, selectedId }, address)}
          />
          <p>
            <a href={`${pagesIn(t.id)}standort/`}>{words.allSites}</a>
          </p>
        </div>
      ))}
      {values.length === 0 ? null : (
        <p>{words.notUnderstood(values.slice(0, maxNamed).map(shortened))}</p>
      )}
      <button
        type="button"
        className={button.button}
        onClick={() => keepFocus(() => setDismissed(true))}
      >
        {words.dismiss}
      </button>
    </div>
  );
}

interface SiteLinksProps {
  readonly label: string;
  readonly sites: readonly ListedSite[];
  readonly hrefOf: (id: string) => string;
}

function SiteLinks({ label, sites, hrefOf }: SiteLinksProps) {
  if (sites.length === 0) return null;
  return (
    <>
      <p>{label}</p>
      <ul>
        {sites.map((site) => (
          <li key={site.id}>
            <a translate="no" href={hrefOf(site.id)}>
              {siteTitle(site)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** More would push the page away. */
const maxNamed = 4;
const maxLetters = 80;

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > maxLetters ? `${letters.slice(0, maxLetters).join('')}…` : text;
}
