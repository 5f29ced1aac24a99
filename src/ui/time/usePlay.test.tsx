import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeMedia } from '../../testing/fakeMedia';
import { renderApp } from '../../testing/renderApp';
import { renderTime, timeButton, timeText } from '../../testing/renderTime';
import { de } from '../../text/de/texts';
import { ResultSentence } from '../results/ResultSentence';

const words = de.time;

let fakeMedia: FakeMedia;
beforeEach(() => {
  fakeMedia = new FakeMedia();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('playing', () => {
  const tick = () =>
    act(() => {
      vi.advanceTimersByTime(900);
    });

  it('runs from the first to the last year with money and ends', () => {
    vi.useFakeTimers();
    const { asked, store } = renderTime();
    fireEvent.click(timeButton(words.play));
    expect(asked()).toEqual([2006, 2006]);
    tick();
    expect(asked()).toEqual([2007, 2007]);
    for (let year = 2008; year <= 2025; year++) tick();
    expect(asked()).toEqual([2025, 2025]);
    expect(store.getState().playing).toBe(true);
    tick();
    expect(asked()).toEqual([2025, 2025]);
    expect(timeButton(words.play)).toBeDefined();
  });

  it('moves a chosen span, and pauses by its button', () => {
    vi.useFakeTimers();
    const { asked, act: actions } = renderTime();
    act(() => actions.setYears(2010, 2012));
    fireEvent.click(timeButton(words.play));
    tick();
    expect(asked()).toEqual([2012, 2014]);
    fireEvent.pointerDown(timeButton(words.pause));
    fireEvent.click(timeButton(words.pause));
    tick();
    expect(asked()).toEqual([2012, 2014]);
  });

  it.each([
    ['a key', () => fireEvent.keyDown(document.body, { key: 'Tab' })],
    ['a pointer', () => fireEvent.pointerDown(document.body)],
    ['a wheel', () => fireEvent.wheel(document.body)],
  ])('is ended by %s elsewhere', (_name, interrupt) => {
    vi.useFakeTimers();
    const { asked } = renderTime();
    fireEvent.click(timeButton(words.play));
    interrupt();
    tick();
    expect(asked()).toEqual([2006, 2006]);
  });

  it('is ended by another question, and by leaving', () => {
    vi.useFakeTimers();
    const { act: actions, store, unmount } = renderTime();
    fireEvent.click(timeButton(words.play));
    act(() => actions.setText('Kassel'));
    expect(store.getState().playing).toBe(false);
    fireEvent.click(timeButton(words.play));
    unmount();
    expect(store.getState().playing).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is a step at a time for whom motion is too much', () => {
    vi.useFakeTimers();
    fakeMedia.set('(prefers-reduced-motion: reduce)', true);
    const { asked } = renderTime();
    fireEvent.click(timeButton(words.next));
    tick();
    expect(asked()).toEqual([2006, 2006]);
    fireEvent.click(timeButton(words.next));
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
    const { act: actions } = renderTime();
    act(() => actions.setText('xyzxyz'));
    expect(timeButton(words.play)).toHaveProperty('disabled', true);
    expect(timeText()).toContain('kein Betrag bekannt');
  });
});
