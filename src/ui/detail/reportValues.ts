import type { Site } from '../../model/site';
import type { ReportField } from '../../query/reportFields';
import type { Texts } from '../../text/texts';

/** Programs for mail cut longer links. */
const maxLetters = 900;

/** What the page says of a field of a site, in lines of plain text; long lists end with "…". */
export function reportValues(site: Site, field: ReportField, t: Texts): readonly string[] {
  const lines: string[] = [];
  let letters = 0;
  for (const line of allValues(site, field, t)) {
    letters += line.length;
    if (letters > maxLetters) return [...lines, '…'];
    lines.push(line);
  }
  return lines;
}

function allValues(site: Site, field: ReportField, t: Texts): readonly string[] {
  const { facts, history, place } = t.detail;
  switch (field) {
    case 'name':
      return [site.name];
    case 'programme':
      return site.participations.flatMap(({ programme, nameAtIntake, intakeYear, endYear }) => [
        history.intake(intakeYear, nameAtIntake ?? t.programme(programme).name),
        ...(endYear === null ? [] : [history.end(endYear)]),
      ]);
    case 'money':
      return site.allocations.length === 0
        ? [facts.noMoney]
        : site.allocations.map(
            ({ year, amountEur, programme }) =>
              `${year}: ${t.format.euro(amountEur)} (${t.programme(programme).plain})`,
          );
    case 'population':
      return site.population === null
        ? [facts.unknown]
        : [`${facts.population(site.populationYear)}: ${t.format.count(site.population)}`];
    case 'area':
      return [site.areaHa === null ? facts.unknown : t.format.ha(site.areaHa)];
    case 'measures':
      return site.measures.map(({ title }) => title);
    case 'place':
      return [place.precision(site.precision), site.placeBasis];
    case 'sources':
      return [...site.sources, ...site.links].map(({ url }) => url);
    case 'other':
      return [];
  }
}
