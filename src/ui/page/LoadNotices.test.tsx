import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { LoadFailure } from './LoadNotices';

describe('LoadFailure', () => {
  it('tries again once at a time, and says that it does', async () => {
    let finish: () => void = () => undefined;
    const onRetry = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    const { user } = renderApp(<LoadFailure reason="offline" onRetry={onRetry} />, { sites: [] });
    expect(screen.getByRole('alert').textContent).toContain(de.load.failed.offline);
    await user.click(screen.getByRole('button', { name: de.load.retry }));
    const busy = screen.getByRole<HTMLButtonElement>('button', { name: de.load.retrying });
    expect(busy.disabled).toBe(true);
    await user.click(busy);
    expect(onRetry).toHaveBeenCalledTimes(1);
    await act(async () => finish());
    expect(screen.getByRole<HTMLButtonElement>('button', { name: de.load.retry }).disabled).toBe(
      false,
    );
  });

  it('tries by itself when the line returns, unless the fault is another', async () => {
    const onRetry = vi.fn(async () => undefined);
    const { rerender } = renderApp(<LoadFailure reason="offline" onRetry={onRetry} />);
    await act(async () => void dispatchEvent(new Event('online')));
    expect(onRetry).toHaveBeenCalledTimes(1);
    rerender(<LoadFailure reason="content" onRetry={onRetry} />);
    await act(async () => void dispatchEvent(new Event('online')));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });
});
