import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeMedia } from '../../testing/fakeMedia';
import { useSheetDrag } from './useSheetDrag';

const reducedMotion = '(prefers-reduced-motion: reduce)';

let media: FakeMedia;
beforeEach(() => {
  media = new FakeMedia();
  media.set(reducedMotion, true);
});
afterEach(() => vi.unstubAllGlobals());

function Sheet({ close }: { close: () => void }) {
  const sheet = useRef<HTMLElement>(null);
  return (
    <section ref={sheet} aria-label="Blatt">
      <header data-testid="head" {...useSheetDrag(sheet, close)}>
        <button type="button">Schließen</button>
      </header>
    </section>
  );
}

/** A sheet of some pixels height, and a finger on its head. */
function renderSheet(height = 800) {
  const close = vi.fn();
  render(<Sheet close={close} />);
  const sheet = screen.getByRole('region', { name: 'Blatt' });
  const head = screen.getByTestId('head');
  Object.defineProperty(sheet, 'clientHeight', { value: height });
  head.setPointerCapture = vi.fn();
  const point = (
    type: 'pointerDown' | 'pointerMove' | 'pointerUp' | 'pointerCancel',
    clientY: number,
    { at = 1, pointerId = 1, isPrimary = true, on = head as Element } = {},
  ) => {
    const event = createEvent[type](on, { clientY, pointerId, isPrimary, button: 0 });
    Object.defineProperty(event, 'timeStamp', { value: at });
    fireEvent(on, event);
  };
  return { close, sheet, point };
}

describe('pulling a sheet down', () => {
  it('moves it along, and closes it when it is let go far enough', () => {
    const { close, sheet, point } = renderSheet();
    point('pointerDown', 10);
    point('pointerMove', 100, { at: 500 });
    expect(sheet.style.translate).toBe('0 90px');
    expect(close).not.toHaveBeenCalled();
    point('pointerMove', 140, { at: 900 });
    point('pointerUp', 140, { at: 1000 });
    expect(close).toHaveBeenCalledTimes(1);
    expect(sheet.style.translate).toBe('');
  });

  it('lets it go back when it was pulled a little, and slowly', () => {
    const { close, sheet, point } = renderSheet();
    point('pointerDown', 10);
    point('pointerMove', 90, { at: 900 });
    point('pointerUp', 90, { at: 1000 });
    expect(close).not.toHaveBeenCalled();
    expect(sheet.style.translate).toBe('');
  });

  it('closes by a short flick, but not by a mere touch', () => {
    const { close, point } = renderSheet();
    point('pointerDown', 10);
    point('pointerUp', 30, { at: 10 });
    expect(close).not.toHaveBeenCalled();
    point('pointerDown', 10, { at: 100 });
    point('pointerUp', 80, { at: 180 });
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('never moves it up', () => {
    const { close, sheet, point } = renderSheet();
    point('pointerDown', 200);
    point('pointerMove', 20, { at: 50 });
    expect(sheet.style.translate).toBe('0 0px');
    point('pointerUp', 20, { at: 60 });
    expect(close).not.toHaveBeenCalled();
  });

  it('asks for less on a low screen', () => {
    const { close, point } = renderSheet(320);
    point('pointerDown', 10);
    point('pointerUp', 95, { at: 2000 });
    expect(close).toHaveBeenCalledTimes(1);
  });
});

describe('what is no pull', () => {
  it('is a press on a control', () => {
    const { close, sheet, point } = renderSheet();
    point('pointerDown', 10, { on: screen.getByRole('button') });
    point('pointerMove', 300, { at: 500 });
    point('pointerUp', 300, { at: 600 });
    expect(sheet.style.translate).toBe('');
    expect(close).not.toHaveBeenCalled();
  });

  it('is a second finger', () => {
    const { close, sheet, point } = renderSheet();
    point('pointerDown', 10, { isPrimary: false });
    point('pointerMove', 300, { at: 500 });
    expect(sheet.style.translate).toBe('');
    point('pointerDown', 10);
    point('pointerUp', 300, { pointerId: 2, at: 500 });
    expect(close).not.toHaveBeenCalled();
  });

  it('is one that the browser takes away', () => {
    const { close, sheet, point } = renderSheet();
    point('pointerDown', 10);
    point('pointerMove', 300, { at: 500 });
    point('pointerCancel', 300, { at: 600 });
    expect(sheet.style.translate).toBe('');
    expect(close).not.toHaveBeenCalled();
  });
});

describe('where motion is wanted', () => {
  it('slides the sheet out before it closes, and back where it stays', () => {
    media.set(reducedMotion, false);
    const { close, sheet, point } = renderSheet();
    const motion = new EventTarget();
    const animate = vi.fn((_frames: { translate: readonly string[] }) => motion);
    Object.assign(sheet, { animate });
    point('pointerDown', 0);
    point('pointerUp', 200, { at: 900 });
    expect(animate.mock.lastCall?.[0]).toEqual({ translate: ['0 200px', '0 100%'] });
    expect(close).not.toHaveBeenCalled();
    motion.dispatchEvent(new Event('finish'));
    expect(close).toHaveBeenCalledTimes(1);

    point('pointerDown', 0, { at: 1000 });
    point('pointerUp', 40, { at: 1900 });
    expect(animate.mock.lastCall?.[0]).toEqual({ translate: ['0 40px', '0 0'] });
  });
});
