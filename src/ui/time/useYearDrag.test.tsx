import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeMedia } from '../../testing/fakeMedia';
import { fixtureYear } from '../../testing/fixtureInputs';
import { renderTime, timeSlider, timeText } from '../../testing/renderTime';
import { de } from '../../text/de/texts';

const words = de.time;
const firstYear = 2006;
const slotPx = 10;

beforeEach(() => new FakeMedia());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('pointers', () => {
  /** The plot, laid out with ten pixels a year from x = 0. */
  function plot() {
    const width = (fixtureYear - firstYear + 1) * slotPx;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, 0, width, 60),
    );
    const found = timeSlider(words.first).closest('fieldset')?.parentElement;
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
    const { asked } = renderTime();
    drag(plot(), 2010, 2014);
    expect(asked()).toEqual([2010, 2014]);
    drag(plot(), 2020, 2018);
    expect(asked()).toEqual([2018, 2020]);
  });

  it('move an end of the span, past the other one too', () => {
    const { asked, act: actions } = renderTime();
    act(() => actions.setYears(2010, 2014));
    plot();
    drag(timeSlider(words.last), 2015, 2018);
    expect(asked()).toEqual([2010, 2017]);
    drag(timeSlider(words.first), 2009, 2018);
    expect(asked()).toEqual([2017, 2019]);
  });

  it('select a year by a click, and all years by a second one', () => {
    const { asked } = renderTime();
    drag(plot(), 2012, 2012);
    expect(asked()).toEqual([2012, 2012]);
    drag(plot(), 2012, 2012);
    expect(asked()).toEqual([null, null]);
  });

  it('read out the year under them without selecting it', () => {
    const { asked } = renderTime();
    fireEvent.pointerMove(plot(), at(2022));
    expect(timeText()).toContain('2022: 20,5 Mio. €');
    expect(timeText()).toContain(
      'Liste unvollständig: 17,9 von rund 42,2 Mio. €, ohne Investitionspakt Sport',
    );
    expect(asked()).toEqual([null, null]);
    fireEvent.pointerLeave(plot());
    expect(timeText()).toContain('2006 bis 2026: 113,7 Mio. €');
  });
});
