import { Printer, X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { compare } from '../../query/statements/compare';
import { useActions, useApp, useWhole } from '../../state/hooks';
import { maxCompared } from '../../state/stage';
import { useTexts } from '../../state/texts';
import button from '../common/Button.module.css';
import { CopyLinkButton } from '../common/CopyLinkButton';
import { PrintLine } from '../common/PrintLine';
import { Caveats } from './Caveats';
import { ComparedMoney } from './ComparedMoney';
import { ComparedSources } from './ComparedSources';
import { ComparedTowns, useTowns } from './ComparedTowns';
import styles from './Comparison.module.css';
import { FactTable } from './FactTable';
import { keyFactGroups } from './keyFactGroups';
import { measureRows } from './measureRows';
import { Suggested } from './Suggested';
import { useComparedSites } from './useComparedSites';

/** Two to four sites side by side; with only one it offers similar sites. */
export function Comparison() {
  const t = useTexts();
  const { currentYear } = useApp();
  const sites = useComparedSites(useWhole());
  const towns = useTowns(sites);
  const heading = useHeadingFocus();
  const comparison = useMemo(() => compare(sites, currentYear), [sites, currentYear]);
  return (
    <section className={styles.comparison} aria-labelledby={headingId}>
      <div className={styles.printed}>
        <PrintLine address={thisAddress} />
      </div>
      <div className={styles.head}>
        <h2 id={headingId} ref={heading} tabIndex={-1} className={styles.heading}>
          {t.compare.heading}
        </h2>
        <Buttons />
      </div>
      {sites.length === 1 ? (
        <>
          <p className={styles.missing}>{t.compare.one}</p>
          <Suggested compared={sites} />
        </>
      ) : null}
      <FactTable
        heading={t.detail.facts.heading}
        groups={[...keyFactGroups(t, currentYear), towns.group]}
        sites={comparison.sites}
        onRemoved={() => (heading.current ?? document.getElementById('standorte'))?.focus()}
      />
      <ComparedTowns towns={towns.single} loaded={towns.loaded} />
      <Caveats caveats={comparison.caveats} />
      <ComparedMoney comparison={comparison} />
      <FactTable
        heading={t.detail.measures.heading}
        groups={[{ heading: null, rows: measureRows(t, sites) }]}
        sites={comparison.sites}
      />
      <ComparedSources sites={sites} />
      {sites.length > 1 && sites.length < maxCompared ? <Suggested compared={sites} /> : null}
    </section>
  );
}

const headingId = 'vergleich';
const thisAddress = () => location.href;

/** Focuses the heading when a person opens the comparison, not when a link opens the page with it. */
function useHeadingFocus() {
  const { store } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (store.getState().steps > 0) heading.current?.focus();
  }, [store]);
  return heading;
}

function Buttons() {
  const t = useTexts();
  const { setStage } = useActions();
  const close = () => {
    flushSync(() => setStage('map'));
    // The tray is back, with the button that opens the comparison.
    document.getElementById('vergleichen')?.focus();
  };
  return (
    <div className={styles.buttons}>
      <CopyLinkButton label={t.detail.copyLink} address={thisAddress} />
      <button type="button" className={button.button} onClick={() => window.print()}>
        <Printer aria-hidden="true" size={18} />
        {t.detail.print}
      </button>
      <button
        type="button"
        className={button.button}
        data-icon=""
        aria-label={t.compare.close}
        title={t.compare.close}
        onClick={close}
      >
        <X aria-hidden="true" size={20} />
      </button>
    </div>
  );
}
