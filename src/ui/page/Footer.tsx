import { useApp, useSelection } from '../../state/hooks';
import { embedPageAddress } from '../../state/selectionAddress';
import { useTexts } from '../../state/texts';
import styles from './Footer.module.css';
import { LegalLinks } from './LegalLinks';

/** Always in sight on a wide page: the date of the facts, who runs the map, and what the law asks for. */
export function Footer({ inert }: { readonly inert: boolean }) {
  const t = useTexts();
  const { researched } = useApp().context;
  const embedPage = useSelection(embedPageAddress);
  return (
    <footer id="fuss" className={styles.footer} inert={inert} tabIndex={-1} ref={keptInView}>
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
          <p>
            <a href={embedPage}>{t.footer.embed}</a>
          </p>
        </div>
      </details>
    </footer>
  );
}

/** Entries of the list that come into view get their true height, which moves the foot again. */
const tries = 5;

/** A link to the foot brings it into view, however much of the list above it is not laid out. */
function keptInView(foot: HTMLElement | null) {
  const scroll = (left: number) => {
    foot?.scrollIntoView({ block: 'end', behavior: 'instant' });
    if (left > 0) requestAnimationFrame(() => scroll(left - 1));
  };
  const onFocus = () => scroll(tries);
  foot?.addEventListener('focus', onFocus);
  return () => foot?.removeEventListener('focus', onFocus);
}
