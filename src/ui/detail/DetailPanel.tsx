import { MapPin, Printer, X } from 'lucide-react';
import { type RefObject, useContext, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { ListedSite } from '../../model/site';
import {
  SiteContext,
  useActions,
  useApp,
  useOpenSite,
  usePlaces,
  useSelectedSite,
  useSelection,
} from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { sitePath } from '../../text/language';
import button from '../common/Button.module.css';
import { CopyLinkButton } from '../common/CopyLinkButton';
import paper from '../common/Paper.module.css';
import { PartFailed } from '../common/PartFailed';
import { PrintLine } from '../common/PrintLine';
import sheet from '../common/Sheet.module.css';
import { media, useMedia } from '../common/useMedia';
import { useSheetDrag } from '../common/useSheetDrag';
import { CompareButtons } from '../compare/CompareButtons';
import { ShareSite } from '../share/ShareSite';
import { Locator } from '../svgMap/Locator';
import { AroundSite } from './AroundSite';
import styles from './DetailPanel.module.css';
import { ReportContext, useReportTarget } from './reportContext';
import { SiteChangesFold } from './SiteChangesFold';
import { SiteFacts } from './SiteFacts';
import { SiteHeader } from './SiteHeader';
import { useLitFocus } from './useLitFocus';
import { usePanelFocus } from './usePanelFocus';

/** The panel of the open site, or nothing. */
export function DetailPanel() {
  const site = useSelectedSite();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  usePanelFocus(site?.id ?? null, panel, heading);
  useLitFocus(useOpenSite() !== null);
  // Prefetched before a site is open, so that it opens offline, too.
  const reportTarget = useReportTarget();
  return site === null ? null : (
    <ReportContext value={reportTarget}>
      <OpenPanel key={site.id} site={site} panel={panel} heading={heading} />
    </ReportContext>
  );
}

interface OpenPanelProps {
  readonly site: ListedSite;
  readonly panel: RefObject<HTMLElement | null>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** A region beside the map; where it covers the page, a modal dialog: App makes the rest inert. */
function OpenPanel({ site, panel, heading }: OpenPanelProps) {
  const t = useTexts();
  const { currentYear, embedded } = useApp();
  const whole = useOpenSite();
  const { closeSite, leaveForMap, openSite } = useActions();
  const coversMap = useMedia(media.narrow);
  const mapFixed = useSelection((selection) => selection.mapFixed);
  const cameraRequest = () => {
    if (!coversMap) return openSite(site.id);
    flushSync(() => leaveForMap(site.id));
    document.getElementById('karte')?.focus();
  };
  useEscape(closeSite);
  const pull = useSheetDrag(panel, closeSite);
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-labelledby={headingId}
      {...(coversMap ? { role: 'dialog', 'aria-modal': true } : {})}
    >
      <div className={`${styles.bar} ${sheet.head}`} {...(coversMap ? pull : {})}>
        {mapFixed && (!coversMap || embedded === 'liste') ? null : (
          <button type="button" className={button.button} onClick={cameraRequest}>
            <MapPin aria-hidden="true" size={18} />
            {t.detail.onMap}
          </button>
        )}
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
      <div className={`${styles.content} ${paper.sheet}`}>
        <div className={paper.head}>
          <PrintHead site={site} />
          <SiteHeader site={site} level={2} headingRef={heading} headingId={headingId} />
        </div>
        {embedded ? null : <CompareButtons site={site} />}
        {whole === null ? (
          <ComingSite site={site} />
        ) : (
          <SiteFacts site={whole} currentYear={currentYear} />
        )}
        <SiteChangesFold siteId={site.id} />
        <Around site={site} />
        {whole === null ? null : <ShareSite site={whole} />}
        <div className={styles.actions}>
          <CopyLinkButton
            label={t.detail.copyLink}
            address={
              embedded ? () => new URL(sitePath(t.id, site.id), document.baseURI).href : thisAddress
            }
          />
          {embedded ? null : <PrintButton />}
        </div>
      </div>
    </section>
  );
}

/** In the place of the facts while they come, or why they have not: the site has a page with them. */
function ComingSite({ site }: { site: ListedSite }) {
  const t = useTexts();
  const facts = useContext(SiteContext);
  if (facts.kind !== 'failed') return <p className={styles.coming}>{t.load.retrying}</p>;
  return (
    <PartFailed why={facts.why} retry={facts.retry}>
      <a className={button.button} href={sitePath(t.id, site.id)}>
        {t.load.sitePage}
      </a>
    </PartFailed>
  );
}

/** The other sites around it, once it is known how far they are. */
function Around({ site }: { site: ListedSite }) {
  const { sites, currentYear } = useApp();
  const places = usePlaces();
  if (places.kind === 'failed') return <PartFailed why={places.why} retry={places.retry} />;
  if (places.kind !== 'here') return null;
  return <AroundSite site={site} sites={sites} currentYear={currentYear} />;
}

function PrintButton() {
  const t = useTexts();
  return (
    <button type="button" className={button.button} onClick={() => window.print()}>
      <Printer aria-hidden="true" size={18} />
      {t.detail.print}
    </button>
  );
}

/** Target of a skip link. */
const headingId = 'detail';

const thisAddress = () => location.href;

/** Escape closes wherever the focus is, unless the key is already handled or a dialog is open. */
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

/** Print only: the location of the site, the address of the page and the day. */
function PrintHead({ site }: { site: ListedSite }) {
  return (
    <div className={styles.printHead}>
      <PrintLine address={thisAddress} />
      <Locator points={[site.point]} toRoot="" landHere />
    </div>
  );
}
