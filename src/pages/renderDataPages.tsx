import { renderToStaticMarkup } from 'react-dom/server';
import { type DataFile, dataFile, groundDataFiles, plainFiles } from '../model/dataFiles';
import { type DataTable, tableSchemas } from '../model/tables/tableSchema';
import { TextsContext } from '../state/texts';
import type { DataWords, DescriptionFile, Named } from '../text/dataWords';
import { pagePaths, pagesIn, pathToRoot } from '../text/language';
import { loadTexts } from '../text/loadTexts';
import type { ChangeFeed } from './changeFeeds';
import { dataWordsIn } from './dataWordsIn';
import { pageContent, translations } from './legalPages';
import type { Block, Fact, Inline } from './pageContent';
import type { PageValues } from './pageValues';
import type { RenderedPage } from './renderedPage';
import { TextPage } from './TextPage';
import { trailTo } from './trail';

/** What the page says beside its words. */
interface PublishedData {
  readonly currentYear: number;
  /** Names this version of the facts. */
  readonly version: string;
  readonly researched: string | null;
  /** Size of each published file in bytes, by its path below data/. */
  readonly bytes: ReadonlyMap<string, number>;
  readonly feeds: readonly ChangeFeed[];
  /** Address of the map with a slash at its end, where it is known. */
  readonly address: string | null;
}

/** The page on the open data in each language with pages. */
export const renderDataPages = (data: PublishedData): Promise<readonly RenderedPage[]> =>
  Promise.all(
    translations.map(async (words): Promise<RenderedPage> => {
      const { language } = words;
      const t = await loadTexts(language);
      const own = dataWordsIn(language);
      const values = dataValues(own, data, {
        researched: data.researched === null ? '–' : t.format.partialDate(data.researched),
        feed: data.feeds.find((feed) => feed.folder === pagesIn(language)),
      });
      const content = pageContent(language, 'daten', values);
      const path = `${pagesIn(language)}daten/`;
      const toRoot = pathToRoot(path);
      const trail = trailTo(t, 'daten/', content.title);
      return {
        path: `${path}index.html`,
        title: `${content.title} – ${words.siteTitle}`,
        description: content.description,
        toRoot,
        language,
        translations: pagePaths('daten/'),
        trail,
        changed: data.researched,
        body: renderToStaticMarkup(
          <TextsContext value={t}>
            <TextPage
              {...{ words, content, toRoot }}
              trail={trail}
              page="daten"
              translated
              missing={[]}
            />
          </TextsContext>,
        ),
      };
    }),
  );

function dataValues(
  words: DataWords,
  { currentYear, version, bytes, address }: PublishedData,
  { researched, feed }: { researched: string; feed: ChangeFeed | undefined },
): PageValues {
  const schemas = tableSchemas(currentYear);
  const tables = Object.keys(schemas) as DataTable[];
  const at = address ?? '';
  const sized = (path: string): Inline => [
    { text: path, href: `./data/${path}` },
    ` · ${words.page.size(bytes.get(path) ?? 0)}`,
  ];
  const fileFact = ({ path }: DataFile, { title, description }: Named): Fact => ({
    term: title,
    lines: [sized(path), description],
  });
  return {
    lines: {
      fassung: [version],
      stand: [researched],
      zitat: [words.page.citation(version, address)],
    },
    conditions: {},
    blocks: {
      dateien: [
        {
          kind: 'facts',
          rows: wholeFiles.map((path) => fileFact(dataFile(path), words.files[path])),
        },
      ],
      weitere: [
        {
          kind: 'facts',
          rows: [
            ...loadedFiles.map((path) => fileFact(dataFile(path), words.files[path])),
            ...groundDataFiles.map((file) => fileFact(file, words.ground(file.path, file.what))),
          ],
        },
      ],
      tabellen: tables.map((name): Block => {
        const { title, description, fields } = words.tables[name];
        return {
          kind: 'part',
          heading: title,
          blocks: [
            { kind: 'lines', lines: [sized(name), description] },
            {
              kind: 'fold',
              summary: words.page.fieldsOf(name),
              items: schemas[name].fields.map(({ field, name: column, type, constraints }) => {
                const said = namedIn(fields, field);
                const rules = [
                  words.page.types[type],
                  ...(constraints.required ? [words.page.required] : []),
                ];
                return `${column} – ${said.title} (${rules.join(', ')}): ${said.description}`;
              }),
            },
          ],
        };
      }),
      beschreibungen: [
        {
          kind: 'facts',
          rows: (Object.entries(words.page.descriptions) as [DescriptionFile, Named][]).map(
            ([path, { title, description }]) => ({
              term: title,
              lines: [[{ text: path, href: `./${path}` }], description],
            }),
          ),
        },
      ],
      gdal: code(`ogrinfo -so -al OAPIF:${at === '' ? 'https://…/' : at}ogc`),
      python: code(
        'import pandas, geopandas',
        `betraege = pandas.read_csv("${at}data/allocations.csv")`,
        `gemeinden = pandas.read_csv("${at}data/population.csv", dtype={"ags": str})`,
        `standorte = geopandas.read_file("${at}data/quartierskarte-hessen.gpkg", layer="sites")`,
      ),
      r: code(
        `betraege <- read.csv("${at}data/allocations.csv", encoding = "UTF-8")`,
        `gemeinden <- read.csv("${at}data/population.csv", colClasses = c(ags = "character"))`,
        `standorte <- sf::st_read("${at === '' ? '' : '/vsicurl/'}${at}data/quartierskarte-hessen.gpkg", layer = "sites")`,
      ),
      lizenzen: [{ kind: 'facts', rows: licenceFacts([...tables, ...plainFiles].map(dataFile)) }],
      aenderungen: (feed?.entries ?? []).map(
        ({ title, lines, byTown }): Block => ({
          kind: 'part',
          heading: title,
          blocks: [
            { kind: 'list', items: lines },
            ...(byTown.length === 0
              ? []
              : [{ kind: 'fold', summary: words.page.byTown, items: byTown } as const]),
          ],
        }),
      ),
    },
  };
}

/** What people come for, and what the map loads besides. */
const wholeFiles = plainFiles.filter((path) => /\.(geojson|gpkg|parquet)$/.test(path));
const loadedFiles = plainFiles.filter((path) => !wholeFiles.includes(path));

const code = (...lines: readonly string[]): readonly Block[] => [{ kind: 'code', lines }];

/** A table has words for each of its fields, which no type can say for any table. */
function namedIn(fields: object, field: string): Named {
  const found = (fields as Readonly<Record<string, Named>>)[field];
  if (found === undefined) throw new Error(`no words for the field ${field}`);
  return found;
}

/** Each licence, whom it wants to be named and the files that it holds for. */
function licenceFacts(files: readonly DataFile[]): readonly Fact[] {
  const all = [...files, ...groundDataFiles].flatMap(({ path, licences }) =>
    licences.map((licence) => ({ path, licence })),
  );
  const titles = [...new Set(all.map(({ licence }) => licence.title))];
  return titles.map((title) => {
    const own = all.filter(({ licence }) => licence.title === title);
    const names = [...new Set(own.map(({ licence }) => licence.attribution))];
    return {
      term: title,
      lines: [
        own[0] === undefined ? '' : [{ text: own[0].licence.url, href: own[0].licence.url }],
        ...names.map((name) => {
          const paths = own.filter(({ licence }) => licence.attribution === name);
          return `${name}: ${[...new Set(paths.map(({ path }) => path))].join(', ')}`;
        }),
      ],
    };
  });
}
