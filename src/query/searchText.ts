import measureTypeTable from '../../data/measure-types.json';
import programmeTable from '../../data/programmes.json';
import { perSite } from '../model/perSite';
import type { Site } from '../model/site';
import { fold } from './fold';

const programmeNames = new Map<string, readonly string[]>(
  programmeTable.map((programme) => [programme.id, [programme.de, ...programme.former]]),
);
const typeNames = new Map<string, readonly string[]>(
  measureTypeTable.map((type) => [type.id, [type.de, type.short]]),
);

/**
 * All that a person may type to find a site, folded: names, places, official keys, other names,
 * measures, programmes old and new. Starts with a space, so that ' ' + word finds word beginnings.
 */
export const searchText = perSite((site: Site): string => ` ${fold(searchWords(site).join(' '))}`);

function searchWords(site: Site): readonly string[] {
  return [
    site.name,
    ...site.municipalities,
    ...site.ags,
    ...site.districts,
    ...site.aliases,
    ...site.programmes.flatMap((id) => programmeNames.get(id) ?? []),
    ...site.measureTypes.flatMap((type) => typeNames.get(type) ?? []),
    ...site.measures.map((measure) => measure.title),
  ];
}
