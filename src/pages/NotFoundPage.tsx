import { useTexts } from '../state/texts';
import styles from './SitePage.module.css';

/** For addresses that do not exist. */
export function NotFoundPage() {
  const t = useTexts();
  return (
    <main className={styles.page}>
      <h1>{t.notFound.title}</h1>
      <p>{t.notFound.text}</p>
      <p>
        <a href="/">{t.notFound.link}</a>
      </p>
    </main>
  );
}
