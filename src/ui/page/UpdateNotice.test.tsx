import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { renderApp } from '../../testing/renderApp';
import { updateWords } from '../../text/de/update';
import { UpdateNotice } from './UpdateNotice';

test('a release is applied on request, once', async () => {
  const onApply = vi.fn();
  renderApp(<UpdateNotice onApply={onApply} />);
  expect(screen.getByRole('status').textContent).toContain(updateWords.ready);
  await userEvent.click(screen.getByRole('button', { name: updateWords.apply }));
  const button = screen.getByRole('button', { name: updateWords.applying });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(button);
  expect(onApply).toHaveBeenCalledOnce();
});

test('who puts it off is left alone', async () => {
  const onApply = vi.fn();
  renderApp(<UpdateNotice onApply={onApply} />);
  await userEvent.click(screen.getByRole('button', { name: updateWords.later }));
  expect(screen.queryByRole('status')).toBeNull();
  expect(onApply).not.toHaveBeenCalled();
});
