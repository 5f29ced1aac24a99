import { useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import styles from './Footer.module.css';
import { LegalLinks } from './LegalLinks';

/** The sources of the facts and their licences. */
export function Footer() {
  const t = useTexts();
  const { context } = useApp();
  return (
    <footer className={styles.footer}>
      <p>{t.footer.facts(context.researched)}</p>
      <p>{t.footer.licence}</p>
      <p>
        <a href="data/sites.geojson" download="quartierskarte-hessen.geojson">
          {t.footer.data}
        </a>
      </p>
      <LegalLinks />
    </footer>
  );
}
