import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyQuery } from '../../query/query';
import { siteTitle } from '../../query/siteTitle';
import { FakeMedia } from '../../testing/fakeMedia';
import { fixtureContext, fixtureSite } from '../../testing/fixtureFacts';
import { renderApp } from '../../testing/renderApp';
import { questionWords as words } from '../../text/de/question';
import { de } from '../../text/de/texts';
import { media } from '../common/useMedia';
import { SearchBox } from './SearchBox';

const render = () => renderApp(<SearchBox />);
const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: de.search.label });
const clear = () => screen.queryByRole('button', { name: de.search.clear });
const list = () => screen.queryByRole('listbox', { name: de.search.suggestions });
const options = (group: keyof typeof de.search.groups) =>
  within(screen.getByRole('group', { name: de.search.groups[group] })).getAllByRole('option');
/** Types, and waits for the answer to it. */
async function ask(user: ReturnType<typeof render>['user'], text: string) {
  await user.type(box(), text);
  await screen.findByRole('listbox');
}
const selected = () => screen.queryAllByRole('option', { selected: true });
const wesertor = fixtureSite('kassel-wesertor');

describe('the search box', () => {
  it('passes on each letter', async () => {
    const { user, store } = render();
    const seen: string[] = [];
    store.subscribe(({ query }) => seen.push(query.text));
    await user.type(box(), 'Öko');
    expect(seen).toEqual(['Ö', 'Ök', 'Öko']);
    expect(box().value).toBe('Öko');
  });

  it('shows the text of a link without suggestions, and follows when it goes', () => {
    const { act: actions } = render();
    act(() => actions.setText('Park'));
    expect(box().value).toBe('Park');
    expect(list()).toBeNull();
    act(() => actions.setText(''));
    expect(box().value).toBe('');
  });

  it('is cleared by a button that hands the focus back', async () => {
    const { user, store } = render();
    expect(clear()).toBeNull();
    await user.type(box(), 'Park');
    await user.click(screen.getByRole('button', { name: de.search.clear }));
    expect(store.getState().query.text).toBe('');
    expect(document.activeElement).toBe(box());
    expect(clear()).toBeNull();
  });

  it('takes no more than a link carries', () => {
    render();
    expect(box().maxLength).toBe(120);
  });

  it('is a search landmark with a name', () => {
    const { container } = render();
    expect(container.querySelector('search')?.getAttribute('aria-label')).toBe(de.search.landmark);
  });
});

describe('suggestions', () => {
  it('stand in groups, with the matched letters marked', async () => {
    const { user } = render();
    await ask(user, 'gies');
    expect(
      screen.getAllByRole('group').map((group) => group.getAttribute('aria-labelledby')),
    ).toHaveLength(4);
    const [town] = options('municipalities');
    expect(town?.textContent).toContain('Gießen');
    expect(town?.querySelector('mark')?.textContent).toBe('Gieß');
    expect(
      options('districts')
        .map((option) => option.textContent)
        .join(),
    ).toMatch(/Landkreis.*Regierungsbezirk/);
  });

  it('tell honestly where no site is known', async () => {
    const { user } = render();
    await ask(user, 'Rosenthal');
    expect(options('municipalities')).toHaveLength(1);
    expect(options('municipalities')[0]?.textContent).toContain(de.search.sites(0));
  });

  it('are walked with the arrow keys, while the focus stays', async () => {
    const { user } = render();
    await ask(user, 'kassel');
    expect(box().getAttribute('aria-expanded')).toBe('true');
    expect(selected()).toEqual([]);
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    const all = screen.getAllByRole('option');
    expect(selected()).toEqual([all[0]]);
    expect(box().getAttribute('aria-activedescendant')).toBe(all[0]?.id);
    expect(box().getAttribute('aria-controls')).toBe(list()?.id);
    await user.keyboard('{End}');
    expect(selected()).toEqual([all.at(-1)]);
    await user.keyboard('{Home}');
    expect(selected()).toEqual([all[0]]);
    expect(document.activeElement).toBe(box());
  });

  it('close with Escape, which then clears', async () => {
    const { user, store } = render();
    await ask(user, 'kassel');
    await user.keyboard('{Escape}');
    expect(list()).toBeNull();
    expect(box().getAttribute('aria-expanded')).toBe('false');
    expect(box().value).toBe('kassel');
    await user.keyboard('{Escape}');
    expect(store.getState().query.text).toBe('');
  });

  it('close with Enter, which keeps the words where no suggestion is active', async () => {
    const { user, store } = render();
    await ask(user, 'wesert');
    await user.keyboard('{Enter}');
    expect(list()).toBeNull();
    expect(store.getState()).toMatchObject({ selectedId: null, query: { text: 'wesert' } });
  });

  it('close when the focus goes on', async () => {
    const { user } = render();
    await ask(user, 'kassel');
    await user.tab();
    expect(list()).toBeNull();
  });

  it('leave the keys to an input method while it composes', async () => {
    const { user, store } = render();
    await ask(user, 'kassel');
    await user.keyboard('{ArrowDown}');
    fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
    expect(list()).not.toBeNull();
    expect(store.getState().query.text).toBe('kassel');
  });

  it('are counted for screen readers, once the typing rests', async () => {
    const { user, spoken } = render();
    await ask(user, 'Rosenthal');
    await vi.waitFor(() => expect(spoken.answers).toEqual([de.search.found(1)]), 10_000);
  });
});

describe('on a touch screen', () => {
  beforeEach(() => new FakeMedia().set(media.touch, true));
  afterEach(() => vi.unstubAllGlobals());

  it.each(['search key', 'suggestion'])('the %s lets its keyboard go', async (by) => {
    const { user } = render();
    await ask(user, 'gies');
    if (by === 'search key') await user.keyboard('{Enter}');
    else await user.click(options('municipalities')[0] ?? box());
    expect(document.activeElement).toBe(document.body);
  });
});

describe('choosing', () => {
  it('a site opens it and keeps the words', async () => {
    const { user, store } = render();
    await ask(user, 'Weserthor');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(store.getState()).toMatchObject({
      selectedId: wesertor.id,
      query: { text: 'Weserthor' },
    });
    expect(list()).toBeNull();
  });

  it('a measure opens its site', async () => {
    const { user, store } = render();
    await ask(user, 'wesertor');
    const [measure] = options('measures');
    expect(measure?.textContent).toContain(siteTitle(wesertor));
    await user.click(measure ?? box());
    expect(store.getState().selectedId).toBe(wesertor.id);
    expect(document.activeElement).toBe(box());
  });

  it('a municipality asks for it instead of the words, as one step back', async () => {
    const { user, store } = render();
    act(() => store.getState().toggle('districts', '06631'));
    await ask(user, '06531005');
    const { steps } = store.getState();
    await user.click(options('municipalities')[0] ?? box());
    expect(store.getState().query).toMatchObject({
      text: '',
      municipalities: ['06531005'],
      districts: [],
    });
    expect(store.getState().steps).toBe(steps + 1);
    expect(box().value).toBe('');
  });

  it('a district asks for it', async () => {
    const { user, store } = render();
    await ask(user, 'Landkreis Kassel');
    await user.keyboard('{ArrowDown}{Enter}');
    const district = fixtureContext().areas.find(
      ({ kind, name }) => kind === 'district' && name === 'Kassel',
    );
    expect(store.getState().query).toMatchObject({ text: '', districts: [district?.key] });
  });

  it('a programme by its former name asks for the one of today', async () => {
    const { user, store } = render();
    await ask(user, 'Soziale Stadt');
    const [filter, ...others] = screen.getAllByRole('option');
    expect(filter?.textContent).toMatch(/^Sozialer Zusammenhalt – \d+\sStandorte/);
    expect(others.map((option) => option.textContent)).not.toContain('Sozialer Zusammenhalt');
    await user.click(filter ?? box());
    expect(store.getState().query).toEqual({
      ...emptyQuery,
      programmes: ['sozialer-zusammenhalt'],
    });
  });

  it('what is meant sets filters, each of which can be taken back alone', async () => {
    const { user, store } = render();
    await ask(user, 'Grünanlagen in Fulda seit 2015 xyzxyz');
    expect(screen.queryByRole('option', { name: /xyzxyz/ })).toBeNull();
    await user.clear(box());
    await ask(user, 'Grünanlagen in Fulda seit 2015');
    await user.keyboard('{ArrowDown}');
    expect(selected()[0]?.textContent).toMatch(
      /^Grün, Spiel & Sport in Fulda, gefördert seit 2015 – \d/,
    );
    await user.keyboard('{Enter}');
    const { query, toggle } = store.getState();
    expect(query).toEqual({
      ...emptyQuery,
      measureTypes: ['gruen-spiel-sport'],
      municipalities: ['06631009'],
      from: 2015,
    });
    act(() => toggle('municipalities', '06631009'));
    expect(store.getState().query).toEqual({ ...query, municipalities: [] });
  });

  it('takes what the words mean by now, where the hand is faster than the answer', async () => {
    const { user, store } = render();
    await ask(user, 'Grünanlagen');
    await user.keyboard('{ArrowDown}');
    act(() => {
      store.getState().setText('Grünanlagen in Fulda');
      fireEvent.keyDown(box(), { key: 'Enter' });
    });
    expect(store.getState().query).toEqual({
      ...emptyQuery,
      measureTypes: ['gruen-spiel-sport'],
      municipalities: ['06631009'],
    });
  });

  it('a word in a note opens the site there', async () => {
    const { user, store } = render();
    await ask(user, 'Bauernhof');
    const hit = options('sites').find((option) => option.textContent?.includes('Gudensberg'));
    expect(hit?.querySelector('q')?.textContent?.toLowerCase()).toContain('bauernhof');
    await user.click(hit ?? box());
    expect(store.getState()).toMatchObject({
      selectedId: 'gudensberg-aktiver-kernbereich',
      lit: { list: 'measures' },
    });
  });
});

describe('where nothing fits', () => {
  it('says so and what helps, also to those who hear it', async () => {
    const { user, spoken } = render();
    await user.type(box(), 'xyzxyz');
    expect(await screen.findByText(words.nothing('xyzxyz'))).toBeDefined();
    expect(box().closest('search')?.textContent).toContain(words.helps);
    expect(list()).toBeNull();
    expect(box().getAttribute('aria-expanded')).toBe('false');
    await vi.waitFor(
      () => expect(spoken.answers).toEqual([`${words.nothing('xyzxyz')} ${words.helps}`]),
      10_000,
    );
  });

  it('says that a place is not in Hessen', async () => {
    const { user } = render();
    await user.type(box(), 'Kitas in Berlin');
    expect(await screen.findByText(words.outside('Berlin'))).toBeDefined();
    const [filter] = screen.getAllByRole('option');
    expect(filter?.textContent).toMatch(/^Kita – \d+\sStandorte/);
  });

  it('offers what comes nearest, in one press', async () => {
    const { user, store } = render();
    await ask(user, 'Kitas in Kassel');
    const [filter, near] = screen.getAllByRole('option');
    expect(filter?.textContent).toContain('Kita in Kassel – kein Standort');
    expect(near?.textContent).toMatch(/^Kita in der Nähe von Kassel am nächsten: .+, [\d,]+\skm$/);
    await user.click(near ?? box());
    expect(store.getState().query).toEqual({ ...emptyQuery, measureTypes: ['kita'] });
    expect(store.getState()).toMatchObject({ origin: { name: 'Kassel' }, sort: 'entfernung' });
  });

  it('asks whether a word like it was meant, and searches for that', async () => {
    const { user, store } = render();
    await ask(user, 'Rüzzelshaim');
    const [meant] = screen.getAllByRole('option');
    await user.click(meant ?? box());
    expect(store.getState().query.text).toBe('Rüsselsheim am Main');
    expect((await screen.findAllByRole('option')).length).toBeGreaterThan(0);
  });
});

describe('a postcode', () => {
  const postcodes = async () => [{ postcode: '34125', ags: '06611000', point: wesertor.point }];

  it('offers its town, and the sites next to it with their distance', async () => {
    const { user, store } = renderApp(<SearchBox />, { loaders: { postcodes } });
    await ask(user, '34125');
    const [town, first] = await screen.findAllByRole('option');
    expect(town?.textContent).toMatch(/^Kassel \d+\sStandorte/);
    expect(first?.textContent).toMatch(/^Kassel – Wesertor etwa \d+\sm$/);
    expect(screen.getByText(words.postcodeSource)).toBeDefined();
    await user.click(town ?? box());
    expect(store.getState().query).toEqual({ ...emptyQuery, municipalities: ['06611000'] });
  });

  it('of another land is named so', async () => {
    const { user } = renderApp(<SearchBox />, { loaders: { postcodes } });
    await user.type(box(), '10115');
    expect(await screen.findByText(words.outside('10115'))).toBeDefined();
  });
});

it('loads nothing before someone uses it', () => {
  const search = vi.fn(() => new Promise<never>(() => undefined));
  renderApp(<SearchBox />, { loaders: { search } });
  expect(search).not.toHaveBeenCalled();
  act(() => box().focus());
  expect(search).toHaveBeenCalled();
});

it('keeps each letter that is typed while the search is on its way', async () => {
  const { user, store } = render();
  await user.type(box(), 'Kassel');
  await screen.findByRole('listbox');
  expect(store.getState().query.text).toBe('Kassel');
});
