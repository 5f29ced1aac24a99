import { useEffect } from 'react';
import { useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { questionTextsIn } from '../../text/questionTexts';
import styles from './Answers.module.css';

/**
 * Says of a search among very many sites what it does not read: that nothing is found may be wrong.
 * It comes later than the result and stays while letters are typed, so it is announced once, beside
 * the result, and again only after a time without a text.
 */
export function NotSearched() {
  const { announcer } = useApp();
  const sentence = questionTextsIn[useTexts().id].notSearched;
  useEffect(() => {
    announcer.answer('notSearched', sentence);
    return () => announcer.answer('notSearched', '');
  }, [announcer, sentence]);
  return <span className={styles.notSearched}>{sentence}</span>;
}
