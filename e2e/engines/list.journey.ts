import { de } from '../../src/text/de/texts';

import { publishedSites, siteById, siteCount, sitesWith, sumUp, titleOf } from '../support/facts';
import { expect, test } from './journey';

const wesertor = siteById('kassel-wesertor');
const all = de.result.main(sumUp(publishedSites));

test('filters narrow list, sentence, map and address, and back', async ({ app }) => {
  const kita = sitesWith({ types: ['kita'] });
  const both = sitesWith({ types: ['kita'], programmes: ['lebendige-zentren'] });
  await app.open();
  await app.filter('kita').click();
  await app.agreesOn(kita.length, de.result.main(sumUp(kita)));
  await app.filter('lebendige-zentren').click();
  await app.agreesOn(both.length, de.result.main(sumUp(both, ['lebendige-zentren'])));
  expect(await app.parameters()).toEqual({ massnahme: 'kita', programm: 'lebendige-zentren' });

  await app.filter('lebendige-zentren').click();
  await app.filter('kita').click();
  await app.agreesOn(siteCount, all);
  expect(await app.parameters()).toEqual({});
});

test('the keyboard searches, chooses a suggestion and empties the box', async ({ app }) => {
  const { engine } = app;
  await app.open();
  await app.searchBox.focus();
  await engine.type('Weserthor');
  await app.suggestions.says('Wesertor');
  await engine.press('ArrowDown');
  await engine.press('Enter');
  await app.panel(wesertor).isThere();
  expect(await app.parameters()).toEqual({ q: 'Weserthor', standort: wesertor.id });

  await engine.press('Escape');
  await app.panel(wesertor).isThere(0);
  await app.searchBox.focus();
  await engine.press('End');
  for (const _ of 'Weserthor') await engine.press('Backspace');
  await app.agreesOn(siteCount, all);
});

test('a site opens from the list; Back closes it, Forward opens it again', async ({ app }) => {
  const { engine } = app;
  await app.open();
  await app.site(wesertor).click();
  await app
    .panel(wesertor)
    .part('heading', { name: titleOf(wesertor) })
    .isThere();
  expect(await app.parameters()).toEqual({ standort: wesertor.id });

  await engine.back();
  await app.panel(wesertor).isThere(0);
  await app.site(wesertor).getsFocus();
  await engine.forward();
  await app.panel(wesertor).isThere();
  expect(await app.parameters()).toEqual({ standort: wesertor.id });
});
