import { useTexts } from '../../state/texts';
import styles from './SkipLinks.module.css';

/** The first two stops of the keyboard; none where a panel covers what they lead to. */
export function SkipLinks({ inert }: { inert: boolean }) {
  const t = useTexts();
  return (
    <nav className={styles.links} aria-label={t.skipLinks} inert={inert}>
      <a className="visually-hidden" href="#standorte">
        {t.skipToList}
      </a>
      <a className="visually-hidden" href="#karte">
        {t.skipToMap}
      </a>
    </nav>
  );
}
