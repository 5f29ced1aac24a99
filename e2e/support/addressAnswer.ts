import { readFileSync } from 'node:fs';
import { parsePublishedContext, parseSites } from '../../src/model/sitesGeoJson';
import { parseSynonyms } from '../../src/model/synonym';
import { resolveSite } from '../../src/query/resolveSite';
import { type View, view } from '../../src/query/view';
import { readUrl } from '../../src/state/url';
import { fixtureInputs, fixtureYear } from '../../src/testing/fixtureInputs';
import { searchableOnce } from '../../src/testing/searchable';
import { inProject } from './facts';

const readBuilt = (name: string): unknown =>
  JSON.parse(readFileSync(inProject(`${fixtureInputs.OUT_DIR}/data/${name}`), 'utf8'));
const published = readBuilt('sites.geojson');
const { sites } = parseSites(published);
const { areas } = parsePublishedContext(published);
searchableOnce(
  sites,
  () => areas,
  () => parseSynonyms(readBuilt('synonyms.json')) ?? [],
);
const known = { resolveSite: (id: string) => resolveSite(sites, id), areas };

/** What the page has to show for an address, worked out without the page. @param search such as `?q=Kassel` */
export const answerOf = (search: string): View =>
  view(sites, readUrl(search, known).query, fixtureYear, areas);
