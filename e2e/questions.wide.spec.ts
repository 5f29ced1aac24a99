import { questionWords as words } from '../src/text/de/question';
import { de } from '../src/text/de/texts';
import { questionWords as ls } from '../src/text/ls/question';
import { ls as lsTexts } from '../src/text/ls/texts';
import { expect, test } from './support/test';

/** Questions, and all parameters of the address once their filters are taken. */
const questions = [
  ['Kindergärten', { massnahme: 'kita' }],
  ['Kitas in Kassel', { massnahme: 'kita', kommune: '06611000' }],
  ['Soziale Stadt in Offenbach', { programm: 'sozialer-zusammenhalt', kommune: '06413000' }],
  ['Grünanlagen in Fulda', { massnahme: 'gruen-spiel-sport', kommune: '06631009' }],
  ['wo wird in Hanau gebaut', { status: 'im-bau', kommune: '06435014' }],
  ['Sozialer Zusammenhalt seit 2020', { programm: 'sozialer-zusammenhalt', von: '2020' }],
  ['über 10 Millionen', { betrag: 'mehr' }],
  ['fertige Schulen', { massnahme: 'bildung', status: 'fertig' }],
  ['HEGISS', { programm: 'sozialer-zusammenhalt' }],
  ['planned playgrounds', { massnahme: 'gruen-spiel-sport', status: 'geplant' }],
] as const;

test('questions become filters by keyboard, which are taken back one by one', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await app.open();
  const meant = page.getByRole('group', { name: words.groups.filter }).getByRole('option');
  const chips = page.getByRole('button', { name: /^Filter .+ entfernen$/ });
  for (const [question, parameters] of questions)
    await test.step(question, async () => {
      await app.type(question);
      await expect(meant).toHaveCount(1);
      await page.keyboard.press('ArrowDown');
      await expect(meant).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Enter');
      await expect(app.searchBox).toHaveValue('');
      expect(await app.parameters()).toEqual(parameters);
      for (let left = Object.keys(parameters).length; left > 0; left--) {
        await expect(chips).toHaveCount(left);
        await chips.first().click();
      }
      expect(await app.parameters()).toEqual({});
      await app.searchBox.focus();
    });
});

test('a postcode leads to the sites next to it', async ({ app, page }) => {
  await app.withoutMap();
  await app.open();
  await app.type('34125');
  const near = page.getByRole('group', { name: words.groups.postcode('34125') });
  await expect(near.getByRole('option').first()).toContainText('Kassel – Wesertor');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await app.parameters()).toEqual({ kommune: '06611000' });
});

test('where nothing fits, the field and the list say so and what there is', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await app.open();
  await app.type('Berlin');
  const field = page.getByRole('search');
  await expect(field).toContainText(words.outside('Berlin'));
  await expect(field).toContainText(words.helps);
  await page.keyboard.press('Enter');
  await expect(page.locator('#standorte')).toContainText(words.outside('Berlin'));

  await app.open('?massnahme=kita&kommune=06611000');
  const near = words.near('Kita', 'Kassel');
  await page.locator('#standorte').getByRole('button', { name: near }).click();
  await expect(app.sites().first()).toBeVisible();
  expect(await app.parameters()).toEqual({ massnahme: 'kita', sort: 'entfernung' });
});

test('a word in a note opens its site there, lit', async ({ app, page }) => {
  await app.withoutMap();
  await app.open();
  await app.type('Gudensberg Bauernhof');
  await app.suggestions('sites').first().click();
  const lit = page.locator('[data-lit]');
  await expect(lit).toBeInViewport();
  await expect(lit).toContainText('Bauernhof');
});

test('in Leichte Sprache, too', async ({ app, page }) => {
  await app.withoutMap();
  await app.open('?sprache=ls');
  await page
    .getByRole('combobox', { name: lsTexts.search.label })
    .pressSequentially('Spiel-Plätze in Fulda');
  const meant = page.getByRole('group', { name: ls.groups.filter }).getByRole('option');
  await expect(meant).toContainText(`${lsTexts.measureType('gruen-spiel-sport').short} in Fulda`);
  expect(de.search.label).not.toBe(lsTexts.search.label);
});
