import { describe, expect, it } from 'vitest';
import { measureTypes, programmeIds } from '../../model/vocabulary';
import { amountClasses } from '../../query/facets/amountClass';
import { terms } from '../../query/facets/term';
import { askedStatuses, type ListFacet, listFacets } from '../../query/query';
import { fixtureContext } from '../../testing/fixtureFacts';
import { de } from '../../text/de/texts';
import { choiceLabel, choicesOf } from './choices';

const { areas } = fixtureContext();
const choices = (facet: ListFacet) => choicesOf(de, facet, areas, 2026);
const values = (facet: ListFacet) => choices(facet).map(({ value }) => value);

describe('the choices of a facet', () => {
  it('are those of its vocabulary, in its order', () => {
    expect(values('measureTypes')).toEqual([...measureTypes]);
    expect(values('programmes')).toEqual([...programmeIds]);
    expect(values('terms')).toEqual([...terms]);
    expect(values('measureStatuses')).toEqual([...askedStatuses]);
    expect(values('amounts')).toEqual([...amountClasses]);
  });

  it('are all areas of Hessen on their level', () => {
    const keys = (municipal: boolean) =>
      areas.flatMap(({ kind, key }) => ((kind === 'municipality') === municipal ? [key] : []));
    expect(values('districts').toSorted()).toEqual(keys(false).toSorted());
    expect(values('municipalities').toSorted()).toEqual(keys(true).toSorted());
    expect(values('districts')).toEqual(expect.arrayContaining(['064', '06435', '06435014']));
    expect(values('municipalities')).not.toContain('06435');
  });

  it.each(listFacets)('of %s each have a value and a name of their own', (facet) => {
    const all = choices(facet);
    expect(new Set(all.map(({ value }) => value)).size).toBe(all.length);
    expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
    expect(all.filter(({ label }) => label.trim() === '')).toEqual([]);
  });
});

describe('a choice', () => {
  it.each<[ListFacet, string, string]>([
    ['districts', '06435014', 'Stadt Hanau'],
    ['districts', '06435', 'Main-Kinzig-Kreis'],
    ['districts', '06611', 'Stadt Kassel'],
    ['districts', '06633', 'Landkreis Kassel'],
    ['districts', '066', 'Regierungsbezirk Kassel'],
    ['municipalities', '06611000', 'Kassel'],
    ['measureTypes', 'kita', 'Kita'],
    ['measureStatuses', 'im-bau', 'im Bau'],
    ['terms', 'neu', 'neu seit 2025'],
    ['amounts', 'ohne', 'kein Betrag veröffentlicht'],
    ['districts', '09999', '09999'],
  ])('of %s, "%s", is called "%s"', (facet, value, label) => {
    expect(choiceLabel(de, facet, value, areas, 2026)).toBe(label);
  });
});
