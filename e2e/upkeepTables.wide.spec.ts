import { columnLabel } from '../src/text/upkeep/columns';
import { frameWords } from '../src/text/upkeep/frame';
import { keepWords } from '../src/text/upkeep/keep';
import { openWords } from '../src/text/upkeep/open';
import { tablesWords as words } from '../src/text/upkeep/tables';
import { draftTables } from '../src/upkeep/draft/draft';
import { axeComplaints } from './support/axe';
import { TablesDriver } from './support/tablesDriver';
import { expect, test } from './support/test';

const amounts = 'allocations.csv';

test('a cell is changed, read in our form, undone and done again, by keyboard alone', async ({
  page,
}) => {
  const tables = new TablesDriver(page);
  await page.goto('./pflege/');
  await tables.tabTo(page.getByRole('button', { name: openWords.published.open }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: openWords.opened.heading })).toBeVisible();
  await tables.tabTo(page.getByRole('link', { name: frameWords.views.tabellen, exact: true }));
  await page.keyboard.press('Enter');
  await tables.tabTo(tables.tab('sites.csv'));
  for (const _ of draftTables.slice(0, draftTables.indexOf(amounts)))
    await page.keyboard.press('ArrowRight');
  await expect(tables.tab(amounts)).toBeFocused();
  await tables.tabTo(tables.grid(amounts).getByRole('columnheader').first());
  const amount = tables.cell(amounts, 2, 'amount_eur');
  const before = await amount.textContent();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  for (const _ of ['site_id', 'programme', 'year', 'amount_eur'])
    await page.keyboard.press('ArrowRight');
  await expect(amount).toBeFocused();
  await page.keyboard.type('1,6 Mio. €');
  await page.keyboard.press('Enter');
  await expect(amount).toHaveText('1600000');
  await expect(page.getByText(words.readAs('1,6 Mio. €', '1600000'))).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(amount).toHaveText(before ?? '');
  await page.keyboard.press('ControlOrMeta+y');
  await expect(amount).toHaveText('1600000');

  // A site is picked from what the typed words leave.
  for (const _ of ['year', 'programme', 'site_id']) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('kassel wes');
  await expect(page.getByRole('option', { name: /kassel-wesertor/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(tables.cell(amounts, 2, 'site_id')).toHaveText('kassel-wesertor');
  await tables.isKept(2);
});

test('a block of a spreadsheet is pasted, what is wrong is marked, and each change can be taken back', async ({
  page,
}) => {
  const tables = new TablesDriver(page);
  await tables.openPublished(amounts);
  const amount = tables.cell(amounts, 1, 'amount_eur');
  const before = await amount.textContent();
  await amount.click();
  await tables.paste('1.600.000,00\thttps://example.org/\tals Summe\r\nviel\t\t=1+1\r\n');
  await expect(amount).toHaveText('1600000');
  const wrong = tables.cell(amounts, 2, 'amount_eur');
  await expect(wrong).toContainText('viel');
  await expect(wrong).toContainText(words.cell.error('').trim());
  await expect(tables.cell(amounts, 2, 'note')).toHaveText('=1+1');

  await tables.cell(amounts, 1, 'amount_eur').click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  expect((await tables.copied()).split('\r\n')).toEqual([
    '1600000\thttps://example.org/\tals Summe',
    "viel\t\t'=1+1",
  ]);

  await page.getByText(words.changes.count(6)).click();
  await page
    .getByRole('row', { name: new RegExp(`${before}.*1600000`) })
    .getByRole('button', { name: new RegExp(`^${words.changes.revert}`) })
    .click();
  await expect(amount).toHaveText(before ?? '');
  await expect(wrong).toContainText('viel');
  await page
    .getByRole('row', { name: /viel/ })
    .getByRole('button', { name: words.changes.jump('') })
    .last()
    .click();
  await expect(wrong).toBeFocused();
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(width, 'the page is no wider than its window').toBeLessThanOrEqual(0);
  expect(await axeComplaints(page)).toEqual([]);
});

test('a source is added once, and every table can choose it', async ({ page }) => {
  const url = 'https://stadt.example/synthetisch';
  const tables = new TablesDriver(page);
  await tables.openPublished(amounts);
  const source = tables.cell(amounts, 1, 'source');
  await source.click();
  await page.keyboard.type('zzz');
  await page.getByRole('option', { name: words.newSource }).click();
  await page.getByLabel(columnLabel('url')).fill('keine Adresse');
  await page.getByLabel(columnLabel('publisher')).fill('SYNTHETISCH');
  await page.getByRole('button', { name: words.source.save }).click();
  await expect(page.getByLabel(columnLabel('url'))).toBeFocused();
  await expect(page.getByLabel(columnLabel('url'))).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel(columnLabel('url')).fill(url);
  await page.getByRole('button', { name: words.source.save }).click();
  await expect(source).toHaveText(new RegExp(url));

  await tables.show('measures.csv');
  const other = tables.cell('measures.csv', 1, 'title');
  await other.click();
  await page.keyboard.press('End');
  await page.keyboard.type('synthetisch');
  await page.getByRole('option', { name: url }).click();
  await expect(tables.cell('measures.csv', 1, 'source')).toHaveText(url);
});

test('after a crash the draft is there with its history, and can be thrown away', async ({
  context,
  page,
}) => {
  const tables = new TablesDriver(page);
  await tables.openPublished(amounts);
  const before = await tables.cell(amounts, 1, 'amount_eur').textContent();
  await tables.type(tables.cell(amounts, 1, 'amount_eur'), '4711');
  await tables.isKept(1);
  const gone = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await gone;

  const again = new TablesDriver(await context.newPage());
  await again.page.goto('./pflege/#tabellen/allocations.csv');
  await expect(
    again.page.getByText(/^Entwurf vom .* wiederhergestellt, mit 1 Änderung\.$/),
  ).toBeVisible();
  await expect(again.cell(amounts, 1, 'amount_eur')).toHaveText('4711');
  await again.tools().getByRole('button', { name: frameWords.undo }).click();
  await expect(again.cell(amounts, 1, 'amount_eur')).toHaveText(before ?? '');
  await again.page.getByRole('button', { name: keepWords.discard }).click();
  await again.page.getByRole('button', { name: keepWords.confirm.go }).click();
  await expect(again.page.getByText(frameWords.nothingOpen)).toBeVisible();
});

test('two tabs with one draft: none writes over the other, the person decides', async ({
  context,
  page,
}) => {
  const first = new TablesDriver(page);
  await first.openPublished(amounts);
  await first.type(first.cell(amounts, 1, 'amount_eur'), '100');
  await first.isKept(1);
  const second = new TablesDriver(await context.newPage());
  await second.page.goto('./pflege/#tabellen/allocations.csv');
  await expect(second.cell(amounts, 1, 'amount_eur')).toHaveText('100');

  await first.type(first.cell(amounts, 1, 'amount_eur'), '200');
  await expect(second.page.getByRole('alert')).toHaveText(keepWords.behind(0));
  await second.type(second.cell(amounts, 2, 'amount_eur'), '300');
  await expect(second.page.getByRole('alert')).toHaveText(keepWords.behind(1));
  await second.page.getByRole('button', { name: keepWords.part }).click();
  await second.isKept(2);

  // Each goes its own way from here.
  await first.type(first.cell(amounts, 1, 'amount_eur'), '400');
  await first.isKept(3);
  await second.page.reload();
  await expect(second.page.getByText(/wiederhergestellt/)).toBeVisible();
  await second.page.getByRole('link', { name: frameWords.views.oeffnen }).click();
  await expect(second.page.getByRole('button', { name: keepWords.others.open })).toHaveCount(1);

  // A third one follows the first.
  const third = new TablesDriver(await context.newPage());
  await first.type(first.cell(amounts, 1, 'amount_eur'), '500');
  await first.isKept(4);
  await third.page.goto('./pflege/#tabellen/allocations.csv');
  const amount = third.cell(amounts, 1, 'amount_eur');
  await expect(amount).toHaveText('500');
  await first.type(first.cell(amounts, 1, 'amount_eur'), '600');
  await third.page.getByRole('button', { name: keepWords.follow(0) }).click();
  await expect(amount).toHaveText('600');
  await first.type(first.cell(amounts, 1, 'amount_eur'), '700');
  await expect(amount).toHaveText('700');
});
