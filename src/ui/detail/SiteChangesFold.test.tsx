import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { SiteChanges } from '../../model/releases/siteChanges';
import { TextsContext } from '../../state/texts';
import { renderApp } from '../../testing/renderApp';
import { changeTextsIn } from '../../text/changeTexts';
import { de } from '../../text/de/texts';
import { ls } from '../../text/ls/texts';
import type { Texts } from '../../text/texts';
import { SiteChangesFold } from './SiteChangesFold';

/** SYNTHETIC */
const changes: SiteChanges = {
  since: '2026-11',
  sites: {
    a: [
      {
        date: '2027-02-28',
        statements: [
          { table: 'sites.csv', kind: 'changed', count: 1, years: [] },
          { table: 'allocations.csv', kind: 'added', count: 24, years: [2025] },
        ],
      },
    ],
  },
};

function renderFold(siteId: string, texts: Texts = de, answer = () => Promise.resolve(changes)) {
  const load = vi.fn(answer);
  const { user } = renderApp(
    <TextsContext value={texts}>
      <SiteChangesFold siteId={siteId} />
    </TextsContext>,
    { loaders: { siteChanges: load } },
  );
  return { load, open: () => user.click(screen.getByText(changeTextsIn[texts.id].here)) };
}
const said = () => screen.getAllByRole('definition').map(({ textContent }) => textContent);

test('is fetched when it is opened, and says what changed and when', async () => {
  const { load, open } = renderFold('a');
  expect(load).not.toHaveBeenCalled();
  await open();
  expect(await screen.findByText('Fassung: 28. Februar 2027')).toBeDefined();
  expect(said()).toEqual([
    'Angaben zum Standort selbst geändert, etwa Lage, Größe oder Kurztext',
    '24 Beträge für 2025 ergänzt',
  ]);
  expect(load).toHaveBeenCalledTimes(1);
});

test('says since when nothing has changed', async () => {
  const { open } = renderFold('b');
  await open();
  expect(await screen.findByText('Nichts seit der ersten Fassung (November 2026).')).toBeDefined();
});

test('says it in Leichte Sprache', async () => {
  const { open } = renderFold('a', ls);
  await open();
  await screen.findByText('Neu am: 28. Februar 2027');
  expect(said()).toContain('Neu: 24 Beträge für 2025');
});

test('offers to try again where nothing comes', async () => {
  const { load, open } = renderFold('a', de, () => Promise.reject(new Error('offline')));
  await open();
  expect((await screen.findByRole('alert')).textContent).toContain(de.load.partFailed);
  (await screen.findByRole('button', { name: de.load.retry })).click();
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
});
