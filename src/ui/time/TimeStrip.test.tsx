import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeMedia } from '../../testing/fakeMedia';
import { fixtureContext } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { plainSpaces } from '../../testing/plainSpaces';
import { renderTime, timeButton, timeSlider, timeStrip } from '../../testing/renderTime';
import { de } from '../../text/de/texts';
import { media } from '../common/useMedia';

const words = de.time;
const firstYear = 2006;

let fakeMedia: FakeMedia;
beforeEach(() => {
  fakeMedia = new FakeMedia();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the sliders', () => {
  it('stand at the first and last year and say the money of theirs, and how complete it is', () => {
    const { act: actions } = renderTime();
    expect(timeSlider(words.first).getAttribute('aria-valuenow')).toBe(`${firstYear}`);
    expect(timeSlider(words.last).getAttribute('aria-valuenow')).toBe(`${fixtureYear}`);
    act(() => actions.setYears(2019, 2021));
    expect(plainSpaces(timeSlider(words.first).getAttribute('aria-valuetext') ?? '')).toBe(
      '2019: 27,3 Mio. €, Liste unvollständig',
    );
    expect(timeSlider(words.first).getAttribute('aria-valuemax')).toBe('2021');
    expect(timeSlider(words.last).getAttribute('aria-valuemin')).toBe('2019');
  });

  it('say that nothing is known rather than zero', () => {
    const { act: actions } = renderTime();
    act(() => actions.setYears(2008, 2008));
    expect(timeSlider(words.first).getAttribute('aria-valuetext')).toBe(
      '2008: kein Betrag bekannt, Gesamtsumme nicht bekannt',
    );
  });

  it.each([
    ['{ArrowRight}', 2013],
    ['{ArrowUp}', 2013],
    ['{ArrowLeft}', 2011],
    ['{ArrowDown}', 2011],
    ['{PageUp}', 2017],
    ['{PageDown}', 2007],
    ['{End}', 2020],
    ['{Home}', firstYear],
  ])('%s moves the first year from 2012 to %i', async (key, year) => {
    const { user, act: actions } = renderTime();
    act(() => actions.setYears(2012, 2020));
    timeSlider(words.first).focus();
    await user.keyboard(key);
    expect(timeSlider(words.first).getAttribute('aria-valuenow')).toBe(`${year}`);
    expect(timeSlider(words.last).getAttribute('aria-valuenow')).toBe('2020');
  });

  it('do not pass each other, and all years are no limit', async () => {
    const { user, asked } = renderTime();
    timeSlider(words.last).focus();
    await user.keyboard('{Home}{ArrowLeft}');
    expect(asked()).toEqual([firstYear, firstYear]);
    await user.keyboard('{End}{ArrowRight}');
    expect(asked()).toEqual([null, null]);
  });
});

describe('the years before the first known amount', () => {
  const early = () => timeStrip().queryByRole('button', { name: words.earlier });

  it('are folded away, and a button shows them', async () => {
    const { user, asked } = renderTime();
    expect(timeSlider(words.first).getAttribute('aria-valuemin')).toBe('2006');
    expect(early()?.getAttribute('aria-pressed')).toBe('false');
    expect(early()?.title).toContain('1999–2005');
    await user.click(timeButton(words.earlier));
    expect(early()?.getAttribute('aria-pressed')).toBe('true');
    expect(timeSlider(words.first).getAttribute('aria-valuemin')).toBe('1999');
    expect(asked()).toEqual([null, null]);
  });

  it('are there where one of them is asked for, and the axis is the same for each selection', () => {
    const { act: actions } = renderTime();
    act(() => actions.setText('Kassel'));
    expect(timeSlider(words.first).getAttribute('aria-valuemin')).toBe('2006');
    act(() => actions.setYears(2001, 2003));
    expect(timeSlider(words.first).getAttribute('aria-valuenow')).toBe('2001');
    expect(early()).toBeNull();
  });
});

describe('all years', () => {
  it('come back by a button that is there while years are chosen; the focus stays beside it', async () => {
    const { user, act: actions, asked } = renderTime();
    expect(timeStrip().queryByRole('button', { name: words.all })).toBeNull();
    act(() => actions.setYears(2010, 2014));
    await user.click(timeButton(words.all));
    expect(asked()).toEqual([null, null]);
    expect(document.activeElement).toBe(timeButton(words.play));
  });
});

describe('the marks', () => {
  const entries = () =>
    timeStrip()
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);

  it('are explained, those that are there', () => {
    const { act: actions } = renderTime();
    expect(entries()).toEqual(expect.arrayContaining([words.missing, words.marks.unknown]));
    expect(entries()).not.toContain(words.marks.complete);
    act(() => actions.toggle('programmes', 'sozialer-zusammenhalt'));
    expect(entries()).toContain(words.marks.complete);
    act(() => actions.setText('Kassel'));
    expect(entries()).toContain(words.marks.partial);
    expect(entries()).not.toContain(words.missing);
  });
});

describe('the table', () => {
  it('has the same numbers, years by programmes, with sums and how complete they are', async () => {
    const { user } = renderTime();
    expect(screen.queryByRole('table')).toBeNull();
    await user.click(timeButton(words.table.open));
    const rows = within(screen.getByRole('dialog')).getAllByRole('row');
    const cells = (row: HTMLElement | undefined) =>
      [...(row?.children ?? [])].map(({ textContent }) => plainSpaces(textContent ?? ''));
    expect(rows).toHaveLength(1 + (fixtureYear - 1999 + 1) + 1);
    expect(cells(rows.find((row) => cells(row)[0] === '2019'))).toEqual([
      '2019',
      '12.414.000 €von rund 12.400.000 €',
      '10.386.000 €',
      '4.459.000 €',
      'kein Betrag bekannt',
      'kein Betrag bekannt',
      '27.259.000 €',
      'Liste unvollständig: 27,3 von rund 37,4 Mio. €',
    ]);
    expect(cells(rows.at(-1))).toEqual(
      expect.arrayContaining(['113.692.200 €', '9 Jahre ohne bekannten Betrag']),
    );
  });

  it('has what is no total of a programme, each with its source; a button leads there', async () => {
    const { user, store } = renderTime();
    act(() => store.getState().setYears(2014, 2014));
    await user.click(await screen.findByRole('button', { name: words.remarks(2) }));
    const row = screen.getByRole('rowheader', { name: '2014' }).closest('tr');
    const remarks = await within(row ?? document.body).findAllByRole('listitem');
    const of2014 = fixtureContext().coverageRemarks.filter(({ year }) => year === 2014);
    expect(remarks).toHaveLength(2);
    expect(remarks.map((item) => within(item).getByRole('link').getAttribute('href'))).toEqual(
      of2014.map(({ source }) => source),
    );
  });

  it('closes', async () => {
    const { user } = renderTime();
    await user.click(timeButton(words.table.open));
    await user.click(screen.getByRole('button', { name: words.table.close }));
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('on a narrow screen', () => {
  it('is folded behind its heading', async () => {
    fakeMedia.set(media.foldsYears, true);
    const { user } = renderTime();
    expect(timeStrip().queryByRole('slider')).toBeNull();
    const fold = timeButton(words.heading);
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    await user.click(fold);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    expect(timeStrip().getAllByRole('slider')).toHaveLength(2);
  });
});
