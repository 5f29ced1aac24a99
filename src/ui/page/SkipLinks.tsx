import { de } from '../../text/de';
import styles from './SkipLinks.module.css';

/** The first two stops of the keyboard; none where a panel covers what they lead to. */
export function SkipLinks({ inert }: { inert: boolean }) {
  return (
    <nav className={styles.links} aria-label={de.skipLinks} inert={inert}>
      <a className="visually-hidden" href="#standorte">
        {de.skipToList}
      </a>
      <a className="visually-hidden" href="#karte">
        {de.skipToMap}
      </a>
    </nav>
  );
}
