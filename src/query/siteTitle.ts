import { perSite } from '../model/perSite';
import type { ListedSite } from '../model/site';

/**
 * The listed name of a site, its town first: "Kassel – Wesertor", "Friedrichsdorf – Innenstadt" of
 * "Innenstadt Friedrichsdorf". Lists are sorted by it. A site that several towns share has its name
 * alone.
 */
export const siteTitle = perSite((site: Pick<ListedSite, 'name' | 'municipalities'>): string => {
  const [town, ...others] = site.municipalities;
  if (town === undefined || others.length > 0) return site.name;
  const rest = withoutTown(site.name, town);
  if (rest === '') return town;
  // "Echzell und Gettenau" begins as it should.
  return rest.startsWith(`${town} `) ? rest : `${town} – ${rest}`;
});

/** The name without the town, where what is left is still a name; else the whole name. */
function withoutTown(name: string, town: string): string {
  // "Innenstadt Limburg" means "Limburg a. d. Lahn".
  const core = town.replace(/\s*\(.*\)|\s+(a\.|am|v\.|im|an)\s.*/, '');
  for (const called of [town, core]) {
    if (name === called) return '';
    const rest = behind(name, called) ?? before(name, called);
    if (rest !== null && !rest.includes(core)) return rest;
  }
  return name;
}

/** "Nord" of "Hofheim Nord", "Stadtkern" of "Heppenheim (Stadtkern)"; not of "Echzell und Gettenau". */
function behind(name: string, town: string): string | null {
  if (!name.startsWith(town)) return null;
  const rest = /^(?:-|\s*[–:|]\s*|\s+)(?!und\s|\/|\()(.+)$|^\s*\((.+)\)$/.exec(
    name.slice(town.length),
  );
  return rest?.[1] ?? rest?.[2] ?? null;
}

/** "Altstadt" of "Altstadt Wetzlar"; a motto such as "Zukunft Michelstadt" stays whole. */
function before(name: string, town: string): string | null {
  const rest = name.endsWith(` ${town}`) ? name.slice(0, -town.length - 1) : '';
  return /(stadt|kern|bereich|zentrum|entwicklung)$/i.test(rest) ? rest : null;
}
