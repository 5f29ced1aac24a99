import { expect } from '@playwright/test';
import type { FilterMenu } from '../../src/query/facets/registry';
import type { Language } from '../../src/text/language';
import type { QuartierskarteDriver } from './driver';
import { siteById, titleOf } from './facts';
import { nearWords, reportWords } from './panelWords';

/** A state of the page. Each is checked in every language and theme, in its window. */
export interface PageState {
  /** Its name in the accessibility statement. */
  readonly name: string;
  /** Query string; few sites where the list does not matter, so that checks are fast. */
  readonly query: string;
  /** Waits for the drawn map. */
  readonly map?: true;
  /** One of the main states, whose accessibility tree is kept in trees/. */
  readonly tree?: true;
  /** A person's actions that lead to it. */
  readonly reach?: (app: QuartierskarteDriver) => Promise<void>;
  /** Selects what axe checks, where the rest is as in another state. */
  readonly part?: string;
  /** States that follow on the same page. */
  readonly next?: readonly Pick<PageState, 'name' | 'reach' | 'part'>[];
}

const kassel = '?kommune=06611000';
const wesertor = siteById('kassel-wesertor');
/** An open dialog hides all else. */
const dialog = 'dialog[open]';

/** Opens a menu of filters and waits for its content. */
const facet =
  (menu: FilterMenu) =>
  async ({ page, t }: QuartierskarteDriver) => {
    const button = page.getByRole('button', { name: t.filters.menus[menu], exact: true });
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
  };
/** The choices of the open menu; the buttons are the same for all. */
const choices = '[role="toolbar"]:has(button[aria-expanded="true"]) + div';

async function openNear({ page, t }: QuartierskarteDriver) {
  await page.getByRole('button', { name: t.near.open }).click();
  await expect(page.getByRole('region', { name: t.near.region })).toBeVisible();
}

async function answerNear(app: QuartierskarteDriver) {
  const { page, t } = app;
  const words = nearWords[t.id];
  await openNear(app);
  await page.getByRole('combobox', { name: words.field }).pressSequentially('Birkenau');
  await page.getByRole('listbox', { name: words.suggestions }).getByRole('option').first().click();
  await expect(page.getByRole('list', { name: t.near.nearest })).toBeVisible();
}

async function openTable({ page, t }: QuartierskarteDriver) {
  await page.getByRole('button', { name: t.time.table.open }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function openDetail(app: QuartierskarteDriver) {
  const { page, t } = app;
  await app.operate({ 'fehler-melden': { email: 'karte@musterort.example' } });
  await page.reload();
  await expect(app.panel(titleOf(wesertor))).toBeVisible();
  await page.getByText(reportWords[t.id].open, { exact: true }).click();
  await page.getByText(t.detail.money.table, { exact: true }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.getByText(t.detail.choose.open, { exact: true }).click();
  await expect(app.panel(titleOf(wesertor)).getByRole('checkbox').first()).toBeVisible();
}

/** Near enough for streets, where only outlines are. */
async function seeOffer(app: QuartierskarteDriver) {
  await app.operate({ grundkarte: 'angebot', dienst: 'basemap.de' });
  await app.page.reload();
  await expect(app.streetOffer()).toBeVisible();
}

/** The view of an area comes with a script of its own. */
async function seeArea({ page }: QuartierskarteDriver) {
  await page.locator('[role="toolbar"] summary').first().click();
  await expect(page.getByRole('heading', { level: 2, name: /^Kassel/ })).toBeVisible();
}

/** A town without a site, between those of about its size. */
async function seePeers({ page, t }: QuartierskarteDriver) {
  await expect(page.getByRole('list', { name: t.near.nearest })).toBeVisible();
  const card = page.getByRole('region', { name: 'Birkenau' });
  await card.locator('summary').click();
  await expect(card.getByRole('table')).toBeVisible();
}

/** The numbers by area: the second figure. */
const areasFigure = 'figure:nth-of-type(2)';

/** All municipalities instead of the one that the link asks for, by euro per inhabitant. */
async function seeMunicipalities({ page }: QuartierskarteDriver) {
  const figure = page.locator(areasFigure);
  await figure.locator('button[aria-pressed="true"]').click();
  await figure.locator('input[value="municipality"]').check();
  await figure.locator('input[value="perHead"]').check();
  await expect(figure.getByRole('rowheader')).not.toHaveCount(1);
}

async function seeComparison({ page, t }: QuartierskarteDriver) {
  await page.getByText(t.compare.chart.table, { exact: true }).click();
  await expect(page.getByRole('table', { name: t.compare.chart.heading })).toBeVisible();
}

async function putAside({ page, t }: QuartierskarteDriver) {
  await page.getByRole('checkbox', { name: t.compare.choose, exact: true }).check();
  await page.getByRole('checkbox', { name: t.compare.site(titleOf(wesertor)) }).check();
  await expect(page.getByRole('button', { name: t.compare.show(1) })).toBeVisible();
}

async function openNumbers({ page }: QuartierskarteDriver) {
  await expect(page.getByRole('img').first()).toBeVisible();
  for (const fold of await page.locator('figure summary').all()) await fold.click();
  await expect(page.getByRole('table').first()).toBeVisible();
}

const shared: readonly PageState[] = [
  { name: 'Anfang', query: '', map: true },
  {
    name: 'gefilterte Liste',
    tree: true,
    query: `${kassel}&massnahme=bildung&von=2010&sort=betrag`,
    reach: seeArea,
  },
  {
    name: 'kein Treffer',
    tree: true,
    query: `${kassel}&programm=investitionspakt-sportstaetten`,
    reach: seeArea,
  },
  {
    name: 'Kommune ohne Standort',
    query: '?kommune=06431004',
    reach: seePeers,
  },
  {
    name: 'Suche mit Vorschlägen',
    tree: true,
    query: kassel,
    reach: async (app) => {
      await seeArea(app);
      await app.type('Kassel');
      await expect(app.suggestions('municipalities').first()).toBeVisible();
      await app.page.keyboard.press('ArrowDown');
    },
  },
  { name: 'Standort', tree: true, query: `${kassel}&standort=${wesertor.id}`, reach: openDetail },
  {
    name: 'Vergleich von vier Standorten',
    query: `${kassel}&vergleich=${wesertor.id},fulda-nordend,ikz-zubra,wiesbaden-biebrich-mitte`,
    reach: seeComparison,
  },
  { name: 'Standorte zum Vergleichen', query: kassel, reach: putAside },
  { name: 'In meiner Nähe', query: kassel, reach: openNear },
  { name: 'Antwort zur Nähe', tree: true, query: kassel, reach: answerNear },
  {
    name: 'Zahlen',
    query: `${kassel}&ansicht=zahlen`,
    reach: openNumbers,
    next: [{ name: 'Zahlen nach Kommunen', reach: seeMunicipalities, part: areasFigure }],
  },
  {
    name: 'Angebot von Straßen auf der Karte',
    query: `?ausschnitt=9.46,51.29,9.52,51.33`,
    map: true,
    reach: seeOffer,
    part: '#karte',
  },
];

const wide: readonly PageState[] = [
  {
    name: 'Maßnahme, auf der Karte gezeigt',
    query: `${kassel}&standort=kassel-friedrich-ebert-strasse`,
    reach: async ({ page, t }) => {
      const item = page.getByRole('listitem').filter({ hasText: t.places.basis }).last();
      await item.getByRole('button', { name: t.detail.onMap }).click();
      await expect(item).toHaveAttribute('data-lit');
    },
  },
  {
    name: 'Filter Ort',
    query: kassel,
    reach: facet('places'),
    next: [
      { name: 'Filter Jahre', reach: facet('years'), part: choices },
      { name: 'Filter Laufzeit', reach: facet('terms'), part: choices },
      { name: 'Filter Stand', reach: facet('measureStatuses'), part: choices },
      { name: 'Filter Betrag', reach: facet('amounts'), part: choices },
    ],
  },
  { name: 'Tabelle der Jahre', tree: true, query: kassel, reach: openTable, part: dialog },
  {
    name: 'Karte mit der Tastatur',
    tree: true,
    query: kassel,
    reach: async (app) => {
      await app.mapSites().focus();
      // The map may still be on its way to Kassel: it leaves what was chosen before.
      await expect(async () => {
        await app.page.keyboard.press('ArrowDown');
        expect(await app.activeOnMap()).not.toBe('');
      }).toPass();
    },
  },
  {
    name: 'Hilfe zu den Tasten',
    tree: true,
    query: kassel,
    reach: async (app) => {
      await app.mapSites().focus();
      await app.page.keyboard.press('?');
      await expect(app.page.getByRole('dialog')).toBeVisible();
    },
    part: dialog,
  },
  {
    name: 'Knöpfe, die die Karte verschieben',
    query: kassel,
    map: true,
    reach: async ({ map, t }) => {
      await map.getByRole('button', { name: t.mapKeys.move }).click();
      await expect(map.getByRole('button', { name: t.mapKeys.pan.north })).toBeVisible();
    },
    next: [
      {
        name: 'Wahl der Grundkarte',
        reach: async (app) => {
          await app.baseMapButton().click();
          await expect(app.page.getByRole('radio').first()).toBeVisible();
        },
        part: '#karte',
      },
    ],
  },
];

const narrow: readonly PageState[] = [
  {
    name: 'Filter auf dem Telefon',
    query: kassel,
    reach: async (app) => {
      await app.filterButton().click();
      await expect(app.filterSheet()).toBeVisible();
    },
    part: dialog,
  },
  {
    name: 'Liste auf dem Telefon',
    query: kassel,
    reach: ({ page, t }) => page.getByRole('radio', { name: t.narrow.list, exact: true }).check(),
  },
];

/** All states of the page, in a wide window and on a phone. */
export const pageStates: Readonly<Record<'wide' | 'narrow', readonly PageState[]>> = {
  wide: [...shared, ...wide],
  // The list is the same; on the phone few sites are enough.
  narrow: [...shared.slice(1), ...narrow],
};

/** Prerendered pages. */
export const staticPages: readonly {
  readonly name: string;
  readonly path: string;
  readonly language: Language;
}[] = [
  { name: 'Seite eines Standorts', path: `standort/${wesertor.id}/`, language: 'de' },
  { name: 'Seite eines Standorts, englisch', path: `en/standort/${wesertor.id}/`, language: 'en' },
  { name: 'Seite einer Kommune', path: 'kommune/kassel/', language: 'de' },
  { name: 'Seite eines Landkreises, englisch', path: 'en/kreis/kassel/', language: 'en' },
  { name: 'Seite eines Programms', path: 'programm/lebendige-zentren/', language: 'de' },
  { name: 'Verzeichnis', path: 'verzeichnis/', language: 'de' },
  { name: 'Barrierefreiheit', path: 'barrierefreiheit/', language: 'de' },
  { name: 'Barrierefreiheit, englisch', path: 'en/barrierefreiheit/', language: 'en' },
  { name: 'Datenschutz', path: 'datenschutz/', language: 'de' },
  { name: 'Datenschutz, englisch', path: 'en/datenschutz/', language: 'en' },
  { name: 'Offene Daten', path: 'daten/', language: 'de' },
  { name: 'Offene Daten, englisch', path: 'en/daten/', language: 'en' },
  { name: 'Impressum', path: 'impressum/', language: 'de' },
  { name: 'Impressum, englisch', path: 'en/impressum/', language: 'en' },
  { name: 'Leichte Sprache', path: 'leichte-sprache/', language: 'de' },
];
