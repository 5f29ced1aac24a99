import { useTexts } from '../../state/texts';
import styles from './GermanText.module.css';

/** A text of the facts that exists in German only, and says so to readers of another language. */
export function GermanText({ text }: { readonly text: string }) {
  const t = useTexts();
  return (
    <>
      {t.id === 'de' ? null : <small className={styles.mark}>{t.detail.germanOnly}</small>}{' '}
      <span lang="de">{text}</span>
    </>
  );
}
