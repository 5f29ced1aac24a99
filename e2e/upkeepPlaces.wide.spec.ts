import type { Locator, Page } from '@playwright/test';
import { columnLabel } from '../src/text/upkeep/columns';
import { frameWords } from '../src/text/upkeep/frame';
import { openWords } from '../src/text/upkeep/open';
import { placesWords as words } from '../src/text/upkeep/places';
import { tablesWords } from '../src/text/upkeep/tables';
import { expect, test } from './support/test';
import { UpkeepDriver } from './support/upkeepDriver';

/** SYNTHETIC: a site that there is not, with a page that the fixture facts name. */
const site = {
  name: 'Probehof',
  id: 'fulda-probehof',
  source: 'http://bernd-roselieb.com/?portfolio=social-city',
  summary: 'Ein erfundenes Gebiet. Es steht nur in Tests.',
};
/** Around the point of Fulda, Nordend. */
const corners = '9.675, 50.555\n9.69, 50.555\n9.69, 50.565\n9.675, 50.565';

async function openMap(page: Page): Promise<void> {
  await page.goto('./pflege/');
  await page.getByRole('button', { name: openWords.published.open }).press('Enter');
  await expect(page.getByText(frameWords.noProblems)).toBeVisible();
}

const tools = (page: Page): Locator => page.getByRole('region', { name: frameWords.tools });
const map = (page: Page): Locator => page.locator('[data-map-state="ready"]');

/** Where the marker of the chosen site is when the map has gone to it. */
async function inTheMiddle(page: Page, marker: Locator): Promise<{ x: number; y: number }> {
  // Near by it names stops, whose licence it tells.
  await expect(map(page).getByRole('link', { name: 'ODbL' })).toBeVisible();
  let at = { x: 0, y: 0 };
  await expect(async () => {
    const [box, around] = [await marker.boundingBox(), await map(page).boundingBox()];
    if (box === null || around === null) throw new Error('no map');
    at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    expect(Math.abs(at.x - around.x - around.width / 2)).toBeLessThan(120);
  }).toPass();
  return at;
}

test('a site is added with its point and a boundary drawn on the map, is checked, and undone', async ({
  page,
}) => {
  await openMap(page);
  await page.getByRole('link', { name: frameWords.views.karte, exact: true }).click();
  await expect(map(page)).toBeVisible();
  await page.getByRole('button', { name: words.newSite }).click();
  const upkeep = new UpkeepDriver(page);
  const form = upkeep.siteForm();
  await form.getByRole('button', { name: words.form.found }).click();
  await expect(form.getByRole('alert')).toContainText(words.form.fields.summary);
  await upkeep.siteField('name').fill(site.name);
  await form.getByLabel(words.form.town).fill('Fulda');
  await form.getByRole('button', { name: 'Fulda', exact: true }).click();
  await form.getByRole('button', { name: words.form.propose(site.id) }).click();
  await upkeep.fillSite(site);
  await expect(page.getByRole('heading', { name: `${site.name}, Fulda` })).toBeVisible();
  await expect(tools(page)).toContainText(frameWords.noProblems);

  await inTheMiddle(
    page,
    page.getByRole('button', { name: new RegExp(`^Punkt von ${site.name}`) }),
  );
  await page.getByRole('button', { name: words.draw }).click();
  await expect(page.getByText(words.drawHelp)).toBeVisible();
  const box = await map(page).boundingBox();
  if (box === null) throw new Error('no map');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  for (const [x, y] of [
    [-80, -60],
    [80, -60],
    [80, 60],
    [-80, 60],
    [-80, -60],
  ] as const) {
    await page.mouse.move(middle.x + x, middle.y + y);
    await page.mouse.click(middle.x + x, middle.y + y);
  }
  const coordinates = page.getByLabel(words.coordinates);
  await expect(coordinates).not.toHaveValue('');
  await page.getByRole('button', { name: words.takeArea }).click();
  await expect(page.getByText(words.needsSource)).toBeVisible();
  await page.getByLabel(words.areaSource).fill(site.source);
  await page.getByRole('button', { name: words.takeArea }).click();
  await expect(page.getByText(words.hasArea(4))).toBeVisible();
  await expect(tools(page)).toContainText(frameWords.noProblems);
  await page.getByText(words.publicPanel).click();
  await expect(page.getByText('Die Karte zeichnet die Grenze des Fördergebiets.')).toBeVisible();

  await tools(page)
    .getByRole('button', { name: /^Rückgängig/ })
    .click();
  await expect(page.getByText(words.noArea)).toBeVisible();
  await tools(page)
    .getByRole('button', { name: /^Rückgängig/ })
    .click();
  await expect(page.getByText(words.unknown(site.id))).toBeVisible();
});

test('a point is moved and a boundary set by keyboard alone', async ({ page }) => {
  await openMap(page);
  const { keyboard } = page;
  /** Goes on by the Tab key until something has the focus. */
  const tabTo = async (target: Locator) => {
    for (let presses = 0; presses < 120; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await keyboard.press('Tab');
    }
    throw new Error('not reached by the Tab key');
  };
  await page.keyboard.press('Control+Home');
  await tabTo(page.getByRole('link', { name: frameWords.views.karte, exact: true }));
  await keyboard.press('Enter');
  const find = page.getByRole('searchbox', { name: words.find });
  await expect(find).toBeVisible();
  await tabTo(find);
  await keyboard.type('Nordend Fulda');
  const chosen = page.getByRole('list', { name: words.sites }).getByRole('button');
  await expect(chosen).toHaveCount(1);
  await tabTo(chosen);
  await keyboard.press('Enter');
  const lon = page.getByLabel(words.lon, { exact: true });
  await expect(lon).toHaveValue('9.683');

  await tabTo(page.getByLabel(words.coordinates));
  await keyboard.type('9.68, 50.55\n9.69, 50.57\n9.69, 50.55\n9.68, 50.57');
  await tabTo(page.getByLabel(words.areaSource));
  await keyboard.type(site.source);
  await tabTo(page.getByRole('button', { name: words.takeArea }));
  await keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('schneidet sich selbst');
  await keyboard.press('Shift+Tab');
  while (!(await page.getByLabel(words.coordinates).evaluate((e) => e === document.activeElement)))
    await keyboard.press('Shift+Tab');
  await keyboard.press('Control+a');
  await keyboard.type(corners);
  await tabTo(page.getByRole('button', { name: words.takeArea }));
  await keyboard.press('Enter');
  await expect(page.getByText(words.hasArea(4))).toBeVisible();

  const marker = page.getByRole('button', { name: /^Punkt von Nordend/ });
  await expect(marker).toBeVisible();
  await tabTo(marker);
  await keyboard.press('ArrowRight');
  await expect(lon).not.toHaveValue('9.683');
  await tabTo(tools(page).getByRole('button', { name: /^Rückgängig: Punkt/ }));
  await keyboard.press('Enter');
  await expect(lon).toHaveValue('9.683');
});

test('a point is dragged and set by a click on the map; the page of a boundary that is new becomes a source on the way', async ({
  page,
}) => {
  await openMap(page);
  await page.getByRole('link', { name: frameWords.views.karte, exact: true }).click();
  await page.getByRole('searchbox', { name: words.find }).fill('Nordend Fulda');
  await page.getByRole('button', { name: /^Nordend Fulda/ }).click();
  const marker = page.getByRole('button', { name: /^Punkt von Nordend/ });
  const lon = page.getByLabel(words.lon, { exact: true });
  await expect(lon).toHaveValue('9.683');
  const at = await inTheMiddle(page, marker);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 30, at.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect(lon).not.toHaveValue('9.683');
  expect(Number(await lon.inputValue())).toBeGreaterThan(9.683);
  const undo = tools(page).getByRole('button', { name: /^Rückgängig: Punkt/ });
  await undo.click();
  await expect(lon).toHaveValue('9.683');

  await page.getByRole('button', { name: words.onMap }).click();
  await expect(page.getByText(words.onMapNow)).toBeVisible();
  await page.mouse.click(at.x - 40, at.y + 10);
  await expect(page.getByText(words.onMapNow)).toBeHidden();
  expect(Number(await lon.inputValue())).toBeLessThan(9.683);
  await undo.click();

  await page.getByLabel(words.coordinates).fill(corners);
  const url = 'https://stadt.example/grenze';
  await page.getByLabel(words.areaSource).fill(url);
  await page.getByRole('button', { name: tablesWords.newSource }).click();
  const dialog = page.getByRole('dialog', { name: tablesWords.source.heading });
  await expect(dialog.getByLabel(columnLabel('url'))).toHaveValue(url);
  await dialog.getByLabel(columnLabel('publisher')).fill('SYNTHETISCH Stadt');
  await dialog.getByRole('button', { name: tablesWords.source.save }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(words.sourceNew)).toBeHidden();
  await page.getByRole('button', { name: words.takeArea }).click();
  await expect(page.getByText(words.hasArea(4))).toBeVisible();
  await expect(tools(page)).toContainText(frameWords.noProblems);
});

test('without WebGL the fields set points and boundaries, and the map shows them; axe finds nothing', async ({
  page,
  app,
  graphics,
}) => {
  await graphics.refuse();
  await openMap(page);
  await page.getByRole('link', { name: frameWords.views.karte, exact: true }).click();
  await expect(page.locator('[data-map-state="svg"]')).toBeVisible();
  await page.getByRole('button', { name: words.newSite }).click();
  await expect(page.getByRole('form', { name: words.form.heading })).toBeVisible();
  expect(await app.axe('Pflege, neuer Standort')).toEqual([]);
  await page.getByRole('button', { name: words.cancel }).click();
  await page.getByRole('searchbox', { name: words.find }).fill('Auf der Lach');
  await page.getByRole('button', { name: /^Auf der Lach/ }).click();
  await page.getByRole('button', { name: words.edit }).click();
  await expect(page.getByText(words.noDrawing)).toBeVisible();
  await page.getByLabel(words.lat, { exact: true }).fill('49,9790');
  await page.getByRole('button', { name: words.take, exact: true }).click();
  await expect(page.getByLabel(words.lat, { exact: true })).toHaveValue('49.979');
  await expect(page.getByRole('button', { name: /^Punkt von Auf der Lach/ })).toHaveAccessibleName(
    /Breite 49\.979/,
  );
  expect(await app.axe('Pflege, Standort auf der Karte')).toEqual([]);
});
