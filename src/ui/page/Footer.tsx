import { de } from '../../text/de';
import styles from './Footer.module.css';
import { LegalLinks } from './LegalLinks';

/** Where the facts come from and under which licences. */
export function Footer() {
  return (
    <footer className={styles.footer}>
      <p>{de.footer.facts}</p>
      <p>{de.footer.licence}</p>
      <p>
        <a href="data/sites.geojson" download="quartierskarte-hessen.geojson">
          {de.footer.data}
        </a>
      </p>
      <LegalLinks />
    </footer>
  );
}
