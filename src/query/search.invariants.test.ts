import { describe, expect, it, test } from 'vitest';
import { onlyTownKnown } from '../model/onlyTownKnown';
import { around, hasBoundary } from '../model/places';
import { realContext, realSites, realSynonyms, realYear } from '../testing/realFacts';
import { searchable } from '../testing/searchable';
import { inBbox } from './bbox';
import { compileQuery } from './compileQuery';
import { listGroups } from './listGroups';
import { aroundSite } from './near/aroundSite';
import { nearby } from './near/nearby';
import { similar } from './near/similar';
import { emptyQuery } from './query';
import { resolveSite } from './resolveSite';
import { fold } from './search/fold';
import { suggest } from './search/suggest';
import { siteTitle } from './siteTitle';
import { sortedBy, sortKeys, sortSites } from './sortSites';

const sites = realSites();
const { areas } = realContext();
const { index } = searchable(sites, areas, realSynonyms());
const year = realYear();
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('a search finds each site', () => {
  it('by its own name, town and key', () => {
    const lost = sites.filter((site, place) => {
      const text = [site.name, ...site.municipalities, ...site.ags].join(' ');
      return (
        compileQuery({ ...emptyQuery, text }, { sites, areas, currentYear: year })(place) !== 0
      );
    });
    expect(idsOf(lost)).toEqual([]);
  });

  it('first of all suggestions, by its title and by each other name', () => {
    const first = (text: string) => {
      const target = suggest(index, text).sites[0]?.target;
      return target?.kind === 'site' ? target.site.id : undefined;
    };
    for (const site of sites)
      for (const text of [siteTitle(site), ...site.aliases])
        expect(first(text), text).toBe(site.id);
  });

  it('by links with its id, or with another name that is no id', () => {
    for (const { id, aliases } of sites) {
      expect(resolveSite(sites, id)).toBe(id);
      for (const alias of aliases) expect(resolveSite(sites, alias)).toBe(id);
    }
  });
});

describe('titles', () => {
  const titles = sites.map((site) => ({ ...site, title: siteTitle(site) }));

  it('are all different, so that the list tells them apart', () => {
    expect(new Set(titles.map(({ title }) => title)).size).toBe(titles.length);
  });

  it('have no empty part, no stray space and no word twice in a row', () => {
    for (const { title } of titles) {
      expect(title).toMatch(/^\S+( \S+)*$/);
      expect(title).not.toMatch(/^–|–$|– –/);
      const words = fold(title).split(' ');
      expect(words.filter((word, index) => word === words[index - 1])).toEqual([]);
    }
  });

  it('of a site in one town begin with it, so that they stand where the list sorts them', () => {
    for (const { title, municipalities } of titles) {
      const [town = '', ...others] = municipalities;
      if (others.length === 0) expect(title.slice(0, town.length)).toBe(town);
    }
    const shown = sortSites(sites).map(siteTitle);
    expect(shown).toEqual(shown.toSorted(new Intl.Collator('de').compare));
  });
});

describe('the list', () => {
  it('keeps one order, however the sites came', () => {
    expect(sortSites(sites.toReversed())).toEqual(sortSites(sites));
  });

  it.each(sortKeys)('by "%s" has each site in exactly one group', (sort) => {
    const listed = listGroups(sortedBy(sites, sort, emptyQuery, null), sort);
    expect(idsOf(listed.flatMap((group) => group.sites)).toSorted()).toEqual(
      idsOf(sites).toSorted(),
    );
  });

  it('by money puts sites without an amount last', () => {
    const known = sortedBy(sites, 'betrag', emptyQuery, null).map(
      ({ allocations }) => allocations.length > 0,
    );
    expect(known.lastIndexOf(true)).toBe(known.filter(Boolean).length - 1);
  });

  it('of the bbox around all points holds all sites', () => {
    const all = around(sites.map(({ point }) => point));
    expect(sites.filter((site) => !inBbox(site, all))).toEqual([]);
  });
});

describe('nearness', () => {
  it('is "inside" only within a boundary, and never far from a place in a site', () => {
    const placed = sites.filter((site) => !onlyTownKnown(site)).length;
    for (const { id, point } of sites) {
      const { answer, sites: near } = nearby(sites, point, null, year);
      expect(near, id).toHaveLength(placed);
      expect(answer.kind, id).not.toBe('outside');
      if (answer.kind === 'inside')
        expect(answer.sites.every(({ site }) => hasBoundary(site))).toBe(true);
    }
  });

  it('is "inside" at the label of each municipality of a boundary', () => {
    for (const site of sites.filter(({ boundary }) => boundary !== null))
      for (const key of site.ags) {
        const label = areas.find((area) => area.kind === 'municipality' && area.key === key)?.point;
        if (label != null) expect(nearby([site], label, null, year).answer.kind).toBe('inside');
      }
  });

  it('names all other sites of the town, each once', () => {
    for (const site of sites) {
      const { nearest, sameMunicipality } = aroundSite(sites, site, year);
      const told = [...nearest, ...sameMunicipality].filter((one) => one.sameMunicipality);
      const inTown = sites.filter(
        ({ id, ags }) => id !== site.id && ags.some((key) => site.ags.includes(key)),
      );
      expect(idsOf(told.map((one) => one.site)).toSorted(), site.id).toEqual(
        idsOf(inTown).toSorted(),
      );
    }
  });
});

test('two sites are alike for the same reasons, seen from either', () => {
  const why = (list: ReturnType<typeof similar>, id: string) =>
    list
      .find(({ site }) => site.id === id)
      ?.likenesses.map(({ kind }) => kind)
      .toSorted();
  const of = new Map(sites.map((site) => [site.id, similar(sites, site, sites.length)]));
  for (const [id, list] of of)
    for (const { site } of list.slice(0, 3))
      expect(why(of.get(site.id) ?? [], id), `${id} and ${site.id}`).toEqual(why(list, site.id));
});
