import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { siteTitle } from '../../query/siteTitle';
import { FakeMedia } from '../../testing/fakeMedia';
import { fixtureContext, fixtureSite } from '../../testing/fixtureFacts';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { media } from '../common/useMedia';
import { SearchBox } from './SearchBox';

const render = () => renderApp(<SearchBox />);
const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: de.search.label });
const clear = () => screen.queryByRole('button', { name: de.search.clear });
const list = () => screen.queryByRole('listbox', { name: de.search.suggestions });
const options = (group: keyof typeof de.search.groups) =>
  within(screen.getByRole('group', { name: de.search.groups[group] })).getAllByRole('option');
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
    await user.type(box(), 'gies');
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
    await user.type(box(), 'Rosenthal');
    expect(options('municipalities')).toHaveLength(1);
    expect(options('municipalities')[0]?.textContent).toContain(de.search.sites(0));
  });

  it('are walked with the arrow keys, while the focus stays', async () => {
    const { user } = render();
    await user.type(box(), 'kassel');
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
    await user.type(box(), 'kassel{Escape}');
    expect(list()).toBeNull();
    expect(box().getAttribute('aria-expanded')).toBe('false');
    expect(box().value).toBe('kassel');
    await user.keyboard('{Escape}');
    expect(store.getState().query.text).toBe('');
  });

  it('close with Enter, which keeps the words where no suggestion is active', async () => {
    const { user, store } = render();
    await user.type(box(), 'wesert{Enter}');
    expect(list()).toBeNull();
    expect(store.getState()).toMatchObject({ selectedId: null, query: { text: 'wesert' } });
  });

  it('close when the focus goes on', async () => {
    const { user } = render();
    await user.type(box(), 'kassel');
    await user.tab();
    expect(list()).toBeNull();
  });

  it('leave the keys to an input method while it composes', async () => {
    const { user, store } = render();
    await user.type(box(), 'kassel{ArrowDown}');
    fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
    expect(list()).not.toBeNull();
    expect(store.getState().query.text).toBe('kassel');
  });

  it('are counted for screen readers, once the typing rests', async () => {
    const { user, spoken } = render();
    await user.type(box(), 'Rosenthal');
    await vi.waitFor(() => expect(spoken.answers).toEqual([de.search.found(1)]), 10_000);
  });
});

describe('on a touch screen', () => {
  beforeEach(() => new FakeMedia().set(media.touch, true));
  afterEach(() => vi.unstubAllGlobals());

  it.each(['search key', 'suggestion'])('the %s lets its keyboard go', async (by) => {
    const { user } = render();
    await user.type(box(), 'gies');
    if (by === 'search key') await user.keyboard('{Enter}');
    else await user.click(options('municipalities')[0] ?? box());
    expect(document.activeElement).toBe(document.body);
  });
});

describe('choosing', () => {
  it('a site opens it and keeps the words', async () => {
    const { user, store } = render();
    await user.type(box(), 'Weserthor{ArrowDown}{Enter}');
    expect(store.getState()).toMatchObject({
      selectedId: wesertor.id,
      query: { text: 'Weserthor' },
    });
    expect(list()).toBeNull();
  });

  it('a measure opens its site', async () => {
    const { user, store } = render();
    await user.type(box(), 'wesertor');
    const [measure] = options('measures');
    expect(measure?.textContent).toContain(siteTitle(wesertor));
    await user.click(measure ?? box());
    expect(store.getState().selectedId).toBe(wesertor.id);
    expect(document.activeElement).toBe(box());
  });

  it('a municipality asks for it instead of the words, as one step back', async () => {
    const { user, store } = render();
    act(() => store.getState().toggle('districts', '06631'));
    await user.type(box(), '06531005');
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
    await user.type(box(), 'Landkreis Kassel{ArrowDown}{Enter}');
    const district = fixtureContext().areas.find(
      ({ kind, name }) => kind === 'district' && name === 'Kassel',
    );
    expect(store.getState().query).toMatchObject({ text: '', districts: [district?.key] });
  });

  it('a programme by its former name asks for the one of today', async () => {
    const { user, store } = render();
    await user.type(box(), 'Soziale Stadt');
    const [programme] = options('programmes');
    expect(programme?.textContent).toContain('bis 2019: Soziale Stadt');
    await user.click(programme ?? box());
    expect(store.getState().query).toMatchObject({
      text: '',
      programmes: ['sozialer-zusammenhalt'],
    });
  });
});
