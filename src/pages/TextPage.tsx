import { Fragment, type ReactNode } from 'react';
import type { OperatorField } from '../model/operator/operatorFields';
import type { PageWords } from '../text/pageWords';
import { LegalLinks } from '../ui/page/LegalLinks';
import { Blocks } from './Blocks';
import { PageHead } from './PageFrame';
import frame from './PageFrame.module.css';
import type { PageContent } from './pageContent';
import styles from './TextPage.module.css';
import type { Trail } from './trail';

interface TextPageProps {
  readonly words: PageWords;
  readonly content: PageContent;
  /** Folder of the page, the same in all languages. */
  readonly page: string;
  readonly toRoot: string;
  readonly trail: Trail;
  /** The page exists in the other languages, too. */
  readonly translated?: boolean;
  readonly missing: readonly OperatorField[];
  /** Larger type, for Leichte Sprache. */
  readonly large?: boolean;
  /** Between the lead and the sections. */
  readonly children?: ReactNode;
}

/** A text page, readable without scripts, with the header of the site pages. */
export function TextPage(props: TextPageProps) {
  const {
    words,
    content,
    page,
    toRoot,
    trail,
    translated = false,
    missing,
    large = false,
    children,
  } = props;
  return (
    <div className={frame.page}>
      <PageHead {...{ words, trail, toRoot }} page={translated ? `${page}/` : null} />
      <main className={large ? `${styles.main} ${styles.large}` : styles.main}>
        <h1>{content.title}</h1>
        {missing.length === 0 ? null : <MissingNotice words={words} missing={missing} />}
        <Blocks blocks={content.lead} toRoot={toRoot} />
        {children}
        {content.sections.map(({ heading, blocks }) => (
          <Fragment key={heading}>
            <h2>{heading}</h2>
            <Blocks blocks={blocks} toRoot={toRoot} />
          </Fragment>
        ))}
      </main>
      <footer className={frame.footer}>
        <LegalLinks toRoot={toRoot} current={page} />
      </footer>
    </div>
  );
}

interface MissingNoticeProps {
  readonly words: PageWords;
  readonly missing: readonly OperatorField[];
}

function MissingNotice({ words: { missing: notice, fieldNames }, missing }: MissingNoticeProps) {
  return (
    <section className={styles.missing} aria-labelledby="missing">
      <h2 id="missing">{notice.heading}</h2>
      <p>{notice.text}</p>
      <ul>
        {missing.map((field) => (
          <li key={field}>{fieldNames[field]}</li>
        ))}
      </ul>
      <p>{notice.advice}</p>
    </section>
  );
}
