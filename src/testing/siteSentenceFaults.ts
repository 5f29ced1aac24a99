import programmeTable from '../../data/programmes.json';
import type { Site } from '../model/site';
import { moneyByYear } from '../query/money/moneyByYear';
import { siteTitle } from '../query/siteTitle';
import { siteDigest } from '../query/statements/siteDigest';
import type { Language } from '../text/language';
import { sentencesIn } from '../text/sentences';
import { grammarOf } from './grammar';
import { plainSpaces } from './plainSpaces';
import { numbersIn, sentenceFaults } from './sentenceFaults';

/** The texts about a site in a year. */
export const saySite = (site: Site, language: Language, currentYear: number): string =>
  plainSpaces(sentencesIn[language].site(siteDigest(site, currentYear)).join(' '));

/** A title as quoted in a sentence: its own quotation marks are converted. */
const withoutTitle = (text: string, { name, municipalities }: Site): string => {
  const title = siteTitle({ name, municipalities }).replace(/["„“”]/g, '.');
  return text.replace(new RegExp(title.replace(/[()|[\]/+?*\\]/g, '\\$&')), 'Alpha');
};

/** Every number that a sentence about a site may contain, counted by plain means. */
function factsOf(site: Site, currentYear: number): ReadonlySet<number> {
  const { allocations, measures, participations, contradictions } = site;
  const years = [
    ...participations.flatMap(({ intakeYear, endYear }) => [intakeYear, endYear]),
    ...allocations.map(({ year }) => year),
    ...contradictions.map(({ year }) => year),
    ...programmeTable.flatMap(({ renamed }) => renamed ?? []),
    currentYear,
    ...moneyByYear(site, currentYear).map(({ year }) => year),
  ];
  const statuses = ['fertig', 'im-bau', 'geplant', 'unbekannt'].map(
    (status) => measures.filter((one) => one.status === status).length,
  );
  const counts = [site.municipalities.length, measures.length, ...statuses];
  const sums = [allocations.reduce((sum, { amountEur }) => sum + amountEur, 0)];
  const yearsPaid = new Set(allocations.map(({ year }) => year)).size;
  const place = [site.areaHa, site.population, site.populationYear];
  return new Set(
    [...years, ...counts, ...sums, ...place, yearsPaid].flatMap((number) => number ?? []),
  );
}

const hasUnknown = (site: Site, currentYear: number): boolean =>
  site.allocations.length === 0 ||
  site.participations.every(({ intakeYear }) => intakeYear === null) ||
  moneyByYear(site, currentYear).some(({ amountEur }) => amountEur === null) ||
  site.programmes.some((id) => site.allocations.every(({ programme }) => programme !== id));

/** The faults of the texts about a site: broken sentences, false numbers, false claims about money. */
export function siteSentenceFaults(
  site: Site,
  language: Language,
  currentYear: number,
): readonly string[] {
  const text = saySite(site, language, currentYear);
  const facts = factsOf(site, currentYear);
  const found = [
    ...sentenceFaults(withoutTitle(text, site), language),
    ...numbersIn(text, language)
      .filter((number) => !facts.has(number))
      .map((number) => `${number} is no fact`),
  ];
  if (grammarOf[language].unknownMoney.test(text) !== hasUnknown(site, currentYear))
    found.push('unknown amounts');
  if (site.allocations.length === 0 && /[€]|\d Euro/.test(text)) found.push('money of nowhere');
  return found.map((fault) => `${site.id}: ${fault}: ${text}`);
}
