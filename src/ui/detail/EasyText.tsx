import { sentencesOf } from '../../model/easyTexts';
import { languageOf } from '../../text/language';
import styles from './EasyText.module.css';

/** A text in Leichte Sprache: one sentence a line. */
export function EasyText({ text }: { readonly text: string }) {
  return (
    <div className={styles.easy} lang={languageOf.ls.tag}>
      {sentencesOf(text).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
