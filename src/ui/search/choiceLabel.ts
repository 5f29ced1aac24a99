import { conditionsOf } from '../../query/conditions';
import type { Query } from '../../query/query';
import { spanOfClasses } from '../../query/questions/readAmount';
import { siteTitle } from '../../query/siteTitle';
import type { AppContextValue } from '../../state/hooks';
import type { QuestionTexts } from '../../text/questionTexts';
import type { Texts } from '../../text/texts';
import type { OwnChoice } from './choices';

type Facts = Pick<AppContextValue, 'context' | 'currentYear'>;

/** A choice in words: "Grün, Spiel & Sport in Fulda – 4 Standorte". */
export function choiceLabel(
  choice: OwnChoice,
  t: Texts,
  words: QuestionTexts,
  facts: Facts,
): string {
  switch (choice.kind) {
    case 'meant':
    case 'filter': {
      const { query, sites } = choice.offer;
      return `${filterLabel(query, t, words, facts)} – ${words.sites(sites)}`;
    }
    case 'near': {
      const { query, town } = choice.offer;
      return words.near(filterLabel(query, t, words, facts), town.name);
    }
    case 'town':
      return choice.area.name;
    case 'nearSite':
      return siteTitle(choice.site);
    case 'word':
      return choice.word;
  }
}

/** What stands beside the label; '' for nothing. */
export function choiceNote(choice: OwnChoice, t: Texts, words: QuestionTexts): string {
  switch (choice.kind) {
    case 'meant':
      return choice.offer.understood.amount?.exact === false ? words.inexact : '';
    case 'near': {
      const [nearest] = choice.offer.sites;
      return nearest === undefined ? '' : words.nearest(siteTitle(nearest.site), nearest.distanceM);
    }
    case 'town':
      return t.search.sites(choice.sites);
    case 'nearSite':
      return words.distance(choice.distanceM);
    case 'filter':
    case 'word':
      return '';
  }
}

function filterLabel(
  query: Query,
  t: Texts,
  words: QuestionTexts,
  { context, currentYear }: Facts,
): string {
  const asked = conditionsOf(t, query, context.areas, currentYear);
  return words.filter(asked, spanOfClasses(query.amounts));
}
