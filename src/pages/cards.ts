import type { PartialDate } from '../model/partialDate';
import type { Site } from '../model/site';
import { allocatedEur } from '../model/sums';
import { spanOf, type YearSpan } from '../model/yearSpan';
import { siteTitle } from '../query/siteTitle';
import { totals } from '../query/totals';
import type { PageWords } from '../text/pageWords';
import type { Texts } from '../text/texts';
import type { CardContent } from '../ui/share/drawCard';
import { selectionMotif, siteMotif } from '../ui/share/pictureContent';
import type { Selected } from '../ui/share/selectionText';

interface Facts {
  readonly currentYear: number;
  /** When the facts were last researched. */
  readonly researched: PartialDate | null;
}

type Money = Pick<CardContent, 'figure' | 'caption'>;

/** The picture of a shared link to a site. */
export const siteCard = (t: Texts, words: PageWords, site: Site, facts: Facts): CardContent => ({
  motif: siteMotif(t, site, facts.currentYear),
  title: siteTitle(site),
  ...siteMoney(t, words, site),
  credit: creditOf(t, facts),
});

/** That of a link to several sites, or to the map as a whole. */
export const selectionCard = (
  t: Texts,
  words: PageWords,
  title: string,
  selected: Selected,
): CardContent => ({
  motif: selectionMotif(t, selected),
  title,
  ...selectionMoney(t, words, selected),
  credit: creditOf(t, selected),
});

/** The same in words, for those who do not see the picture. */
export const cardInWords = (title: string, { figure, caption }: Money): string =>
  `${title}: ${figure} ${caption}`.trim().replaceAll('\u00a0', ' ');

export const siteMoney = (t: Texts, words: PageWords, site: Site): Money =>
  money(t, words, allocatedEur(site), spanOf(site.allocations.map(({ year }) => year)));

export function selectionMoney(
  t: Texts,
  words: PageWords,
  { sites, query }: Pick<Selected, 'sites' | 'query'>,
): Money {
  const { allocatedEur: eur, years } = totals(sites, query);
  return money(t, words, eur, years);
}

const money = (
  t: Texts,
  { awarded }: PageWords,
  eur: number | null,
  years: YearSpan | null,
): Money =>
  eur === null || years === null
    ? { figure: t.share.picture.noAmount, caption: '' }
    : { figure: t.format.euroShort(eur), caption: awarded(years) };

const creditOf = (t: Texts, { researched }: Facts): string =>
  [t.map.attribution, t.footer.factsAsOf(researched)].join(' · ');
