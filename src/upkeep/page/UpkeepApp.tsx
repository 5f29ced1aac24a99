import { Suspense, useEffect, useRef } from 'react';
import { frameWords as words } from '../../text/upkeep/frame';
import button from '../../ui/common/Button.module.css';
import { Part } from '../../ui/common/ErrorBoundary';
import { LiveRegion } from '../../ui/common/LiveRegion';
import { LegalLinks } from '../../ui/page/LegalLinks';
import { type Address, writeAddress } from './address';
import { KeepNotice } from './keep/KeepNotice';
import { Tools } from './Tools';
import styles from './UpkeepApp.module.css';
import { useUpkeep, useUpkeepState } from './useUpkeep';
import { type View, views } from './views';

/** The whole page: its head with the views and what holds for all of them, and the view that the address names. */
export function UpkeepApp() {
  const { root } = useUpkeep();
  const address = useUpkeepState((state) => state.address);
  const isOpen = useUpkeepState((state) => state.opened !== null);
  const view = viewAt(address);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = words.viewTitle(view.id);
    // On a narrow screen the row of views is wider than it.
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [view]);
  return (
    <div className={styles.page}>
      <a className="visually-hidden" href="#inhalt">
        {words.skip}
      </a>
      <header className={styles.head}>
        <div className={styles.title}>
          <h1>{words.title}</h1>
          <a href={root}>{words.toMap}</a>
        </div>
        {isOpen ? <Tools /> : null}
        <nav ref={nav} className={styles.nav} aria-label={words.navigation}>
          <ul>
            {views.map(({ id }) => (
              <li key={id}>
                <a
                  href={writeAddress({ view: id, path: [] })}
                  aria-current={id === view.id ? 'page' : undefined}
                >
                  {words.views[id]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <KeepNotice />
      <main id="inhalt" className={styles.main} tabIndex={-1}>
        <Part name={`view ${view.id}`} shown={view.id}>
          <Suspense fallback={<p role="status">{words.loading}</p>}>
            {view.needsDraft && !isOpen ? <NothingOpen view={view} /> : <view.Component />}
          </Suspense>
        </Part>
      </main>
      <footer className={styles.foot}>
        <LegalLinks toRoot={root} />
      </footer>
      <LiveRegion />
    </div>
  );
}

/** A view that is not there is the first one. */
function viewAt({ view }: Address): View {
  const [first] = views;
  const found = views.find(({ id }) => id === view) ?? first;
  if (found === undefined) throw new Error('there are no views');
  return found;
}

function NothingOpen({ view: { id } }: { readonly view: View }) {
  return (
    <div className={styles.empty}>
      <h2>{words.views[id]}</h2>
      <p>{words.nothingOpen}</p>
      <a className={button.button} href={writeAddress({ view: 'oeffnen', path: [] })}>
        {words.toOpen}
      </a>
    </div>
  );
}
