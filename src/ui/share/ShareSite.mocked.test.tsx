import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fixtureSite } from '../../testing/fixtureFacts';
import { plainSpaces } from '../../testing/plainSpaces';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { ShareSelection } from './ShareSelection';
import { ShareSite } from './ShareSite';
import { saveSitePicture } from './savePicture';

vi.mock('./savePicture', () => ({ saveSitePicture: vi.fn() }));
const kassel = fixtureSite('kassel-wesertor');
const renderSite = () => renderApp(<ShareSite site={kassel} />);
const meta = () => document.querySelector<HTMLMetaElement>('meta[name="description"]');
const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => {
  document.head.innerHTML = '<meta name="description" content="Karte">';
});
afterEach(() => vi.mocked(saveSitePicture).mockReset());

test('the text is copied with its source', async () => {
  const { user, spoken } = renderSite();
  await user.click(button(de.share.copyText));
  await screen.findByText(de.share.copied);
  expect(spoken.said()).toBe(de.share.copied);
  const [text = '', source] = (await navigator.clipboard.readText()).split('\n');
  expect(text).toMatch(/^Das Fördergebiet „Kassel – Wesertor“ .* kein Betrag veröffentlicht\./);
  expect(plainSpaces(document.body.textContent)).toContain(plainSpaces(text));
  expect(source).toBe(
    `Quelle: Quartierskarte Hessen, ${location.origin}/standort/kassel-wesertor/, Stand der Recherche: November 2026.`,
  );
});

test('the text of the selection is that of the filters', async () => {
  const { user, act: actions } = renderApp(
    <ShareSelection address={() => 'https://karte.example/?q=Park'} />,
  );
  actions.toggle('measureTypes', 'kita');
  await user.click(button(de.share.copyText));
  await screen.findByText(de.share.copied);
  const text = await navigator.clipboard.readText();
  expect(text).toMatch(/^Ausgewählt sind 7 Standorte in 7 Kreisen: mit Kita\. /);
  expect(text).toMatch(
    /\nQuelle: Quartierskarte Hessen, https:\/\/karte\.example\/\?q=Park, .*\.$/,
  );
});

test('the picture is drawn once for each request, and failing is told', async () => {
  const { user, spoken } = renderSite();
  let fail = () => {};
  vi.mocked(saveSitePicture).mockImplementationOnce(
    () =>
      new Promise((_resolve, reject) => {
        fail = () => reject(new Error('no canvas'));
      }),
  );
  await user.click(button(de.share.savePicture));
  await screen.findByText(de.share.saving);
  await user.click(button(de.share.savePicture));
  await vi.waitFor(() => expect(saveSitePicture).toHaveBeenCalledTimes(1));
  fail();
  await screen.findByText(de.share.saveFailed);
  expect(spoken.said()).toBe(de.share.saveFailed);

  await user.click(button(de.share.savePicture));
  await screen.findByText(de.share.saved);
  expect(screen.queryByText(de.share.saveFailed)).toBeNull();
});

test('the page is described by the open site, and as before when it is closed', () => {
  const { unmount } = renderSite();
  expect(meta()?.content).toMatch(/^Das Fördergebiet „Kassel – Wesertor“/);
  unmount();
  expect(meta()?.content).toBe('Karte');
});
