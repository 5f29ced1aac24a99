import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fixtureSites } from '../../testing/fixtureFacts';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { ListHead } from './ListHead';
import { SiteList } from './SiteList';

const page = (
  <>
    <ListHead />
    <SiteList />
  </>
);
const links = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

test('the list follows the chosen order; distance is offered only from a place', async () => {
  const { user, act: actions } = renderApp(page);
  const before = links();
  const order = screen.getByRole('combobox', { name: de.list.sort });
  expect(screen.queryByRole('option', { name: de.list.sortKeys.entfernung })).toBeNull();
  await user.selectOptions(order, 'betrag');
  expect(links()).not.toEqual(before);
  expect(links().toSorted()).toEqual(before.toSorted());

  act(() => actions.setOrigin({ kind: 'place', name: 'Kassel', point: [9.5, 51.32] }));
  expect(
    screen.getByRole('option', { name: de.list.sortKeys.entfernung, selected: true }),
  ).toBeTruthy();
  expect(links()[0]).toMatch(/^standort\/kassel-/);
});

test('the viewport limits the list, and one button shows the rest', async () => {
  const { user, act: actions } = renderApp(page);
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: de.list.inViewport });
  expect(box.disabled).toBe(true);
  act(() => actions.mapMoved([9.3, 51.2, 9.7, 51.4]));
  expect(box.disabled).toBe(false);
  const all = links().length;
  await user.click(screen.getByRole('checkbox', { name: de.list.inViewport }));
  const inside = links().length;
  expect(inside).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: de.list.outside(all - inside) }));
  expect(links()).toHaveLength(all);
});

test('without a map that moves the limit can only be taken back', async () => {
  const { user, act: actions } = renderApp(page);
  const all = links().length;
  act(() => actions.mapMoved([9.3, 51.2, 9.7, 51.4]));
  const box = () => screen.queryByRole('checkbox', { name: de.list.inViewport });
  await user.click(screen.getByRole('checkbox', { name: de.list.inViewport }));
  const inside = links().length;
  act(() => actions.fixMap());
  expect(links()).toHaveLength(inside);
  await user.click(screen.getByRole('checkbox', { name: de.list.inViewport }));
  expect(links()).toHaveLength(all);
  expect(box()).toBeNull();
  act(() => actions.mapMoved([9.3, 51.2, 9.7, 51.4]));
  expect(box()).not.toBeNull();
});

test('the limited list follows a moved map', async () => {
  const { user, act: actions, store } = renderApp(page);
  act(() => actions.mapMoved([9.3, 51.2, 9.7, 51.4]));
  await user.click(screen.getByRole('checkbox', { name: de.list.inViewport }));
  act(() => actions.mapMoved([8.4, 50, 8.9, 50.3]));
  expect(store.getState().query.viewport).toEqual([8.4, 50, 8.9, 50.3]);
  expect(links().some((href) => href?.startsWith('standort/frankfurt-'))).toBe(true);
});

test('what has no place of its own stands under headings that say so', () => {
  renderApp(page);
  const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
  const several = fixtureSites().filter(({ municipalities }) => municipalities.length > 1).length;
  expect(headings[0]).toContain(de.list.groups.several.title(several));
});

test('a very long list comes in parts', async () => {
  const [site] = fixtureSites();
  if (site === undefined) throw new Error('no site');
  const many = Array.from({ length: 1000 }, (_, index) => ({ ...site, id: `synthetic-${index}` }));
  const { user } = renderApp(page, { sites: many });
  expect(links()).toHaveLength(100);
  await user.click(screen.getByRole('button', { name: de.list.more(100, 1000) }));
  expect(links()).toHaveLength(200);
});
