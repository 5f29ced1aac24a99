import { screen } from '@testing-library/react';
import { Quote } from 'lucide-react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { CopyButton } from './CopyButton';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const words = 'Zwei Zeilen,\ndie jemand weitergeben will.';

const renderButton = (text: () => string | Promise<string>) =>
  renderApp(<CopyButton icon={Quote} label="Kopieren" text={text} copied="Kopiert" />);
const button = () => screen.getByRole('button', { name: 'Kopieren' });
const field = () =>
  screen.findByRole<HTMLTextAreaElement>('textbox', { name: de.share.copyByHand });

/** As on plain http, where browsers give no clipboard to pages. */
const withoutClipboard = () =>
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);

/** As in a frame whose host does not permit it. */
function refuse(): void {
  const denied = new DOMException('Denied by the permissions policy.', 'NotAllowedError');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(denied);
  vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(denied);
}

const texts = [
  ['at hand', () => words],
  ['to come', async () => words],
] as const;

test.each(texts)(
  'a text %s stands in a field, all selected, where there is no clipboard',
  async (_name, text) => {
    const { user, spoken } = renderButton(text);
    withoutClipboard();
    await user.click(button());
    const { value, selectionStart, selectionEnd, readOnly } = await field();
    expect([value, selectionStart, selectionEnd, readOnly]).toEqual([words, 0, words.length, true]);
    expect(document.activeElement).toBe(await field());
    // The focus reads the label; a second voice would say the same.
    expect(spoken.answers).toEqual([]);
  },
);

test.each(texts)('so does a text %s where the clipboard refuses', async (_name, text) => {
  const { user } = renderButton(text);
  refuse();
  await user.click(button());
  expect((await field()).value).toBe(words);
});

test.each([
  ['Escape', '{Escape}'],
  ['its button', '{Tab}{Enter}'],
])('the field is closed by %s, and the focus goes back', async (_name, keys) => {
  const { user } = renderButton(() => words);
  withoutClipboard();
  await user.click(button());
  await field();
  await user.keyboard(keys);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(document.activeElement).toBe(button());
});

test('a later success takes the field away', async () => {
  const { user } = renderButton(() => words);
  const missing = withoutClipboard();
  await user.click(button());
  await field();
  missing.mockRestore();
  await user.click(button());
  await screen.findByText('Kopiert');
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('a text that does not come is told', async () => {
  const { user, spoken } = renderButton(() => Promise.reject(new Error('no network')));
  refuse();
  await user.click(button());
  await screen.findByText(de.share.copyFailed);
  expect(spoken.said()).toBe(de.share.copyFailed);
});

test.each(['Adresszeile', 'address bar'])(
  'no word points to the %s, which in a frame is that of another page',
  (bar) => {
    expect(de.share.copyByHand + de.share.copyFailed).not.toContain(bar);
  },
);
