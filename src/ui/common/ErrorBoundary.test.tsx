import { render } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { expect, test, vi } from 'vitest';
import { Part } from './ErrorBoundary';

/** As React when it does not find a node where it was. */
let moved = 0;
function Note({ note }: { readonly note: string }) {
  useLayoutEffect(() => {
    if (note !== '' && moved-- > 0) throw new DOMException('SYNTHETIC', 'NotFoundError');
  }, [note]);
  return <input aria-label="SYNTHETIC" placeholder={note} />;
}

const Page = (props: { readonly note: string }) => (
  <main>
    <Part name="SYNTHETIC part">
      <Note {...props} />
    </Part>
  </main>
);

test('a part whose nodes a translator has moved is made anew, once, without a word to anybody', () => {
  // React's own word to developers.
  vi.spyOn(console, 'error').mockReturnValue();
  const info = vi.spyOn(console, 'info').mockReturnValue();
  const { container, rerender, getByRole, queryByRole } = render(<Page note="" />);
  const input = getByRole('textbox');
  input.focus();
  moved = 1;
  rerender(<Page note="drei" />);
  expect(getByRole('textbox')).not.toBe(input);
  expect(getByRole('textbox').getAttribute('placeholder')).toBe('drei');
  expect(queryByRole('alert')).toBeNull();
  expect(document.activeElement).toBe(container.querySelector('main'));
  expect(info).toHaveBeenCalledOnce();

  moved = 2;
  rerender(<Page note="vier" />);
  expect(queryByRole('alert')).not.toBeNull();
  vi.restoreAllMocks();
});
