import { render, screen } from '@testing-library/react';
import { act } from 'react';
import { expect, it } from 'vitest';
import { FakeMedia } from '../../testing/fakeMedia';
import { usePrinting } from './useMedia';

function Paper() {
  return <p>{usePrinting() ? 'paper' : 'screen'}</p>;
}

it('knows of printing as soon as the browser tells, by event or by medium', () => {
  const media = new FakeMedia();
  render(<Paper />);
  expect(screen.queryByText('screen')).not.toBeNull();

  // No `act`: what is printed must be there when the event is over.
  dispatchEvent(new Event('beforeprint'));
  expect(screen.queryByText('paper')).not.toBeNull();
  act(() => {
    dispatchEvent(new Event('afterprint'));
  });
  expect(screen.queryByText('screen')).not.toBeNull();

  act(() => media.set('print', true));
  expect(screen.queryByText('paper')).not.toBeNull();
});
