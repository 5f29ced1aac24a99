import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { saveWords } from '../../src/text/de/save';
import { statistics as words } from '../../src/text/de/statistics';
import { de } from '../../src/text/de/texts';
import { en } from '../../src/text/en/texts';
import { languageOf } from '../../src/text/language';
import { publishedSites, siteById, siteCount, sitesWith, sumUp, titleOf } from '../support/facts';
import { runTranslator, untranslated } from '../support/translator';
import { expect, test } from './journey';
import { printStyles } from './printStyles';

const { compare } = de;
const [wesertor, nordend] = [siteById('kassel-wesertor'), siteById('fulda-nordend')];
const kita = sitesWith({ types: ['kita'] });

test('another language says the same, and Back is German again', async ({ app }) => {
  await app.open();
  await app.part('link', { name: languageOf.en.name }).click();
  const english = app.speaking(en);
  await english.agreesOn(siteCount, en.result.main(sumUp(publishedSites)));
  expect(await app.evaluate(() => document.documentElement.lang)).toBe('en');
  await english.filter('kita').click();
  await english.agreesOn(kita.length, en.result.main(sumUp(kita)));
  expect(await app.parameters()).toEqual({ massnahme: 'kita', sprache: 'en' });

  await english.part('link', { name: languageOf.de.name }).click();
  await app.agreesOn(kita.length, de.result.main(sumUp(kita)));
});

test('the numbers follow a filter, and Back leads to the map', async ({ app }) => {
  await app.open();
  await app.part('radio', { name: de.narrow.statistics }).click();
  const numbers = app.part('region', { name: de.narrow.statistics });
  const sums = numbers.part('figure', { name: words.areas.heading }).part('row');
  const sum = async () => (await sums.texts()).at(-1);
  await expect.poll(sum).toContain(de.format.euro(sumUp(publishedSites).allocatedEur));
  await app.filter('kita').click();
  await expect.poll(sum).toContain(de.format.euro(sumUp(kita).allocatedEur));
  await app.sentence.says(de.result.main(sumUp(kita)));
  await app.engine.back();
  await app.map.isThere();
  await numbers.isThere(0);
});

test('two sites are put aside in the list and compared', async ({ app }) => {
  await app.open();
  await app.part('checkbox', { name: compare.choose }).click();
  for (const site of [wesertor, nordend])
    await app.part('checkbox', { name: compare.site(titleOf(site)) }).click();
  await app.part('button', { name: compare.show(2) }).click();
  await app.part('heading', { name: compare.heading }).getsFocus();
  expect(await app.parameters()).toEqual({ vergleich: `${wesertor.id},${nordend.id}` });
  await app.part('button', { name: compare.close }).click();
  await app.map.isThere();
});

test('what is listed is saved as a file', async ({ app, downloads }) => {
  await app.open('?massnahme=kita');
  await app.sites.isThere(kita.length);
  await app.part('button', { name: de.list.take }).click();
  await app.part('button', { name: saveWords.formats.geojson }).click();
  const saved = () => {
    const name = readdirSync(downloads).find((each) => each.endsWith('.geojson'));
    return name === undefined ? '' : readFileSync(join(downloads, name), 'utf8');
  };
  // A browser makes an empty file first.
  await expect.poll(saved).toMatch(/\}\s*$/);
  const file = JSON.parse(saved()) as { readonly features: readonly { readonly id: string }[] };
  expect(file.features.map(({ id }) => id).toSorted()).toEqual(kita.map(({ id }) => id).toSorted());
});

test('paper gets the drawn map and the list, without controls', async ({ app, gap }) => {
  await app.open();
  await app.mapIs('ready');
  if (app.engine.print === null)
    gap('der Druck', 'sein Treiber druckt nicht; geprüft sind die Druckregeln auf dem Bildschirm');
  else expect((await app.engine.print()).subarray(0, 5).toString()).toBe('%PDF-');

  await app.evaluate(printStyles);
  await app.sites.isThere(siteCount);
  for (const control of [app.searchBox, app.part('checkbox'), app.part('button')])
    await control.isThere(0);
  const seen = await app.evaluate(() =>
    ['div:first-of-type > svg', 'canvas'].map(
      (part) =>
        document
          .querySelector(`[data-map-state] > ${part}, [data-map-state] > div ${part}`)
          ?.checkVisibility({ visibilityProperty: true }) ?? null,
    ),
  );
  expect(seen, 'SVG and canvas can be seen').toEqual([true, false]);
});

test('a translated page filters, opens and compares as before', async ({ app }) => {
  await app.open('?massnahme=kita&programm=lebendige-zentren');
  const both = sitesWith({ types: ['kita'], programmes: ['lebendige-zentren'] });
  await app.sites.isThere(both.length);
  await app.evaluate(runTranslator);
  await expect.poll(() => app.sentence.text()).toContain('※');
  await app.filter('lebendige-zentren').click();
  await app.sites.isThere(kita.length);
  await expect
    .poll(async () => untranslated(await app.sentence.text()))
    .toContain(de.result.main(sumUp(kita)));
  await app.filter('kita').click();
  await app.sites.isThere(siteCount);
  await app.site(wesertor).click();
  await app.panel(wesertor).isThere();
  await app.engine.back();
  await app.panel(wesertor).isThere(0);
  // A name that is text is translated, too.
  await app.part('radio', { name: new RegExp(`^${de.narrow.statistics}`) }).click();
  await app.filter('kita').click();
  await expect
    .poll(async () => untranslated(await app.sentence.text()))
    .toContain(de.result.main(sumUp(kita)));
});
