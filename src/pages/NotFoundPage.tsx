import { useTexts } from '../state/texts';
import { LegalLinks } from '../ui/page/LegalLinks';
import styles from './PageFrame.module.css';

/** For addresses that do not exist. start/findRoot.ts sets its links where the map lies elsewhere. */
export function NotFoundPage({ toRoot }: { toRoot: string }) {
  const t = useTexts();
  return (
    <div className={styles.page}>
      <main>
        <h1>{t.notFound.title}</h1>
        <p>{t.notFound.text}</p>
        <p>
          <a href={toRoot}>{t.notFound.link}</a>
        </p>
      </main>
      <footer className={styles.footer}>
        <LegalLinks toRoot={toRoot} />
      </footer>
    </div>
  );
}
