import { useState } from 'react';
import { useActions, useApp, useSelection } from '../../state/hooks';
import { languageMemory } from '../../state/rememberedChoice';
import { useTexts } from '../../state/texts';
import { writeUrl } from '../../state/url';
import { type Language, languageOf, languages } from '../../text/language';
import { loadTexts } from '../../text/loadTexts';
import { onPlainClick } from '../common/onPlainClick';
import styles from './LanguageChoice.module.css';

/** Links to the same page in each language; the choice is kept for the next visit. */
export function LanguageChoice() {
  const t = useTexts();
  const { setLanguage } = useActions();
  const { whyMissing } = useApp().loaders;
  const [failed, setFailed] = useState<Language | null>(null);
  const choose = (language: Language) => {
    setFailed(null);
    const take = () => {
      languageMemory.remember(window, language);
      setLanguage(language);
    };
    loadTexts(language).then(take, async () => {
      // A page that is loaded anew has the words; the address says which.
      if ((await whyMissing()) === 'renewed') take();
      else setFailed(language);
    });
  };
  return (
    <nav className={styles.languages} aria-label={t.language.label}>
      <ul className={styles.list}>
        {languages.map((language) => (
          <li key={language}>
            <LanguageLink language={language} onChoose={choose} />
          </li>
        ))}
      </ul>
      {failed === null ? null : (
        <p role="alert" className={styles.failed}>
          {t.language.failed(languageOf[failed].name)}
        </p>
      )}
    </nav>
  );
}

interface LanguageLinkProps {
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
}

function LanguageLink({ language, onChoose }: LanguageLinkProps) {
  const t = useTexts();
  const address = useSelection((selection) => writeUrl({ ...selection, language }));
  return (
    <a
      className={styles.link}
      href={address}
      lang={languageOf[language].tag}
      hrefLang={languageOf[language].tag}
      aria-current={t.id === language ? 'true' : undefined}
      onClick={onPlainClick(() => onChoose(language))}
    >
      {languageOf[language].name}
    </a>
  );
}
