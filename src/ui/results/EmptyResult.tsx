import { emptyQuery } from '../../query/query';
import { relaxations } from '../../query/view';
import { useActions, useApp, useLoaded, useQuestion } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import button from '../common/Button.module.css';
import { keepFocus } from '../common/keepFocus';
import styles from './EmptyResult.module.css';

const loadAnswers = async () => (await import('./EmptyAnswers')).EmptyAnswers;

/** No match: the reason and the changes that help. Never a dead end. */
export function EmptyResult() {
  const t = useTexts();
  const { sites, context, currentYear } = useApp();
  const { query } = useQuestion();
  const { setQuery } = useActions();
  const answers = useLoaded(loadAnswers);
  const ways = relaxations(sites, query, currentYear, context.areas);
  return (
    <div id="standorte" className={styles.empty} tabIndex={-1}>
      <p>{ways.length > 0 ? t.result.nothing : t.result.nothingHelps}</p>
      {answers.kind === 'here' ? <answers.value /> : null}
      {ways.map((way) => (
        <button
          key={way.facet}
          type="button"
          className={button.button}
          onClick={() => keepFocus(() => setQuery(way.query))}
        >
          {t.result.drop(way.facet, way.sites)}
        </button>
      ))}
      {ways.length > 0 ? null : (
        <button
          type="button"
          className={button.button}
          onClick={() => keepFocus(() => setQuery(emptyQuery))}
        >
          {t.filters.reset}
        </button>
      )}
    </div>
  );
}
