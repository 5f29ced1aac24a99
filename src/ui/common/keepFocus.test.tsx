import { waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { keepFocus } from './keepFocus';

const place = '<div id="standorte" tabindex="-1"></div>';

afterEach(() => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
});

function show(html: string): void {
  document.body.innerHTML = html;
}

function press(change: () => void): void {
  document.querySelector('button')?.focus();
  keepFocus(change);
}

it('leads from a button that goes to the list, and on to the one that replaces it', async () => {
  show(`<button></button>${place}`);
  press(() => document.querySelector('button')?.remove());
  const empty = document.getElementById('standorte');
  expect(document.activeElement).toBe(empty);
  show(place);
  await waitFor(() => expect(document.activeElement).toBe(document.getElementById('standorte')));
  expect(document.activeElement).not.toBe(empty);
});

it('leads to the list when the button goes later', async () => {
  show(`<button></button>${place}`);
  press(() => undefined);
  document.querySelector('button')?.remove();
  await waitFor(() => expect(document.activeElement?.id).toBe('standorte'));
});

it('leaves alone who has gone on by themselves', async () => {
  show(`<button></button><input>${place}`);
  press(() => undefined);
  document.querySelector('input')?.focus();
  document.querySelector('input')?.blur();
  await Promise.resolve();
  document.querySelector('button')?.remove();
  // What watches the page would have moved the focus by now.
  await new Promise((done) => {
    new MutationObserver(done).observe(document.body, { childList: true });
    document.body.append('');
  });
  expect(document.activeElement).toBe(document.body);
});
