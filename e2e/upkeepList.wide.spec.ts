import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { fixtureFiles } from '../src/testing/factFiles';
import { listWords } from '../src/text/upkeep/list';
import { outputWords } from '../src/text/upkeep/output';
import { expectGoodLooks, type Look } from './support/looks';
import { expect, test } from './support/test';
import { UpkeepDriver } from './support/upkeepDriver';

const { form, result, answers, line: lineWords } = listWords;

interface SiteFeature {
  readonly properties: {
    readonly id: string;
    readonly name: string;
    readonly municipalities: readonly string[];
  };
}

/**
 * SYNTHETIC: the sites of the tests with so many invented ones that a hundred take part in one
 * programme, and a list of what they get.
 */
function hundredAmounts() {
  const { 'sites.geojson': sites = '', 'participations.csv': participations = '' } = fixtureFiles();
  const { features } = JSON.parse(sites) as { readonly features: readonly SiteFeature[] };
  const ofKassel = features.find(({ properties }) => properties.id === 'kassel-wesertor');
  const invented = ['Birken', 'Eichen', 'Linden', 'Erlen', 'Buchen', 'Ulmen'].flatMap((tree) =>
    ['hang', 'grund', 'furt', 'horst', 'winkel'].map((end) => ({
      ...ofKassel,
      properties: {
        ...ofKassel?.properties,
        ...{ id: `kassel-${`${tree}${end}`.toLowerCase()}`, name: `${tree}${end}` },
      },
    })),
  ) as unknown as readonly SiteFeature[];
  const all = [...features, ...invented];
  const programme = 'sozialer-zusammenhalt';
  const missing = all.filter(
    ({ properties: { id } }) => !participations.includes(`${id},${programme}`),
  );
  const source = 'https://stadt.example/liste';
  const rows = missing.map(({ properties: { id } }) => `${id},${programme},,,,${source},,`);
  const lines = all.slice(2).map(({ properties: { name, municipalities } }, index) => ({
    ...{ town: municipalities.join(', '), name },
    amount: `${(index + 301).toLocaleString('de-DE')}.000 Euro`,
  }));
  return {
    lines,
    files: [
      {
        name: 'sites.geojson',
        content: JSON.stringify({ type: 'FeatureCollection', features: all }),
      },
      { name: 'participations.csv', content: `${participations}${rows.join('\n')}\n` },
    ],
  };
}

/** Pastes as from a web page: its HTML, and the text that loses where cells end. */
async function pasteTable(field: Locator, rows: readonly (readonly string[])[]): Promise<void> {
  const html = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  await field.evaluate(
    (element, { html: table, text }) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', table);
      clipboardData.setData('text/plain', text);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    {
      html: `<table>${html.join('')}</table>`,
      text: rows.map((row) => row.join(' ')).join('\n'),
    },
  );
}

const chip = (page: Page, text: string): Locator =>
  page.getByRole('button', { name: text, exact: true });

test('a year of a hundred amounts comes from a pasted table into the draft as one step', async ({
  page,
}) => {
  const { lines, files } = hundredAmounts();
  const upkeep = new UpkeepDriver(page);
  await upkeep.open();
  await upkeep.openPublished();
  await upkeep.choose(...files);
  await upkeep.view('liste');
  const rows = lines.map(({ town, name, amount }) => [town, name, amount]);
  // One amount is rounded, one name has a typing error.
  rows[5] = [rows[5]?.[0] ?? '', rows[5]?.[1] ?? '', 'rd. 1,6 Mio. Euro'];
  rows[99] = ['Kassel', 'Ulmenwinkl', '400.000 Euro'];
  await pasteTable(page.getByRole('textbox', { name: form.list, exact: true }), rows);
  await expect(page.getByRole('textbox', { name: form.list, exact: true })).toHaveValue(
    /Kassel\tUlmenwinkl\t400\.000 Euro$/,
  );
  await page.getByRole('button', { name: form.read }).click();
  await expect(page.getByRole('combobox', { name: form.programme })).toBeFocused();
  await page.getByRole('combobox', { name: form.programme }).selectOption('sozialer-zusammenhalt');
  await page.getByRole('textbox', { name: form.year }).fill('2026');
  await page.getByRole('combobox', { name: form.source }).fill('https://land.example/liste-2026');
  await page.getByRole('textbox', { name: form.publisher }).fill('SYNTHETIC');
  await page.getByRole('button', { name: form.read }).click();
  await expect(page.getByRole('heading', { name: result.heading })).toBeFocused();

  await expect(chip(page, result.chip('taken', 98))).toBeVisible();
  await expect(chip(page, result.chip('asked', 2))).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: answers.takeAmount(1_600_000) }).click();
  await expect(chip(page, result.chip('asked', 1))).toBeVisible();
  // It is still in sight, with what becomes of it now.
  await expect(page.getByRole('listitem').filter({ hasText: 'rd. 1,6 Mio.' })).toContainText(
    result.fates.taken,
  );
  await page.getByRole('button', { name: /^Kassel: Ulmenwinkel \(/ }).click();
  await expect(page.getByText(result.settled)).toBeVisible();
  await page.getByRole('button', { name: result.takeBack }).click();
  await expect(chip(page, result.chip('asked', 1))).toBeVisible();
  await page.getByRole('button', { name: /^Kassel: Ulmenwinkel \(/ }).click();

  const before = await upkeep.tools().textContent();
  await page.getByRole('button', { name: result.take(100) }).click();
  await expect(chip(page, result.chip('known', 100))).toBeVisible();
  await expect(page.getByRole('button', { name: result.nothing })).toBeVisible();
  await upkeep.view('ausgeben');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: outputWords.archive.save }).click();
  const saved = unzipSync(readFileSync(await (await saving).path()));
  const written = strFromU8(saved['data/allocations.csv'] ?? new Uint8Array());
  const year = written
    .split('\n')
    .filter((row) => row.includes(',https://land.example/liste-2026,'));
  expect(year).toHaveLength(100);
  expect(year.filter((row) => row.includes(',sozialer-zusammenhalt,2026,'))).toHaveLength(100);
  await upkeep.view('liste');
  // Undo takes all of it back.
  await upkeep.undo().click();
  await expect(page.getByRole('button', { name: result.take(100) })).toBeVisible();
  await expect(upkeep.tools()).toHaveText(before ?? '');
});

test('a line that no site fits founds one in place, and its amount follows', async ({ page }) => {
  const upkeep = new UpkeepDriver(page);
  await upkeep.open();
  await upkeep.openPublished();
  await upkeep.view('liste');
  await page
    .getByRole('textbox', { name: form.list, exact: true })
    .fill('Fulda, Erfundener Hof: 250.000 Euro');
  await page.getByRole('combobox', { name: form.programme }).selectOption('lebendige-zentren');
  await page.getByRole('textbox', { name: form.year }).fill('2026');
  await page.getByRole('combobox', { name: form.source }).fill('https://land.example/liste-2026');
  await page.getByRole('textbox', { name: form.publisher }).fill('SYNTHETIC');
  await page.getByRole('button', { name: form.read }).click();
  await page.getByRole('button', { name: lineWords.found }).click();
  await expect(upkeep.siteField('name')).toHaveValue('Erfundener Hof');
  await expect(upkeep.siteField('id')).toHaveValue('fulda-erfundener-hof');
  await upkeep.fillSite({
    summary: 'SYNTHETIC: ein erfundener Hof.',
    source: 'https://land.example/liste-2026',
  });
  await page.getByRole('button', { name: result.take(1) }).click();
  await expect(chip(page, result.chip('known', 1))).toBeVisible();
  await upkeep.view('vergleich');
  await expect(page.getByText('250.000').first()).toBeVisible();
  await upkeep.view('liste');
  await upkeep.undo().click();
  await upkeep.undo().click();
  await expect(page.getByRole('button', { name: lineWords.found })).toBeVisible();
});

test('by keyboard alone: a list is pasted, answered and taken over', async ({ page }) => {
  const upkeep = new UpkeepDriver(page);
  const { keyboard } = page;
  /** Goes on with the Tab key until something has the focus. */
  const tabTo = async (target: Locator): Promise<void> => {
    for (let stops = 0; stops < 60; stops++) {
      if (await target.evaluate((element) => element === document.activeElement).catch(() => false))
        return;
      await keyboard.press('Tab');
    }
    throw new Error('the Tab key does not reach it');
  };
  await upkeep.open();
  await tabTo(page.getByRole('button', { name: 'Veröffentlichtes öffnen' }));
  await keyboard.press('Enter');
  await upkeep.checked();
  await keyboard.press('Shift+Tab');
  await page.keyboard.press('Home');
  await tabTo(page.getByRole('link', { name: listWords.heading }));
  await keyboard.press('Enter');
  await tabTo(page.getByRole('textbox', { name: form.list, exact: true }));
  await keyboard.insertText(
    [
      'Sozialer Zusammenhalt 2026',
      'Kassel, Wesertor: 600.000 Euro',
      'Wetzlar: 300.000 Euro',
      'Nirgendwo, Feld: 5.000 Euro',
      'Insgesamt 900.000 Euro',
    ].join('\n'),
  );
  await tabTo(page.getByRole('combobox', { name: form.source }));
  await keyboard.type('https://land.example/liste-2026');
  await tabTo(page.getByRole('textbox', { name: form.publisher }));
  await keyboard.type('SYNTHETIC');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: result.heading })).toBeFocused();
  await expect(page.getByText(listWords.totals.differs(900_000, 905_000))).toBeVisible();
  await tabTo(page.getByRole('button', { name: 'Wetzlar: Niedergirmes' }));
  await keyboard.press('Enter');
  await expect(chip(page, result.chip('taken', 2))).toBeVisible();
  // The line keeps the focus, so that the next one follows.
  await expect(page.getByRole('listitem').filter({ hasText: 'Wetzlar: 300' })).toBeFocused();
  await keyboard.press('Shift+Tab');
  await tabTo(chip(page, result.chip('unmatched', 1)));
  await keyboard.press('Enter');
  const unknown = page.getByRole('listitem').filter({ hasText: lineWords.unmatched });
  await tabTo(unknown.getByRole('combobox', { name: answers.otherSite }));
  await keyboard.type('giessen nordst');
  await expect(page.getByRole('option', { name: 'Gießen: Nordstadt' })).toBeVisible();
  await keyboard.press('Enter');
  await expect(page.getByText(result.settled)).toBeVisible();
  await keyboard.press('Shift+Tab');
  await keyboard.press('Shift+Tab');
  await tabTo(page.getByRole('button', { name: result.take(3) }));
  await keyboard.press('Enter');
  await expect(chip(page, result.chip('known', 3))).toBeVisible();
});

test('axe finds nothing in a list, and nothing is wider than the window', async ({ app, page }) => {
  const looks: readonly Look[] = [
    ['light', 1280],
    ['dark', 320],
  ];
  const upkeep = new UpkeepDriver(page);
  await upkeep.open();
  await upkeep.openPublished();
  await upkeep.view('liste');
  await page.getByRole('button', { name: form.read }).click();
  await expectGoodLooks(app, 'Pflege, Liste leer', looks);
  const list = page.getByRole('textbox', { name: form.list, exact: true });
  await list.fill(
    'Soziale Stadt 2026\nWetzlar: rd. 1 Mio. Euro\nNirgendwo: 5.000 Euro\nKassel, Wesertor: 5.000 €\nSumme 5 €',
  );
  await page.getByRole('combobox', { name: form.source }).fill('https://land.example/liste');
  await page.getByRole('textbox', { name: form.publisher }).fill('SYNTHETIC');
  await page.getByRole('button', { name: form.read }).click();
  await page.getByRole('button', { name: /^Alles/ }).click();
  await expectGoodLooks(app, 'Pflege, Liste', looks);
});
