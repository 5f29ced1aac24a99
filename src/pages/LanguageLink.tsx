import { type Language, languageOf } from '../text/language';

interface LanguageLinkProps {
  readonly language: Language;
  readonly href: string;
  readonly className?: string | undefined;
}

/** A link to the same page in another language, labelled with that language's own name. */
export function LanguageLink({ language, href, className }: LanguageLinkProps) {
  const { name, tag } = languageOf[language];
  return (
    <a className={className} href={href} lang={tag} hrefLang={tag}>
      {name}
    </a>
  );
}
