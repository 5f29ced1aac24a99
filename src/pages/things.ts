import type { AdministrativeAreaLeaf, DataDownload, MonetaryGrant, State } from 'schema-dts';
import type { Area } from '../model/geo/area';
import { onlyTownKnown } from '../model/onlyTownKnown';
import { latest, type PartialDate } from '../model/partialDate';
import type { Allocation, Site } from '../model/site';
import { emptyQuery } from '../query/query';
import { siteTitle } from '../query/siteTitle';
import { totals } from '../query/totals';
import { pagesIn, sitePath } from '../text/language';
import type { PageWords } from '../text/pageWords';
import type { Texts } from '../text/texts';
import { websiteId, websiteThing } from './linkedData';
import type { ThingsOf } from './renderedPage';
import type { SiteGroup } from './siteGroups';

const hesse: State = { '@type': 'State', name: 'Hessen', identifier: '06' };
const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** When what is said of sites has changed last: with the facts as a whole, or a newer source. */
export const changeOf = (
  researched: PartialDate | null,
  sites: readonly Site[],
): PartialDate | null =>
  latest([researched, ...sites.flatMap(({ sources }) => sources.map(({ date }) => date))]);

/**
 * A site: the place, and the funding of what is done there. Who has given each amount no source
 * says, so no grant has a funder.
 * @param groups those of the site
 */
export const siteThings =
  (t: Texts, site: Site, groups: readonly SiteGroup[]): ThingsOf =>
  (at) => {
    const url = at(sitePath(t.id, site.id));
    const [place, project] = [`${url}#ort`, `${url}#foerderung`];
    const municipalities = groups.filter(({ folder }) => folder === 'kommune');
    const [lng, lat] = site.point;
    return [
      {
        '@type': 'Place',
        '@id': place,
        name: siteTitle(site),
        url,
        address: {
          '@type': 'PostalAddress',
          addressLocality: site.municipalities.join(', '),
          addressRegion: 'Hessen',
          addressCountry: 'DE',
        },
        // The middle of its town is not where it is.
        ...(onlyTownKnown(site)
          ? {}
          : { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lng } }),
        containedInPlace: municipalities.map(({ page, name, area }) =>
          areaThing(at(`${pagesIn(t.id)}${page}`), name, area?.figures.area),
        ),
      },
      {
        '@type': 'Project',
        '@id': project,
        name: siteTitle(site),
        location: { '@id': place },
        ...(site.allocations.length > 0
          ? { funding: site.allocations.map((allocation) => grantThing(t, allocation, project)) }
          : {}),
      },
    ];
  };

const grantThing = (
  t: Texts,
  { programme, year, amountEur, source }: Allocation,
  project: string,
): MonetaryGrant => ({
  '@type': 'MonetaryGrant',
  name: `${t.programme(programme).name} ${year}`,
  amount: { '@type': 'MonetaryAmount', currency: 'EUR', value: amountEur },
  fundedItem: { '@id': project },
  subjectOf: { '@type': 'CreativeWork', url: source },
});

const areaThing = (url: string, name: string, area: Area | undefined): AdministrativeAreaLeaf => ({
  '@type': 'AdministrativeArea',
  '@id': `${url}#gebiet`,
  name,
  url,
  ...(area === undefined
    ? {}
    : { identifier: { '@type': 'PropertyValue', propertyID: 'AGS', value: area.key } }),
});

/** A municipality, district or programme, and its sites. */
export const groupThings =
  (t: Texts, words: PageWords, { page, name, sites, area, within }: SiteGroup): ThingsOf =>
  (at) => {
    const folder = pagesIn(t.id);
    const url = at(`${folder}${page}`);
    const parent =
      within === null
        ? hesse
        : areaThing(at(`${folder}${within.page}`), within.name, within.area?.figures.area);
    const main =
      area === null
        ? {
            '@type': 'GovernmentService' as const,
            '@id': `${url}#programm`,
            name,
            url,
            serviceType: words.dataset.service,
            areaServed: hesse,
          }
        : { ...areaThing(url, name, area.figures.area), containedInPlace: parent };
    return [
      main,
      {
        '@type': 'ItemList',
        '@id': `${url}#standorte`,
        numberOfItems: sites.length,
        itemListElement: sites.map((site, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: siteTitle(site),
          url: at(sitePath(t.id, site.id)),
        })),
      },
    ];
  };

interface DatasetFacts {
  readonly sites: readonly Site[];
  /** When the facts were last researched. */
  readonly researched: PartialDate | null;
  /** Who publishes the map; null where the operator does not say. */
  readonly publisher: string | null;
}

/** The facts of the map, as files, and the map. */
export const datasetThings =
  (
    { id, title }: Pick<Texts, 'id' | 'title'>,
    { dataset }: PageWords,
    { sites, researched, publisher }: DatasetFacts,
  ): ThingsOf =>
  (at) => {
    const { years } = totals(sites, emptyQuery);
    const file = (path: string, encodingFormat: string): DataDownload => ({
      '@type': 'DataDownload',
      contentUrl: at(`data/${path}`),
      encodingFormat,
    });
    return [
      {
        '@type': 'Dataset',
        '@id': `${at('')}#daten`,
        name: dataset.name,
        description: dataset.description,
        url: at(pagesIn(id)),
        license: licence,
        isAccessibleForFree: true,
        // The facts themselves are in German.
        inLanguage: 'de',
        spatialCoverage: hesse,
        ...(years === null ? {} : { temporalCoverage: `${years.from}/${years.to}` }),
        ...(researched === null ? {} : { dateModified: researched, version: researched }),
        ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
        isPartOf: { '@id': websiteId(at) },
        distribution: [
          file('sites.geojson', 'application/geo+json'),
          file('quartierskarte-hessen.gpkg', 'application/geopackage+sqlite3'),
        ],
      },
      websiteThing(title, at),
    ];
  };
