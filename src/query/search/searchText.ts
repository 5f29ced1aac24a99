import measureTypeTable from '../../../data/measure-types.json' with { type: 'json' };
import programmeTable from '../../../data/programmes.json' with { type: 'json' };
import { isIndependentCity } from '../../model/geo/district';
import type { Site } from '../../model/site';
import { kindWords } from './areaWords';
import { fold } from './fold';

// Folded once for all sites.
const programmeNames = new Map<string, string>(
  programmeTable.map(({ id, de, en, former }) => [id, fold([de, en, ...former].join(' '))]),
);
const typeNames = new Map<string, string>(
  measureTypeTable.map(({ id, de, en, short }) => [id, fold(`${de} ${short} ${en}`)]),
);

/**
 * The searchable text of a site, folded: names, places, official keys, aliases, measures,
 * programmes old and new, programmes and types of measures in English, too.
 */
export function searchText(site: Site): string {
  const ownWords = [
    site.name,
    ...site.municipalities,
    ...site.ags,
    ...site.districts,
    ...site.aliases,
    ...site.measures.map(({ title }) => title),
  ];
  return [
    fold(ownWords.join(' ')),
    ...site.districtAgs.map((key) => kindWords[isIndependentCity(key) ? 'city' : 'district']),
    ...site.programmes.map((id) => programmeNames.get(id) ?? ''),
    ...site.measureTypes.map((type) => typeNames.get(type) ?? ''),
  ].join(' ');
}
