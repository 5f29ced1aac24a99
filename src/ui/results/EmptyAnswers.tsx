import { hasFacet } from '../../query/query';
import { alternatives } from '../../query/questions/alternatives';
import { type Answer, answerTo, noAnswer, wantsPostcodes } from '../../query/questions/answer';
import { siteTitle } from '../../query/siteTitle';
import { useActions, useApp, useLoaded, usePlaces, useQuestion } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { questionTextsIn } from '../../text/questionTexts';
import button from '../common/Button.module.css';
import { keepFocus } from '../common/keepFocus';
import { Named } from '../common/Named';
import { choiceLabel } from '../search/choiceLabel';
import { type Choice, choiceGroups, type OwnChoice } from '../search/choices';
import { useFollow } from '../search/useFollow';
import styles from './EmptyResult.module.css';

/** Sites that are named, beside those that the list shows after a press. */
const maxSites = 3;
/** Farther sites are not near any more; the nearest is named wherever it is. */
const nearM = 50_000;

/** What exists instead: filters that the question means, the same near its town, sites near a postcode. */
export function EmptyAnswers() {
  const t = useTexts();
  const app = useApp();
  const words = questionTextsIn[t.id];
  const follow = useFollow();
  const answer = useEmptyAnswer();
  // The change of one condition is offered below, by the name of its filter.
  const offered = choiceGroups(answer)
    .filter(({ id }) => id !== 'postcode' && (id !== 'filters' || answer.nothing))
    .flatMap(({ choices }) => choices)
    .filter(isOffered);
  const near = (answer.near?.sites ?? answer.postcode?.near ?? [])
    .slice(0, maxSites)
    .filter(({ distanceM }, index) => index === 0 || distanceM <= nearM);
  return (
    <>
      {answer.outside.map(words.outside).map((sentence) => (
        <p key={sentence}>
          <Named>{sentence}</Named>
        </p>
      ))}
      {offered.map((choice) => (
        <button
          key={`${choice.kind} ${choiceLabel(choice, t, words, app)}`}
          type="button"
          className={button.button}
          onClick={() => keepFocus(() => follow(choice))}
        >
          <Named>{choiceLabel(choice, t, words, app)}</Named>
        </button>
      ))}
      {near.length === 0 ? null : <NearSites sites={near} />}
    </>
  );
}

const isOffered = (choice: Choice): choice is OwnChoice =>
  choice.kind !== 'suggestion' && (choice.kind !== 'meant' || choice.offer.sites > 0);

type Near = Exclude<Answer['postcode'], null>['near'];

function NearSites({ sites }: { readonly sites: Near }) {
  const words = questionTextsIn[useTexts().id];
  const { openSite } = useActions();
  return (
    <ul className={styles.near}>
      {sites.map(({ site, distanceM }) => (
        <li key={site.id}>
          <button type="button" className={styles.site} onClick={() => openSite(site.id)}>
            <span translate="no">{siteTitle(site)}</span>
          </button>{' '}
          <span className={styles.distance}>{words.distance(distanceM)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The answer to the text, or where there is none, what comes nearest to the filters. */
function useEmptyAnswer(): Answer {
  const { sites, context, currentYear, loaders } = useApp();
  const { query } = useQuestion();
  const isSearched = hasFacet(query, 'text');
  const search = useLoaded(loaders.search, isSearched);
  // Of what is near by the distances are told; the search brings them with it.
  const places = usePlaces(!isSearched);
  const table = useLoaded(loaders.postcodes, wantsPostcodes(query.text));
  const facts = { sites, areas: context.areas, currentYear };
  if (!isSearched)
    return places.kind === 'here' ? { ...noAnswer, ...alternatives(query, facts) } : noAnswer;
  if (search.kind !== 'here') return noAnswer;
  const postcodes = table.kind === 'here' ? table.value : [];
  return answerTo(query.text, query, { ...facts, index: search.value.index, postcodes });
}
