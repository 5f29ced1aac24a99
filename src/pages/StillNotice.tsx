import { Fragment } from 'react';
import { languageOf, languages, pageLanguages, pagesIn } from '../text/language';
import { stillTextsIn } from '../text/stillTexts';
import { LanguageLink } from './LanguageLink';

/**
 * Why the page does not come to life, and where everything can be read. The styles show it where no
 * script has come in time (styles/still.css), in the language that start/early.ts has found out.
 */
export function StillNotice() {
  return languages.map((language) => {
    const { why, pages } = stillTextsIn[language];
    const sites = `${pagesIn(language)}standort/`;
    return (
      <p key={language} lang={languageOf[language].tag} data-language={language}>
        {why} <a href={sites}>{pages}</a>.
        {pageLanguages
          .map((other) => ({ other, href: `${pagesIn(other)}standort/` }))
          .filter(({ href }) => href !== sites)
          .map(({ other, href }) => (
            <Fragment key={other}>
              {' '}
              <LanguageLink language={other} href={href} />
            </Fragment>
          ))}
      </p>
    );
  });
}
