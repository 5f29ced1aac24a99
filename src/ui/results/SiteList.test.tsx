import { act, createEvent, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Site } from '../../model/site';
import { siteTitle } from '../../query/siteTitle';
import { fixtureSite, fixtureSites } from '../../testing/fixtureFacts';
import { plainSpaces } from '../../testing/plainSpaces';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { SiteList } from './SiteList';

const kassel = fixtureSite('kassel-wesertor');
const fulda = fixtureSite('fulda-nordend');
const unpaid = { ...fixtureSite('ikz-rheingau'), allocations: [] };
const sites = [kassel, fulda, unpaid];

const render = () => renderApp(<SiteList />, { sites });
const list = () => within(screen.getByRole('list', { name: de.list.label }));
const linkOf = (site: Site) => list().getByRole('link', { name: new RegExp(siteTitle(site)) });

describe('SiteList', () => {
  it('is the list "Standorte" with one link a site, to the page of that site', () => {
    render();
    const links = list().getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      sites.map(({ id }) => `standort/${id}/`),
    );
    expect(links.map((link) => link.textContent)).toEqual(
      sites.map((site) => expect.stringContaining(siteTitle(site))),
    );
  });

  it('has a link for each site of Hessen', () => {
    const { container } = renderApp(<SiteList />);
    expect(container.querySelectorAll('ul > li > a')).toHaveLength(fixtureSites().length);
  });

  it('tells of a group how many sites it has, also of those that have no entry yet', () => {
    const several = fixtureSites().filter(({ municipalities }) => municipalities.length > 1);
    expect(several.length).toBeGreaterThan(1);
    renderApp(<SiteList pageSize={1} />, { sites: several });
    expect(list().getAllByRole('link')).toHaveLength(1);
    const title = de.list.groups.several.title(several.length);
    expect(screen.getByRole('heading', { name: title })).toBeDefined();
  });

  it('renders no entry anew that a filter leaves as it is', () => {
    const { act: actions } = render();
    const rendered = vi.spyOn(de.list, 'term');
    act(() => actions.toggle('programmes', 'sozialer-zusammenhalt'));
    const left = list().getAllByRole('link').length;
    expect(left).toBeLessThan(sites.length);
    expect(rendered).not.toHaveBeenCalled();
    act(() => actions.toggle('programmes', 'sozialer-zusammenhalt'));
    expect(rendered.mock.calls.length).toBe(sites.length - left);
    rendered.mockRestore();
  });

  it('shows the sum of the amounts, and says where none is published', () => {
    render();
    expect(linkOf(kassel).textContent).toContain('2,2\u00a0Mio.\u00a0€');
    expect(linkOf(kassel).textContent).not.toContain(de.list.noAmount);
    expect(linkOf(unpaid).textContent).toContain(de.list.noAmount);
    expect(linkOf(unpaid).textContent).not.toContain('€');
  });

  it('ordered by money per inhabitant says of which area, and of which it is not known', () => {
    const { act: actions } = render();
    expect(linkOf(kassel).textContent).not.toContain('je Einwohner');
    act(() => actions.setSort('je-einwohner'));
    const eur = kassel.allocations.reduce((sum, { amountEur }) => sum + amountEur, 0);
    expect(linkOf(kassel).textContent).toContain(
      de.list.perInhabitant(eur / (kassel.population ?? 0)),
    );
    expect(fulda.population).toBeNull();
    expect(linkOf(fulda).textContent).toContain(de.list.noInhabitants);
  });

  it('opens the panel by a plain click instead of leaving the page', () => {
    const { store } = render();
    const click = createEvent.click(linkOf(fulda));
    fireEvent(linkOf(fulda), click);
    expect(click.defaultPrevented).toBe(true);
    expect(store.getState()).toMatchObject({
      selectedId: fulda.id,
      openedByPerson: true,
      cameraRequest: { siteId: fulda.id, near: true },
    });
  });

  it('opens the panel by the Enter key', async () => {
    const { user, store } = render();
    linkOf(fulda).focus();
    await user.keyboard('{Enter}');
    expect(store.getState().selectedId).toBe(fulda.id);
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])(
    'leaves a click with %s to the browser: a new tab shows the page of the site',
    (key) => {
      const { store } = render();
      const click = createEvent.click(linkOf(fulda), { [key]: true });
      fireEvent(linkOf(fulda), click);
      expect(click.defaultPrevented).toBe(false);
      expect(store.getState().selectedId).toBeNull();
    },
  );

  it('marks the open site, and no other', () => {
    const { act: actions } = render();
    const marked = () => list().queryAllByRole('link', { current: true });
    expect(marked()).toEqual([]);
    act(() => actions.openSite(kassel.id));
    expect(marked()).toEqual([linkOf(kassel)]);
    act(() => actions.openSite(fulda.id));
    expect(marked()).toEqual([linkOf(fulda)]);
  });

  it('lights a site on the map under the pointer and under the focus', async () => {
    const { user, store } = render();
    const hovered = () => store.getState().hoveredId;
    await user.hover(linkOf(kassel));
    expect(hovered()).toBe(kassel.id);
    await user.unhover(linkOf(kassel));
    expect(hovered()).toBeNull();
    act(() => linkOf(fulda).focus());
    expect(hovered()).toBe(fulda.id);
    act(() => linkOf(fulda).blur());
    expect(hovered()).toBeNull();
  });

  it('lights an entry whose symbol is hovered on the map', () => {
    const { act: actions } = render();
    act(() => actions.hover(fulda.id));
    const highlighted = list()
      .getAllByRole('listitem')
      .filter((item) => item.dataset.highlighted !== undefined);
    expect(highlighted).toEqual([linkOf(fulda).parentElement]);
  });

  it('follows the choice', () => {
    const { act: actions } = render();
    act(() => actions.setText('Nordend'));
    expect(list().getAllByRole('link')).toEqual([linkOf(fulda)]);
  });

  it('gives way to helpful changes when nothing is found', () => {
    const { act: actions } = render();
    act(() => actions.setText('gibtesnicht'));
    expect(screen.queryByRole('list', { name: de.list.label })).toBeNull();
    expect(screen.getByRole('button', { name: de.result.drop('text', 3) })).toBeDefined();
  });
});

describe('the years of an entry', () => {
  const years = (intakeYear: number | null, endYear: number | null, currentYear = 2026) => {
    const [first] = kassel.participations;
    if (first === undefined) throw new Error('expected a participation');
    const site = { ...kassel, participations: [{ ...first, intakeYear, endYear }] };
    renderApp(<SiteList />, { sites: [site], currentYear });
    return linkOf(site);
  };

  it.each([
    [2007, null, 'seit 2007'],
    [2026, null, 'ab 2026'],
    [2007, 2019, '2007–2019'],
    [null, 2019, 'bis 2019'],
    [null, null, 'Beginn nicht bekannt'],
  ])('from %s to %s', (intakeYear, endYear, expected) => {
    const text = plainSpaces(years(intakeYear, endYear).textContent);
    expect(text.split(' · ')).toContain(expected);
  });

  it('mark a former site', () => {
    expect(years(2007, 2019).parentElement?.dataset.former).toBe('true');
  });

  it('do not mark a running one', () => {
    expect(years(2007, 2026).parentElement?.dataset.former).toBeUndefined();
  });
});
