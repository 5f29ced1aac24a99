import { perSite } from '../model/perSite';
import type { Site } from '../model/site';
import { fold } from './search/fold';

/**
 * The listed name of a site: "Kassel – Wesertor"; the name alone where it contains the town
 * ("Innenstadt Friedrichsdorf") or several towns share the site.
 */
export const siteTitle = perSite((site: Pick<Site, 'name' | 'municipalities'>): string => {
  const [town, ...others] = site.municipalities;
  if (town === undefined || others.length > 0 || saysTown(site.name, town)) return site.name;
  return `${town} – ${site.name}`;
});

/** "Innenstadt Limburg" covers "Limburg a. d. Lahn": the first word of the town is enough. */
function saysTown(name: string, town: string): boolean {
  const core = fold(town.replace(/\s*\(.*\)|\s+(a\.|am|v\.|im|an)\s.*/, ''));
  return ` ${fold(name)} `.includes(` ${core} `);
}
