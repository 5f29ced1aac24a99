import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ChangeFeed } from '../../src/pages/changeFeeds';
import type { RenderedPage } from '../../src/pages/renderedPage';
import type * as Prerender from '../../src/start/prerender';
import { type Language, pagesIn } from '../../src/text/language';
import { upkeepPolicy } from '../hosting/headers.mjs';
import { writeServerFiles } from '../hosting/writeServerFiles';
import { basePath, buildYear, connectHosts, outDir } from '../inputs.mjs';
import { allReleases } from '../openData/releases';
import { writeOpenData } from '../openData/writeOpenData';
import { readOperatorFile } from '../operator';
import { inProject } from '../setup/project.mjs';
import { contentPolicy, serviceHosts, withPolicy } from './contentPolicy';
import { elementScript, inlineScript } from './inlineScript';
import { nearMaps } from './nearMaps';
import { type HeadPage, type HeadParts, pageHead } from './pageHead';
import { writeSharePictures } from './sharePictures';
import { sitemap, withSitemap } from './sitemap';
import { startFiles, withStartMeta } from './startFiles';
import { staticPage } from './staticPage';
import { StyleAttributes } from './styleAttributes';
import type { UpkeepFiles } from './upkeepFiles';
import { usedStyles } from './usedStyles';

/**
 * Fills index.html with the first screen and writes one page per site, the legally required pages
 * and the file for maps, whose words are those of the page. All of them carry the policy of what may
 * run on them.
 * @param ssrDir folder of the components for prerendering
 * @param upkeep scripts and styles of the Pflege page
 */
export async function writePages(ssrDir: string, upkeep: UpkeepFiles): Promise<void> {
  const rendered = (await import(
    pathToFileURL(join(ssrDir, 'prerender.js')).href
  )) as typeof Prerender;
  const {
    firstScreenHead,
    renderFirstScreen,
    renderStillNotice,
    renderStaticPages,
    renderNotFoundPage,
    renderLegalPages,
    renderEmbedPages,
  } = rendered;
  const published = (name: string): unknown =>
    JSON.parse(readFileSync(join(outDir, 'data', name), 'utf8'));
  const sites = published('sites.geojson');
  const population = published('population.json');
  const releases = allReleases();
  const feeds = await rendered.renderFeeds(sites, releases, buildYear);
  const layers = rendered.renderLayers(sites, population, buildYear);
  const openData = writeOpenData({ ...layers, feeds }, releases);
  const built = readFileSync(join(outDir, 'index.html'), 'utf8');
  const startScripts = startFiles(built);
  if (startScripts.length === 0) throw new Error('the first screen has no start script');
  writeFileSync(join(outDir, 'einbetten.js'), await elementScript());
  const operator = readOperatorFile();
  const ofPages = new StyleAttributes();
  const pages = [
    ...(await renderStaticPages(
      {
        geoJson: sites,
        population,
        easyTexts: published('leichte-sprache.json'),
        changes: published('changes.json'),
        operator: operator.json,
        currentYear: buildYear,
      },
      nearMaps(),
    )),
    ...(await renderLegalPages(operator.json)),
    ...(await rendered.renderDataPages({ ...openData, feeds, currentYear: buildYear })),
    ...(await renderEmbedPages(operator.json, buildYear)),
  ].map((page) => ({
    ...page,
    body: ofPages.taken(page.body),
    ...withFeed(page, feeds),
  }));
  const notFound = renderNotFoundPage(basePath);
  const bodies = [...pages, notFound].map(({ body }) => body);
  const first = firstScreenHead(sites, buildYear, operator.json);
  const heads = await headParts([first, ...pages], operator.root);
  const ofApp = new StyleAttributes();
  const html = new Map([
    [
      'index.html',
      fillIndex(withStartMeta(built), {
        head: pageHead(first, heads),
        app: ofApp.taken(renderFirstScreen(sites, buildYear)),
        still: renderStillNotice(),
        rules: ofApp.css,
      }),
    ],
  ]);
  const parts = {
    ...heads,
    styles: [
      writeStyles(
        'pages',
        `${usedStyles(sharedCss(ssrDir), bodies, rendered.laterClasses)}${ofPages.css}`,
      ),
    ],
    earlyScript: await inlineScript('early'),
    startScripts,
  };
  for (const page of pages) html.set(page.path, staticPage(page, parts));
  const lead = await inlineScript('unknownAddress');
  const unknown = { ...parts, earlyScript: `${parts.earlyScript}${lead}` };
  html.set(notFound.path, staticPage(notFound, unknown));
  const hosts = [...new Set([...serviceHosts(operator.json), ...connectHosts])];
  for (const [path, page] of html) {
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, withPolicy(page, hosts));
  }
  const upkeepPage = rendered.renderUpkeepPage(buildYear);
  const ofUpkeep = { ...parts, styles: upkeep.styles, startScripts: [upkeep.script] };
  const upkeepHtml = staticPage(upkeepPage, ofUpkeep);
  writeFileSync(join(outDir, upkeepPage.path), withPolicy(upkeepHtml, hosts, upkeepPolicy));
  writeSitemap([first, ...pages], operator.root);
  writeServerFiles(contentPolicy(html.values(), hosts), operator.json);
}

/** The feed of a page itself, else that of its language. */
function withFeed({ path, language = 'de' }: RenderedPage, feeds: readonly ChangeFeed[]) {
  const own = feeds.find(({ folder }) => `${folder}index.html` === path);
  const feed = own ?? feeds.find((candidate) => candidate.language === language);
  return feed === undefined ? {} : { feed };
}

/** What leads search engines to the pages, once their address is known. */
function writeSitemap(pages: readonly HeadPage[], root: string | null): void {
  if (root === null) return;
  writeFileSync(join(outDir, 'sitemap.xml'), sitemap(pages, root));
  const robots = join(outDir, 'robots.txt');
  const rules = existsSync(robots) ? readFileSync(robots, 'utf8') : '';
  writeFileSync(robots, withSitemap(rules, root));
}

/** What the heads of all pages share, with the pictures of their cards. */
async function headParts(pages: readonly HeadPage[], root: string | null): Promise<HeadParts> {
  const cards = pages.flatMap(({ card }) => card ?? []);
  const keep = inProject(`.cache/bilder/${basename(outDir)}`);
  const pictures = await writeSharePictures(cards, { outDir, keep });
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const mapPage = (language: Language) => byPath.get(`${pagesIn(language)}index.html`);
  return { root, pictures, mapPage };
}

/**
 * The first screen with its styles inlined: the first paint needs no second request. They stand at
 * the end of the head, behind the requests for script and facts, which would else begin a fifth of the
 * page later. Static pages that become the map take the same from a file, by its name.
 */
function fillIndex(
  html: string,
  rendered: { head: string; app: string; still: string; rules: string },
): string {
  const styles: string[] = [];
  return html
    .replace(/\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_tag, path: string) => {
      const css = `${readFileSync(join(outDir, path), 'utf8')}${rendered.rules}`;
      const file = writeStyles('first', css);
      styles.push(
        `<style data-file="./${file}">${css.replaceAll('url(./', 'url(./assets/')}</style>`,
      );
      return '';
    })
    .replace('</head>', () => `${styles.join('')}</head>`)
    .replace('<!--head-->', () => rendered.head)
    .replace('<!--app-->', () => rendered.app)
    .replace('<!--still-->', () => rendered.still);
}

/** The styles of the prerendered components; addresses in them are relative to assets/. */
function sharedCss(ssrDir: string): string {
  const assets = join(ssrDir, 'assets');
  const name = readdirSync(assets).find((file) => file.endsWith('.css'));
  if (name === undefined) throw new Error('the build of the static pages has no style sheet');
  return readFileSync(join(assets, name), 'utf8').replaceAll('url(/assets/', 'url(');
}

/** Writes a style sheet beside the app's own; returns its path. */
function writeStyles(name: string, css: string): string {
  const path = `assets/${name}-${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
  writeFileSync(join(outDir, path), css);
  return path;
}
