import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerPauseMs, createAnnouncer } from '../../state/announcer';
import { renderApp } from '../../testing/renderApp';
import { LiveRegion } from './LiveRegion';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function render() {
  const announcer = createAnnouncer();
  const { container, unmount } = renderApp(<LiveRegion />, { announcer });
  const region = container.querySelector('[aria-live=polite]');
  const say = (text: string) =>
    act(() => {
      announcer.answer('test', text);
      vi.advanceTimersByTime(answerPauseMs);
    });
  return { region, say, unmount };
}

it('is there before it has anything to say, or nobody would hear the first', () => {
  expect(render().region?.textContent).toBe('');
});

it('speaks in new elements, so that the same text is heard again', () => {
  const { region, say } = render();
  say('Link kopiert');
  const first = region?.firstElementChild;
  expect(first?.textContent).toBe('Link kopiert');
  say('Link kopiert');
  expect(region?.children).toHaveLength(1);
  expect(region?.textContent).toBe('Link kopiert');
  expect(region?.firstElementChild).not.toBe(first);
});

it('falls silent when it goes', () => {
  const { say, unmount } = render();
  unmount();
  const complaint = vi.spyOn(console, 'error');
  say('Link kopiert');
  expect(complaint).not.toHaveBeenCalled();
});

it('is the only one: no other file makes a live region that speaks', () => {
  const source = join(import.meta.dirname, '../..');
  const speaking = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx') && !path.includes('.test.'))
    .filter((path) => /aria-live=(?!"off")/.test(readFileSync(join(source, path), 'utf8')));
  expect(speaking).toEqual([join('ui', 'common', 'LiveRegion.tsx')]);
});
