import { useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import styles from './Footer.module.css';
import { LegalLinks } from './LegalLinks';

/** Always in sight on a wide page: the date of the facts, who runs the map, and what the law asks for. */
export function Footer({ inert }: { readonly inert: boolean }) {
  const t = useTexts();
  const { researched } = useApp().context;
  return (
    <footer id="fuss" className={styles.footer} inert={inert} tabIndex={-1}>
      <p>{t.footer.factsAsOf(researched)}</p>
      <LegalLinks />
      <details className={styles.sources}>
        <summary>{t.footer.sources}</summary>
        <div className={styles.panel}>
          <p>{t.footer.facts(researched)}</p>
          <p>{t.footer.licence}</p>
          <p>
            <a href="data/sites.geojson" download="quartierskarte-hessen.geojson">
              {t.footer.data}
            </a>
          </p>
        </div>
      </details>
    </footer>
  );
}
