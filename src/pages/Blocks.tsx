import { ProgrammeSymbol } from '../ui/common/ProgrammeSymbol';
import styles from './Blocks.module.css';
import type { Block, Fact, Inline, Piece } from './pageContent';

interface BlocksProps {
  readonly blocks: readonly Block[];
  readonly toRoot: string;
}

/** The content of a text page; blocks of a kind always look the same. */
export function Blocks({ blocks, toRoot }: BlocksProps) {
  return blocks.map((block, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the build renders it once to HTML, nothing ever moves
    <OneBlock key={place} block={block} toRoot={toRoot} />
  ));
}

function OneBlock({ block, toRoot }: { block: Block; toRoot: string }) {
  switch (block.kind) {
    case 'text':
      return (
        <p className={styles.text}>
          <InlineText content={block.text} toRoot={toRoot} />
        </p>
      );
    case 'lines':
      return (
        <p className={styles.text}>
          <Lines lines={block.lines} toRoot={toRoot} />
        </p>
      );
    case 'list':
      return <Items items={block.items} toRoot={toRoot} />;
    case 'facts':
      return <Facts rows={block.rows} toRoot={toRoot} />;
    case 'fold':
      return (
        <details className={styles.fold}>
          <summary>{block.summary}</summary>
          <Items items={block.items} toRoot={toRoot} />
        </details>
      );
    case 'code':
      return (
        <pre className={styles.code} translate="no">
          <code>{block.text}</code>
        </pre>
      );
    case 'part':
      return (
        <div className={styles.part}>
          <h3>
            {block.programme === undefined ? null : <ProgrammeSymbol programme={block.programme} />}
            <span translate={block.programme === undefined ? undefined : 'no'}>
              {block.heading}
            </span>
          </h3>
          <Blocks blocks={block.blocks} toRoot={toRoot} />
        </div>
      );
  }
}

function Lines({ lines, toRoot }: { lines: readonly Inline[]; toRoot: string }) {
  return lines.map((line, place) => (
    // The space keeps sentences apart where styles are ignored.
    // biome-ignore lint/suspicious/noArrayIndexKey: the build renders it once to HTML, nothing ever moves
    <span key={place} className={styles.line} data-line="">
      <InlineText content={line} toRoot={toRoot} />{' '}
    </span>
  ));
}

function Items({ items, toRoot }: { items: readonly Inline[]; toRoot: string }) {
  return (
    <ul className={styles.list}>
      {items.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the build renders it once to HTML, nothing ever moves
        <li key={place}>
          <InlineText content={item} toRoot={toRoot} />
        </li>
      ))}
    </ul>
  );
}

function Facts({ rows, toRoot }: { rows: readonly Fact[]; toRoot: string }) {
  return (
    <dl className={styles.facts}>
      {rows.map(({ term, lines }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <Lines lines={lines} toRoot={toRoot} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A line of text, links and words of other languages. */
function InlineText({ content, toRoot }: { content: Inline; toRoot: string }) {
  if (typeof content === 'string') return <>{content}</>;
  return (
    <>
      {content.map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <LinkOrWords key={part.text} piece={part} toRoot={toRoot} />
        ),
      )}
    </>
  );
}

function LinkOrWords({ piece: { text, href, lang }, toRoot }: { piece: Piece; toRoot: string }) {
  if (href === undefined) return <span lang={lang}>{text}</span>;
  // Addresses within the site are relative to its root, as in "./datenschutz/".
  const own = href.startsWith('./');
  return (
    <a
      href={own ? `${toRoot}${href.slice(2)}` || './' : href}
      lang={lang}
      rel={own ? undefined : 'noreferrer'}
    >
      {text}
    </a>
  );
}
