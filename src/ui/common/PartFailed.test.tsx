import { act, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, it, vi } from 'vitest';
import { useLoaded } from '../../state/hooks';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { PartFailed } from './PartFailed';

const Part = () => <p>Der Teil ist da.</p>;

/** Loads at the second attempt. */
function atSecondTry(): () => Promise<() => ReactElement | null> {
  let tries = 0;
  return () => {
    tries += 1;
    return tries === 1 ? Promise.reject(new Error('no network')) : Promise.resolve(Part);
  };
}

const load = atSecondTry();
function Area() {
  const part = useLoaded(load);
  if (part.kind === 'here') return <part.value />;
  return part.kind === 'failed' ? (
    <PartFailed why={part.why} retry={part.retry} />
  ) : (
    <p>Noch nicht.</p>
  );
}

it('says that a part of the page has not come, and brings it when a person tries again', async () => {
  const { user } = renderApp(<Area />);
  expect(screen.getByText('Noch nicht.')).toBeDefined();
  expect((await screen.findByRole('alert')).textContent).toContain(de.load.partFailed);
  await user.click(screen.getByRole('button', { name: de.load.retry }));
  expect(await screen.findByText('Der Teil ist da.')).toBeDefined();
});

const loadLater = vi.fn(async () => 'Inhalt');
function Later({ wanted }: { wanted: boolean }) {
  const content = useLoaded(loadLater, wanted);
  return <p>{content.kind === 'here' ? content.value : content.kind}</p>;
}

it('loads what is wanted later then, once, and keeps it', async () => {
  const { rerender } = renderApp(<Later wanted={false} />);
  expect(screen.getByText('idle')).toBeDefined();
  expect(loadLater).not.toHaveBeenCalled();
  rerender(<Later wanted />);
  expect(screen.getByText('loading')).toBeDefined();
  expect(await screen.findByText('Inhalt')).toBeDefined();
  rerender(<Later wanted={false} />);
  expect(screen.getByText('Inhalt')).toBeDefined();
  expect(loadLater).toHaveBeenCalledTimes(1);
});

const requests: { come: (content: string) => void; fail: () => void }[] = [];
const request = () =>
  new Promise<string>((come, fail) => requests.push({ come, fail: () => fail(new Error()) }));
function Asked({ wanted }: { wanted: boolean }) {
  const content = useLoaded(request, wanted);
  if (content.kind === 'failed') return <PartFailed why={content.why} retry={content.retry} />;
  return <p>{content.kind === 'here' ? content.value : content.kind}</p>;
}

it('hears of the last request only', async () => {
  const { user, rerender } = renderApp(<Asked wanted />);
  rerender(<Asked wanted={false} />);
  rerender(<Asked wanted />);
  await act(async () => requests[1]?.fail());
  await user.click(screen.getByRole('button', { name: de.load.retry }));
  await act(async () => requests[2]?.come('neu'));
  await act(async () => requests[0]?.come('alt'));
  expect(screen.getByText('neu')).toBeDefined();
});
