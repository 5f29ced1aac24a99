import { ChevronDown, LocateFixed } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { HessenTopology } from '../../model/geo/boundaries';
import type { Stop } from '../../model/geo/stop';
import { useActions, useSelection } from '../../state/hooks';
import { originName } from '../../state/originName';
import { useTexts } from '../../state/texts';
import styles from './NearMe.module.css';
import { NearPanel } from './NearPanel';
import { useStops } from './useStops';

interface NearMeProps {
  readonly loadStops: () => Promise<readonly Stop[] | null>;
  readonly loadTopology: () => Promise<HessenTopology | null>;
}

/** "In meiner Nähe": a button that opens the question below it. Nothing is asked or fetched before. */
export function NearMe({ loadStops, loadTopology }: NearMeProps) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const origin = useSelection((selection) => selection.origin);
  const { setOrigin } = useActions();
  const stops = useStops(loadStops);
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
        onClick={() => setOpen(!open)}
      >
        <LocateFixed aria-hidden="true" size={16} />
        {origin === null ? t.near.open : t.near.openWith(originName(t, origin))}
        <ChevronDown aria-hidden="true" size={16} />
      </button>
      {open ? (
        <section id={panelId} className={styles.panel} aria-label={t.near.region}>
          <NearPanel stops={stops} loadTopology={loadTopology} onEnd={end} />
        </section>
      ) : null}
    </div>
  );
}
