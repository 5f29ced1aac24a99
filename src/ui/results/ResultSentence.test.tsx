import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../model/site';
import { knownShare } from '../../query/money/knownShare';
import { emptyQuery, type Query } from '../../query/query';
import { provideFinder } from '../../query/search/finders';
import { totals } from '../../query/totals';
import { TextsContext } from '../../state/texts';
import { fixtureContext, fixtureSite, fixtureSites } from '../../testing/fixtureFacts';
import { renderApp } from '../../testing/renderApp';
import { measure, syntheticSite } from '../../testing/syntheticSite';
import { de } from '../../text/de/texts';
import { languages } from '../../text/language';
import { loadTexts } from '../../text/loadTexts';
import { questionTextsIn } from '../../text/questionTexts';
import { loadAnswering } from '../search/useAnswer';
import { ResultSentence } from './ResultSentence';

const kassel = fixtureSite('kassel-wesertor');
const fulda = fixtureSite('fulda-nordend');
const unpaid = { ...fixtureSite('ikz-rheingau'), allocations: [] };
const facts = { ...fixtureContext(), sites: fixtureSites() };
const sites = [kassel, fulda, unpaid];

const render = () => renderApp(<ResultSentence />, { sites });
/** The sentence with the words for screen readers. */
const read = () => screen.getByRole('status').textContent;
const sentence = () =>
  [...screen.getByRole('status').querySelectorAll('.visually-hidden')].reduce(
    (words, hidden) => words.replace(hidden.textContent, ''),
    read(),
  );

describe('ResultSentence', () => {
  it('says how many sites in how many districts with how much money, and what is not known', () => {
    render();
    const all = totals(sites, emptyQuery);
    expect(all.sitesWithoutAmount).toBe(1);
    expect(sentence()).toContain(de.result.main(all));
    expect(sentence()).toContain(de.result.withoutAmount(all));
    expect(sentence()).toContain(de.result.measures(all.measures));
  });

  it('says anew what is found when the choice changes, in the same status', () => {
    const { act: actions } = render();
    const status = screen.getByRole('status');
    const asked: Query = { ...emptyQuery, programmes: ['sozialer-zusammenhalt'] };
    act(() => actions.toggle('programmes', 'sozialer-zusammenhalt'));
    expect(screen.getByRole('status')).toBe(status);
    expect(sentence()).toContain(de.result.main(totals([kassel, fulda], asked)));
    expect(sentence()).toContain('Sozialer Zusammenhalt');
    expect(sentence()).not.toContain('ohne Betrag');
  });

  it('is spoken when the choice changes, not before, and by no second voice', () => {
    const { act: actions, spoken } = render();
    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('off');
    expect(spoken.answers).toEqual([]);
    act(() => actions.setSort('betrag'));
    // As the jump of a skip link does.
    act(() => actions.setQuery({ ...emptyQuery }));
    expect(spoken.answers).toEqual([]);
    act(() => actions.toggle('programmes', 'sozialer-zusammenhalt'));
    const asked: Query = { ...emptyQuery, programmes: ['sozialer-zusammenhalt'] };
    expect(spoken.answers).toHaveLength(1);
    expect(spoken.said()).toContain(de.result.main(totals([kassel, fulda], asked)));
  });

  it('names measure types, programmes and search word as they are combined', () => {
    const { act: actions } = render();
    act(() =>
      actions.setQuery({
        ...emptyQuery,
        measureTypes: ['bildung', 'gruen-spiel-sport'],
        programmes: ['sozialer-zusammenhalt'],
        text: ' Wesertor ',
      }),
    );
    expect(sentence()).toContain(
      'mit Bildung oder Grün, Spiel & Sport, im Programm „Sozialer Zusammenhalt“, zu „Wesertor“',
    );
  });

  it('counts the money of the asked years, and says which', () => {
    const { act: actions } = render();
    act(() => actions.setYears(2019, 2019));
    expect(sentence()).toContain('gefördert 2019');
    const asked: Query = { ...emptyQuery, from: 2019, to: 2019 };
    expect(sentence()).toContain(de.result.main(totals(sites, asked)));
    expect(sentence()).toContain(de.format.euroShort(1_115_000 + 217_000));
  });

  it('says that the sum is not the whole, and how much of the published totals it is', async () => {
    const { act: actions } = renderApp(<ResultSentence />);
    await waitFor(() =>
      expect(sentence()).toMatch(/ bekannt .*· \d{1,2}\s% der veröffentlichten Summen$/),
    );
    // There is no room for more in the line; it is told who points at it or hears it.
    const all = totals(fixtureSites(), emptyQuery);
    expect(sentence()).not.toContain(de.result.withoutAmount(all));
    const share = knownShare(emptyQuery, facts);
    expect(share).not.toBeNull();
    expect(sentence()).toContain(de.result.shortfall({ share }));
    const { title } = screen.getByTitle(/unvollständig/);
    expect(title).toContain(de.result.shortfallInFull({ share }));
    expect(title).toContain(de.result.withoutAmount(all));
    expect(read()).toContain(de.result.shortfallInFull({ share }));
    // Nobody has published what a single town got: how many sites have no amount is said.
    act(() => actions.setQuery({ ...emptyQuery, districts: ['06611'] }));
    expect(sentence()).toMatch(/ bekannt .*· \d ohne Betrag\s· \d+\sMaßnahmen$/);
    act(() => actions.setQuery({ ...emptyQuery, districts: ['06611'], amounts: ['bis-3mio'] }));
    expect(sentence()).toMatch(/ bekannt .*· unvollständig\s· \d+\sMaßnahmen$/);
    act(() => actions.setQuery({ ...emptyQuery, amounts: ['ohne'] }));
    expect(sentence()).not.toContain('unvollständig');
  });

  it('names no sum where no amount is known: unknown is not zero', () => {
    renderApp(<ResultSentence />, { sites: [unpaid] });
    expect(sentence()).not.toContain('€');
    expect(sentence()).toContain(de.result.withoutAmount(totals([unpaid], emptyQuery)));
  });

  it('says that nothing is found', () => {
    const { act: actions } = render();
    act(() => actions.setQuery({ ...emptyQuery, text: 'gibtesnicht' }));
    expect(sentence()).toContain(de.result.main(totals([], emptyQuery)));
    expect(sentence()).not.toMatch(/€|\d/);
    // No part is empty: a dot would separate nothing.
    for (const part of screen.getByRole('status').querySelectorAll('span'))
      expect(part.textContent).not.toBe('');
  });
});

/** SYNTHETIC: so many sites that the texts of their measures are not searched. */
const many = Array.from({ length: 5001 }, (_, index) => ({
  ...syntheticSite({ measures: [measure({ title: 'Rollschuhbahn' })] }),
  id: `erfunden-${index}`,
}));
const withText = (text: string): Query => ({ ...emptyQuery, text });

/** The sentence of some sites, of which a text finds the first if it is their name. */
function renderSearched(searched: readonly Site[], page = <ResultSentence />) {
  const rendered = renderApp(page, { sites: searched });
  provideFinder(searched, (text) => new Set(text === 'Altstadt' ? [searched[0]?.id ?? ''] : []));
  return rendered;
}

describe('a search among thousands of sites', () => {
  const { notSearched } = questionTextsIn.de;

  it.each([
    ['where nothing is found', 'Rollschuhbahn', 0],
    ['beside what is found', 'Altstadt', 1],
  ])('says what it does not read, %s, and lets it be spoken', async (_, text, found) => {
    const { act: actions, spoken } = renderSearched(many);
    act(() => actions.setQuery(withText(text)));
    await waitFor(() => expect(sentence()).toContain(notSearched));
    const main = de.result.main(totals(many.slice(0, found), withText(text)));
    expect(sentence()).toContain(main);
    expect(spoken.said()).toContain(main);
    expect(spoken.said()).toContain(notSearched);
  });

  it('says it once while letters are typed, and not without a text', async () => {
    const { act: actions, spoken } = renderSearched(many);
    act(() => actions.toggle('programmes', 'sozialer-zusammenhalt'));
    expect(sentence()).not.toContain(notSearched);
    act(() => actions.setText('Roll'));
    await waitFor(() => expect(sentence()).toContain(notSearched));
    act(() => actions.setText('Rollschuh'));
    expect(sentence()).toContain(notSearched);
    expect(spoken.answers.filter((answer) => answer === notSearched)).toHaveLength(1);
    act(() => actions.setText(''));
    expect(sentence()).not.toContain(notSearched);
    expect(spoken.said()).not.toContain(notSearched);
  });

  it.each(languages)('says it in the language of the page: %s', async (language) => {
    const page = (
      <TextsContext value={await loadTexts(language)}>
        <ResultSentence />
      </TextsContext>
    );
    const { act: actions } = renderSearched(many, page);
    act(() => actions.setQuery(withText('Rollschuhbahn')));
    await waitFor(() => expect(read()).toContain(questionTextsIn[language].notSearched));
  });

  it('says nothing of it where all is searched', async () => {
    const few = many.slice(0, 5000);
    const { act: actions, spoken } = renderSearched(few);
    act(() => actions.setQuery(withText('Rollschuhbahn')));
    // The part that would say it is here at once, as it is after the first test.
    await act(loadAnswering);
    expect(sentence()).toContain(de.result.main(totals([], emptyQuery)));
    expect(sentence()).not.toContain(notSearched);
    expect(spoken.answers).not.toContain(notSearched);
  });
});
