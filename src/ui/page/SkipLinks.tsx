import { de } from '../../text/de';
import styles from './SkipLinks.module.css';

/** The first two stops of the keyboard. */
export function SkipLinks() {
  return (
    <nav className={styles.links} aria-label={de.skipLinks}>
      <a className="visually-hidden" href="#standorte">
        {de.skipToList}
      </a>
      <a className="visually-hidden" href="#karte">
        {de.skipToMap}
      </a>
    </nav>
  );
}
