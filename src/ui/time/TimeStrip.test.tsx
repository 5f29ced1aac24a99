// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeMedia } from '../../testing/fakeMedia';
import { plainSpaces } from '../../testing/plainSpaces';
import { testYear } from '../../testing/realSites';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de';
import { media } from '../common/useMedia';
import { ResultSentence } from '../results/ResultSentence';
import { TimeStrip } from './TimeStrip';

const words = de.time;
const firstYear = 1999;
const slotPx = 10;

let fakeMedia: FakeMedia;
beforeEach(() => {
  fakeMedia = new FakeMedia();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function renderStrip() {
  const rendered = renderApp(<TimeStrip />);
  const asked = () => {
    const { from, to } = rendered.store.getState().query;
    return [from, to];
  };
  return { ...rendered, asked };
}
const strip = () => within(screen.getByRole('region', { name: words.heading }));
const slider = (name: string) => strip().getByRole('slider', { name });
const button = (name: string) => strip().getByRole('button', { name });
const text = () =>
  plainSpaces(screen.getByRole('region', { name: words.heading }).textContent ?? '');

describe('the sliders', () => {
  it('stand at the first and last year and say the money of theirs, and how complete it is', () => {
    const { act: actions } = renderStrip();
    expect(slider(words.first).getAttribute('aria-valuenow')).toBe(`${firstYear}`);
    expect(slider(words.last).getAttribute('aria-valuenow')).toBe(`${testYear}`);
    act(() => actions.setYears(2019, 2021));
    expect(plainSpaces(slider(words.first).getAttribute('aria-valuetext') ?? '')).toBe(
      '2019: 74,4 Mio. €, Liste unvollständig',
    );
    expect(slider(words.first).getAttribute('aria-valuemax')).toBe('2021');
    expect(slider(words.last).getAttribute('aria-valuemin')).toBe('2019');
  });

  it('say that nothing is known rather than zero', () => {
    const { act: actions } = renderStrip();
    act(() => actions.setYears(2008, 2008));
    expect(slider(words.first).getAttribute('aria-valuetext')).toBe(
      '2008: kein Betrag bekannt, Gesamtsumme nicht bekannt',
    );
  });

  it.each([
    ['{ArrowRight}', 2001],
    ['{ArrowUp}', 2001],
    ['{ArrowLeft}', 1999],
    ['{ArrowDown}', 1999],
    ['{PageUp}', 2005],
    ['{PageDown}', 1999],
    ['{End}', 2020],
    ['{Home}', 1999],
  ])('%s moves the first year from 2000 to %i', async (key, year) => {
    const { user, act: actions } = renderStrip();
    act(() => actions.setYears(2000, 2020));
    slider(words.first).focus();
    await user.keyboard(key);
    expect(slider(words.first).getAttribute('aria-valuenow')).toBe(`${year}`);
    expect(slider(words.last).getAttribute('aria-valuenow')).toBe('2020');
  });

  it('do not pass each other, and all years are no limit', async () => {
    const { user, asked } = renderStrip();
    slider(words.last).focus();
    await user.keyboard('{Home}{ArrowLeft}');
    expect(asked()).toEqual([firstYear, firstYear]);
    await user.keyboard('{End}{ArrowRight}');
    expect(asked()).toEqual([null, null]);
  });
});

describe('pointers', () => {
  /** The plot, laid out with ten pixels a year from x = 0. */
  function plot() {
    const width = (testYear - firstYear + 1) * slotPx;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, 0, width, 60),
    );
    const found = slider(words.first).closest('fieldset')?.parentElement;
    if (found == null) throw new Error('no plot');
    return found;
  }
  const at = (year: number) => ({ clientX: (year - firstYear + 0.5) * slotPx, pointerId: 1 });
  const drag = (on: Element, from: number, to: number) => {
    fireEvent.pointerDown(on, at(from));
    fireEvent.pointerMove(on, at(to));
    fireEvent.pointerUp(on, at(to));
  };

  it('drawn over years select them, in either direction', () => {
    const { asked } = renderStrip();
    drag(plot(), 2010, 2014);
    expect(asked()).toEqual([2010, 2014]);
    drag(plot(), 2020, 2018);
    expect(asked()).toEqual([2018, 2020]);
  });

  it('move an end of the span, past the other one too', () => {
    const { asked, act: actions } = renderStrip();
    act(() => actions.setYears(2010, 2014));
    plot();
    drag(slider(words.last), 2015, 2018);
    expect(asked()).toEqual([2010, 2017]);
    drag(slider(words.first), 2009, 2018);
    expect(asked()).toEqual([2017, 2019]);
  });

  it('select a year by a click, and all years by a second one', () => {
    const { asked } = renderStrip();
    drag(plot(), 2012, 2012);
    expect(asked()).toEqual([2012, 2012]);
    drag(plot(), 2012, 2012);
    expect(asked()).toEqual([null, null]);
  });

  it('read out the year under them without selecting it', () => {
    const { asked } = renderStrip();
    fireEvent.pointerMove(plot(), at(2022));
    expect(text()).toContain('2022: 46 Mio. €');
    expect(text()).toContain(
      'Liste unvollständig: 43,4 von rund 98,8 Mio. €, ohne Investitionspakt Sport',
    );
    expect(asked()).toEqual([null, null]);
    fireEvent.pointerLeave(plot());
    expect(text()).toContain('1999 bis 2026: 314,4 Mio. €');
  });
});

describe('all years', () => {
  it('come back by a button that is there while years are chosen; the focus stays beside it', async () => {
    const { user, act: actions, asked } = renderStrip();
    expect(strip().queryByRole('button', { name: words.all })).toBeNull();
    act(() => actions.setYears(2010, 2014));
    await user.click(button(words.all));
    expect(asked()).toEqual([null, null]);
    expect(document.activeElement).toBe(button(words.play));
  });
});

describe('playing', () => {
  const tick = () => act(() => vi.advanceTimersByTime(900));

  it('runs from the first to the last year with money and ends', () => {
    vi.useFakeTimers();
    const { asked, store } = renderStrip();
    fireEvent.click(button(words.play));
    expect(asked()).toEqual([2006, 2006]);
    tick();
    expect(asked()).toEqual([2007, 2007]);
    for (let year = 2008; year <= 2025; year++) tick();
    expect(asked()).toEqual([2025, 2025]);
    expect(store.getState().playing).toBe(true);
    tick();
    expect(asked()).toEqual([2025, 2025]);
    expect(button(words.play)).toBeDefined();
  });

  it('moves a chosen span, and pauses by its button', () => {
    vi.useFakeTimers();
    const { asked, act: actions } = renderStrip();
    act(() => actions.setYears(2010, 2012));
    fireEvent.click(button(words.play));
    tick();
    expect(asked()).toEqual([2012, 2014]);
    fireEvent.pointerDown(button(words.pause));
    fireEvent.click(button(words.pause));
    tick();
    expect(asked()).toEqual([2012, 2014]);
  });

  it.each([
    ['a key', () => fireEvent.keyDown(document.body, { key: 'Tab' })],
    ['a pointer', () => fireEvent.pointerDown(document.body)],
    ['a wheel', () => fireEvent.wheel(document.body)],
  ])('is ended by %s elsewhere', (_name, interrupt) => {
    vi.useFakeTimers();
    const { asked } = renderStrip();
    fireEvent.click(button(words.play));
    interrupt();
    tick();
    expect(asked()).toEqual([2006, 2006]);
  });

  it('is ended by another question, and by leaving', () => {
    vi.useFakeTimers();
    const { act: actions, store, unmount } = renderStrip();
    fireEvent.click(button(words.play));
    act(() => actions.setText('Kassel'));
    expect(store.getState().playing).toBe(false);
    fireEvent.click(button(words.play));
    unmount();
    expect(store.getState().playing).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is a step at a time for whom motion is too much', () => {
    vi.useFakeTimers();
    fakeMedia.set('(prefers-reduced-motion: reduce)', true);
    const { asked } = renderStrip();
    fireEvent.click(button(words.next));
    tick();
    expect(asked()).toEqual([2006, 2006]);
    fireEvent.click(button(words.next));
    expect(asked()).toEqual([2007, 2007]);
  });

  it('keeps the sentence of the result silent until it ends', () => {
    const { act: actions, spoken } = renderApp(<ResultSentence />);
    act(() => actions.setPlaying(true));
    for (const year of [2015, 2016]) act(() => actions.setYears(year, year));
    expect(spoken.said()).toBe('');
    act(() => actions.setPlaying(false));
    expect(spoken.said()).toContain('gefördert 2016');
  });

  it('is not offered where nothing found has money', () => {
    const { act: actions } = renderStrip();
    act(() => actions.setText('gibtesnicht'));
    expect(button(words.play)).toHaveProperty('disabled', true);
    expect(text()).toContain('kein Betrag bekannt');
  });
});

describe('the marks', () => {
  const entries = () =>
    strip()
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);

  it('are explained, those that are there', () => {
    const { act: actions } = renderStrip();
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
    const { user } = renderStrip();
    expect(screen.queryByRole('table')).toBeNull();
    await user.click(button(words.table.open));
    const rows = within(screen.getByRole('dialog')).getAllByRole('row');
    const cells = (row: HTMLElement | undefined) =>
      [...(row?.children ?? [])].map(({ textContent }) => plainSpaces(textContent ?? ''));
    expect(rows).toHaveLength(1 + (testYear - firstYear + 1) + 1);
    expect(cells(rows.find((row) => cells(row)[0] === '2019'))).toEqual([
      '2019',
      '28.338.000 €von rund 28.300.000 €',
      '32.426.000 €',
      '13.644.000 €',
      'kein Betrag bekannt',
      'kein Betrag bekannt',
      '74.408.000 €',
      'Liste unvollständig: 74,4 von rund 102 Mio. €',
    ]);
    expect(cells(rows.at(-1))).toEqual(
      expect.arrayContaining(['314.398.200 €', '9 Jahre ohne bekannten Betrag']),
    );
  });

  it('closes', async () => {
    const { user } = renderStrip();
    await user.click(button(words.table.open));
    await user.click(screen.getByRole('button', { name: words.table.close }));
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('on a narrow screen', () => {
  it('is folded behind its heading', async () => {
    fakeMedia.set(media.narrow, true);
    const { user } = renderStrip();
    expect(strip().queryByRole('slider')).toBeNull();
    const fold = button(words.heading);
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    await user.click(fold);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    expect(strip().getAllByRole('slider')).toHaveLength(2);
  });
});
