import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { measureTypes, programmeIds } from '../../model/vocabulary';
import { emptyQuery } from '../../query/query';
import { fixtureSite } from '../../testing/fixtureFacts';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { ProgrammeFilter } from './ProgrammeFilter';
import { TypeBar } from './TypeBar';

const real = fixtureSite('kassel-wesertor');
const site = (
  id: string,
  measureType: 'kita' | 'wohnen',
  programme: 'sozialer-zusammenhalt' | 'lebendige-zentren',
) => ({ ...real, id, measureTypes: [measureType], programmes: [programme] });
const sites = [
  site('a', 'kita', 'sozialer-zusammenhalt'),
  site('b', 'kita', 'lebendige-zentren'),
  site('c', 'wohnen', 'lebendige-zentren'),
];

const render = () =>
  renderApp(
    <>
      <TypeBar />
      <ProgrammeFilter />
    </>,
    { sites },
  );
const group = (name: string) => within(screen.getByRole('group', { name }));
const types = () => group(de.filters.facets.measureTypes);
const programmes = () => group(de.filters.facets.programmes);
const box = (label: string, count: number) =>
  screen.getByRole<HTMLInputElement>('checkbox', {
    name: de.filters.option(label, count),
  });
const kita = (count: number) => box(de.measureType('kita').short, count);
const wohnen = (count: number) => box(de.measureType('wohnen').short, count);
const zusammenhalt = (count: number) => box(de.programme('sozialer-zusammenhalt').short, count);
const zentren = (count: number) => box(de.programme('lebendige-zentren').short, count);

describe('types and programmes', () => {
  it('are two groups with a checkbox for each measure type and each programme', () => {
    render();
    const values = (boxes: readonly HTMLElement[]) =>
      boxes.map((item) => item.getAttribute('value'));
    expect(values(types().getAllByRole('checkbox'))).toEqual([...measureTypes]);
    expect(values(programmes().getAllByRole('checkbox'))).toEqual([...programmeIds]);
    expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([]);
  });

  it('say how many sites each choice shows', () => {
    render();
    expect(kita(2).checked).toBe(false);
    expect(wohnen(1).checked).toBe(false);
    expect(zusammenhalt(1).checked).toBe(false);
    expect(zentren(2).checked).toBe(false);
    expect(box(de.measureType('bildung').short, 0).disabled).toBe(false);
  });

  it('toggle by click and by the space key', async () => {
    const { user, store } = render();
    await user.click(wohnen(1));
    kita(2).focus();
    await user.keyboard(' ');
    expect(store.getState().query).toEqual({ ...emptyQuery, measureTypes: ['kita', 'wohnen'] });
    expect(kita(2).checked && wohnen(1).checked).toBe(true);
    await user.click(wohnen(1));
    expect(store.getState().query.measureTypes).toEqual(['kita']);
    expect(wohnen(1).checked).toBe(false);
  });

  it('count on: a choice limits the other group, not its own', async () => {
    const { user } = render();
    await user.click(zentren(2));
    expect(kita(1)).toBeDefined();
    expect(wohnen(1)).toBeDefined();
    expect(zusammenhalt(1)).toBeDefined();
    await user.click(wohnen(1));
    expect(zusammenhalt(0)).toBeDefined();
    expect(zentren(1).checked).toBe(true);
    expect(kita(1)).toBeDefined();
  });

  it('follow what is chosen elsewhere', () => {
    const { act: actions } = render();
    act(() => actions.setQuery({ ...emptyQuery, programmes: ['lebendige-zentren'], text: '' }));
    expect(zentren(2).checked).toBe(true);
  });
});
