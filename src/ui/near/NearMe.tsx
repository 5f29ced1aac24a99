import { ChevronDown, LocateFixed } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useActions, useLoaded, usePlaces, useSelection } from '../../state/hooks';
import { originName } from '../../state/origin';
import { useTexts } from '../../state/texts';
import { Part } from '../common/ErrorBoundary';
import { Named } from '../common/Named';
import { PartFailed } from '../common/PartFailed';
import styles from './NearMe.module.css';

const loadPanel = async () => (await import('./NearPanel')).NearPanel;

/** Prefetches on hover and focus; a failure is reported only once the panel is opened. */
const preload = () => {
  loadPanel().catch(() => undefined);
};

/** "In meiner Nähe": a button that opens the panel below it. No position is requested before. */
export function NearMe() {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const origin = useSelection((selection) => selection.origin);
  const { setOrigin } = useActions();
  const panel = useLoaded(loadPanel, open);
  // What it tells is distances.
  const places = usePlaces(open);
  const missing = [panel, places].find((one) => one.kind === 'failed');
  const toggle = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const end = () => {
    setOrigin(null);
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    <div className={styles.near}>
      <button
        ref={toggle}
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        data-active={origin !== null || undefined}
        onPointerEnter={preload}
        onFocus={preload}
        onClick={() => setOpen(!open)}
      >
        <LocateFixed aria-hidden="true" size={16} />
        <Named>{origin === null ? t.near.open : t.near.openWith(originName(t, origin))}</Named>
        <ChevronDown aria-hidden="true" size={16} />
      </button>
      {open ? (
        <section id={panelId} className={styles.panel} aria-label={t.near.region}>
          {missing?.kind === 'failed' ? (
            <PartFailed why={missing.why} retry={missing.retry} />
          ) : panel.kind === 'here' && places.kind === 'here' ? (
            <Part name="near panel">
              <panel.value onEnd={end} />
            </Part>
          ) : (
            <p>{t.load.retrying}</p>
          )}
        </section>
      ) : null}
    </div>
  );
}
