import type { Route } from '@playwright/test';
import { siteById } from './support/facts';
import { expect, test } from './support/test';
import { travelTo } from './support/travel';

/** How a server may answer for a file beside the facts; each makes the browser tell of it in its own words. */
const answers: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'do not come': (route) => route.abort(),
  'come with an error of the server': (route) => route.fulfill({ status: 503 }),
  'come late': async (route) => {
    const response = await route.fetch();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.fulfill({ response });
  },
  'break off in the middle': async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.slice(0, body.length / 2) });
  },
  'are a page instead': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Start</title>' }),
  'are of another shape': (route) => route.fulfill({ json: { SYNTHETIC: [null] } }),
};

const wesertor = siteById('kassel-wesertor').id;
/** States that ask for a file of their own, in each language. */
const addresses = [
  '?kommune=06611000',
  `?standort=${wesertor}`,
  '?ansicht=zahlen',
  `?vergleich=${wesertor},fulda-nordend`,
  '?sprache=ls',
  '?sprache=en&massnahme=kita',
  '?q=Kassel',
  '?sprache=de',
];

/** All that is fetched as data, but for the facts: without them nothing lives (failures.wide.spec.ts). */
const isBeside = ({ pathname }: URL) =>
  /\/(data\/.+\.json|betrieb\.json)$/.test(pathname) && !pathname.includes('/data/sites');

for (const [name, answer] of Object.entries(answers))
  test(`files that ${name} leave list, sentence and address in agreement`, async ({
    app,
    page,
    watch,
  }) => {
    watch.allowProblem(/^(error: Failed to load resource|request failed): .*(\/data\/|betrieb)/);
    await page.route(isBeside, answer);
    await app.open();
    // Without its words there is no search: Back to one leaves the page as it is.
    const others = addresses.filter((address) => !address.startsWith('?q='));
    for (const address of others) await travelTo(app, address);
    await page.unroute(isBeside);
    // What did not come is asked for again by whoever needs it.
    for (const address of addresses) await travelTo(app, address);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
