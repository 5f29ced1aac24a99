import { type Area, findArea } from '../../model/geo/area';
import { measureTypes, programmeIds } from '../../model/vocabulary';
import { amountClasses } from '../../query/facets/amountClass';
import { firstNewYear, terms } from '../../query/facets/term';
import { askedStatuses, type ListFacet } from '../../query/query';
import type { Texts } from '../../text/texts';

/** One choice of a facet: its value in query and link, and how it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** All choices of a facet, in their order. */
export function choicesOf(
  t: Texts,
  facet: ListFacet,
  areas: readonly Area[],
  currentYear: number,
): readonly Choice[] {
  switch (facet) {
    case 'measureTypes':
      return measureTypes.map((value) => ({ value, label: t.measureType(value).short }));
    case 'programmes':
      return programmeIds.map((value) => ({ value, label: t.programme(value).short }));
    case 'terms':
      return terms.map((value) => ({
        value,
        label: t.filters.terms[value](firstNewYear(currentYear)),
      }));
    case 'measureStatuses':
      return askedStatuses.map((value) => ({ value, label: t.detail.measures.status[value] }));
    case 'amounts':
      return amountClasses.map((value) => ({ value, label: t.filters.amounts[value] }));
    case 'districts':
      return areaChoices(
        t,
        areas.filter(({ kind }) => kind !== 'municipality'),
      );
    case 'municipalities':
      return areaChoices(
        t,
        areas.filter(({ kind }) => kind === 'municipality'),
      ).toSorted((a, b) => collator.compare(a.label, b.label));
  }
}

const collator = new Intl.Collator('de');

const areaChoices = (t: Texts, areas: readonly Area[]): readonly Choice[] =>
  areas.map((area) => ({ value: area.key, label: t.area.name(area) }));

/** How a chosen value is called; the value itself where it is not known. */
export function choiceLabel(
  t: Texts,
  facet: ListFacet,
  value: string,
  areas: readonly Area[],
  currentYear: number,
): string {
  if (facet === 'districts' || facet === 'municipalities') {
    const area = findArea(areas, value, facet === 'districts' ? 'district' : 'municipality');
    return area === undefined ? value : t.area.name(area);
  }
  const choices = choicesOf(t, facet, areas, currentYear);
  return choices.find((choice) => choice.value === value)?.label ?? value;
}
