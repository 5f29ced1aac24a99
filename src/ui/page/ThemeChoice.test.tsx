import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { themeMemory } from '../../state/rememberedChoice';
import { applyTheme } from '../../state/theme';
import { de } from '../../text/de/texts';
import { ThemeChoice } from './ThemeChoice';

const { label, system, options } = de.theme;

afterEach(() => {
  applyTheme(document, null);
  localStorage.clear();
});

const choices = () => screen.getAllByRole<HTMLSelectElement>('combobox', { name: label });

test('a theme is shown and kept; leaving it to the system forgets it', async () => {
  const user = userEvent.setup();
  render(<ThemeChoice />);
  const [choice] = choices();
  if (choice === undefined) throw new Error('no choice');
  expect(choice.selectedOptions[0]?.text).toBe(system);
  expect(localStorage.length).toBe(0);

  await user.selectOptions(choice, options.contrast);
  expect(document.documentElement.dataset.theme).toBe('contrast');
  expect(themeMemory.recall(window)).toBe('contrast');

  await user.selectOptions(choice, system);
  expect(document.documentElement.dataset.theme).toBeUndefined();
  expect(localStorage.length).toBe(0);
});

test('at two places it says the same', async () => {
  const user = userEvent.setup();
  render(
    <>
      <ThemeChoice />
      <ThemeChoice />
    </>,
  );
  const [one, other] = choices();
  if (one === undefined || other === undefined) throw new Error('not two choices');
  await user.selectOptions(one, options.dark);
  await waitFor(() => expect(other.value).toBe('dark'));
});

test('what was chosen before is what it says', () => {
  applyTheme(document, 'light');
  render(<ThemeChoice />);
  expect(choices().map(({ value }) => value)).toEqual(['light']);
});
