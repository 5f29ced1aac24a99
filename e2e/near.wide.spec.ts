import type { Page, Request } from '@playwright/test';
import { nearPanelWords as words } from '../src/text/de/nearPanel';
import { de } from '../src/text/de/texts';
import { siteById, titleOf } from './support/facts';
import { expect, test } from './support/test';

const wesertor = siteById('kassel-wesertor');
/** About 220 m north of the point of the site. */
const place = { longitude: wesertor.point[0], latitude: wesertor.point[1] + 0.002 };

const toggle = (page: Page) => page.getByRole('button', { name: /^In (meiner|der) Nähe/ });
const panel = (page: Page) => page.getByRole('region', { name: de.near.region });
const ownButton = (page: Page) => page.getByRole('button', { name: words.useOwn });
const field = (page: Page) => page.getByRole('combobox', { name: words.field });
const stopsFetched = (requests: readonly Request[]) =>
  requests.filter((request) => request.url().endsWith('/data/stops.json')).length;

/** All requests from now on. */
function recordRequests(page: Page): readonly Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return requests;
}

/** Digits of a position, as they would stand in an address or in a body. */
const tellsPlace = (text: string): boolean =>
  [place.longitude, place.latitude].some((degrees) => text.includes(degrees.toFixed(3)));

test('the own place is answered, shown and forgotten, and no request tells it', async ({
  app,
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(place);
  await app.open();
  await app.waitForMap();
  const requests = recordRequests(page);

  await toggle(page).click();
  await ownButton(page).click();
  await expect(panel(page)).toContainText('Möglich: Von Ihnen bis zur Mitte des');
  const nearest = panel(page).getByRole('list', { name: de.near.nearest });
  await expect(nearest.getByRole('listitem')).toHaveCount(3);
  await expect(nearest.getByRole('listitem').first()).toContainText(titleOf(wesertor));
  await expect(app.site(titleOf(wesertor))).toContainText('220\u00a0m entfernt');

  await nearest.getByRole('link').first().click();
  await expect(app.panel(titleOf(wesertor))).toBeVisible();
  await page.goBack();
  await panel(page).getByRole('button', { name: words.end }).click();
  await expect(panel(page)).toBeHidden();
  await expect(app.site(titleOf(wesertor))).not.toContainText('entfernt');

  // What the map draws from near comes for all of Hessen, wherever one is.
  for (const request of requests)
    expect(tellsPlace(`${request.url()} ${request.postData() ?? ''}`), request.url()).toBe(false);
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state]),
  );
  expect(tellsPlace(`${page.url()} ${kept}`)).toBe(false);
});

test('refused, one goes on by naming a stop; only then the stops are fetched', async ({
  app,
  page,
  context,
}) => {
  await context.clearPermissions();
  const requests = recordRequests(page);
  await app.withoutMap();
  await app.open();

  await toggle(page).click();
  await ownButton(page).click();
  await expect(panel(page)).toContainText(words.failed.refused);
  expect(stopsFetched(requests)).toBe(0);

  await field(page).click();
  await expect.poll(() => stopsFetched(requests)).toBe(1);
  await field(page).pressSequentially('bahnhof/zob fulda');
  const suggestion = panel(page).getByRole('option', {
    name: /^Bahnhof\/ZOB Haltestelle in Fulda/,
  });
  await expect(suggestion).toBeVisible();
  expect(await app.axe()).toEqual([]);
  await suggestion.click();
  await expect(panel(page)).toContainText(
    'Möglich: Das Fördergebiet Fulda – Nordend ist groß genug, um bis zur Haltestelle „Bahnhof/ZOB, Fulda“ zu reichen',
  );
  await expect(app.sites().first()).toContainText(/hier|entfernt/);
  expect(await app.scrollsSideways()).toBe(false);
  expect(stopsFetched(requests)).toBe(1);
});
