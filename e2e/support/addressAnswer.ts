import { readFileSync } from 'node:fs';
import { parseContext, parseSites } from '../../src/model/sitesGeoJson';
import { resolveSite } from '../../src/query/resolveSite';
import { type View, view } from '../../src/query/view';
import { readUrl } from '../../src/state/url';
import { fixtureInputs, fixtureYear } from '../../src/testing/fixtureInputs';
import { inProject } from './facts';

const published: unknown = JSON.parse(
  readFileSync(inProject(`${fixtureInputs.OUT_DIR}/data/sites.geojson`), 'utf8'),
);
const { sites } = parseSites(published);
const { areas } = parseContext(published);
const known = { resolveSite: (id: string) => resolveSite(sites, id), areas };

/** What the page has to show for an address, worked out without the page. @param search such as `?q=Kassel` */
export const answerOf = (search: string): View =>
  view(sites, readUrl(search, known).query, fixtureYear, areas);
