import { MapPin, Printer, X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Site } from '../../model/site';
import { useActions, useApp, useSelectedSite } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import button from '../common/Button.module.css';
import { CopyLinkButton } from '../common/CopyLinkButton';
import { PrintLine } from '../common/PrintLine';
import { media, useMedia } from '../common/useMedia';
import { Locator } from '../svgmap/Locator';
import styles from './DetailPanel.module.css';
import { SiteFacts } from './SiteFacts';
import { SiteHeader } from './SiteHeader';

/** The panel of the open site, or nothing. */
export function DetailPanel() {
  const site = useSelectedSite();
  return site === null ? null : <OpenPanel key={site.id} site={site} />;
}

function OpenPanel({ site }: { site: Site }) {
  const t = useTexts();
  const { currentYear } = useApp();
  const { closeSite, leaveForMap, openSite } = useActions();
  const coversMap = useMedia(media.narrow);
  const showOnMap = () => {
    if (!coversMap) return openSite(site.id);
    flushSync(() => leaveForMap(site.id));
    document.getElementById('karte')?.focus();
  };
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWhileOpen(heading);
  useEscape(closeSite);
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <div className={styles.bar}>
        <button type="button" className={button.button} onClick={showOnMap}>
          <MapPin aria-hidden="true" size={18} />
          {t.detail.onMap}
        </button>
        <button
          type="button"
          className={button.button}
          data-icon=""
          onClick={closeSite}
          aria-label={t.detail.close}
          title={t.detail.close}
        >
          <X aria-hidden="true" size={20} />
        </button>
      </div>
      <div className={styles.content}>
        <PrintHead site={site} />
        <SiteHeader site={site} level={2} headingRef={heading} headingId={headingId} />
        <SiteFacts site={site} currentYear={currentYear} />
        <div className={styles.actions}>
          <CopyLinkButton label={t.detail.copyLink} address={thisAddress} />
          <button type="button" className={button.button} onClick={() => window.print()}>
            <Printer aria-hidden="true" size={18} />
            {t.detail.print}
          </button>
        </div>
      </div>
    </section>
  );
}

const thisAddress = () => location.href;

/** Escape closes wherever the focus is, unless something else has taken the key or a dialog is open. */
function useEscape(close: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]') === null) close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [close]);
}

/** On paper only: where the site lies, the address of the page and the day. */
function PrintHead({ site }: { site: Site }) {
  return (
    <div className={styles.printHead}>
      <PrintLine address={thisAddress} />
      <Locator point={site.point} landFile="" />
    </div>
  );
}

/**
 * Focus goes to the heading when a person opens the panel, and back to where it was on closing.
 * A link that opens the page with a panel takes no focus away.
 */
function useFocusWhileOpen(heading: React.RefObject<HTMLHeadingElement | null>): void {
  const { store } = useApp();
  useEffect(() => {
    const opener = document.activeElement;
    if (store.getState().openedByPerson) heading.current?.focus({ preventScroll: true });
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        if (opener instanceof HTMLElement && opener.isConnected)
          opener.focus({ preventScroll: true });
      });
    };
  }, [store, heading]);
}
