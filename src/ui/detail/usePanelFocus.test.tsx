import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { siteTitle } from '../../query/siteTitle';
import { openingAddress } from '../../state/url';
import {
  fulda,
  heading,
  kassel,
  opener,
  renderOpenPanel,
  renderPanel,
} from '../../testing/renderPanel';
import { de } from '../../text/de/texts';

/** As from a link or the history. */
const restored = (selectedId: string | null) => ({ ...openingAddress, selectedId });

describe('the focus', () => {
  it('goes to the heading when a person opens the panel, and back when it closes', async () => {
    const { user, act: actions } = renderPanel();
    opener().focus();
    act(() => actions.openSite(kassel.id));
    expect(document.activeElement).toBe(heading());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(opener()));
  });

  it('goes to the heading of the next site', () => {
    const { act: actions } = renderOpenPanel();
    act(() => actions.openSiteFromMap(fulda.id));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: siteTitle(fulda) }));
  });

  it('finds back over several sites to what opened the first', async () => {
    const { user, act: actions } = renderPanel();
    opener().focus();
    act(() => actions.openSite(kassel.id));
    act(() => actions.openSite(fulda.id));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(opener()));
  });

  it('goes to the entry of the list where the opener is gone, else to the map', async () => {
    const { act: actions } = renderPanel();
    const entry = document.createElement('a');
    entry.id = `eintrag-${kassel.id}`;
    entry.href = '#';
    document.body.append(entry);
    act(() => actions.openSite(kassel.id));
    act(() => actions.closeSite());
    await waitFor(() => expect(document.activeElement).toBe(entry));
    entry.remove();
    act(() => actions.openSite(kassel.id));
    act(() => actions.closeSite());
    await waitFor(() => expect(document.activeElement?.id).toBe('karte'));
  });

  it('goes back when the history closes what a person has opened', async () => {
    const { act: actions } = renderPanel();
    opener().focus();
    act(() => actions.openSite(kassel.id));
    act(() => actions.restore(restored(null)));
    await waitFor(() => expect(document.activeElement).toBe(opener()));
  });

  it('is not moved when the history closes what a link has opened', async () => {
    const { act: actions } = renderPanel();
    act(() => actions.restore(restored(kassel.id)));
    act(() => actions.restore(restored(null)));
    await new Promise(requestAnimationFrame);
    expect(document.activeElement).toBe(document.body);
  });

  it('is not lost when a person closes what a link has opened', async () => {
    const { user, act: actions } = renderPanel();
    act(() => actions.restore(restored(kassel.id)));
    await user.click(screen.getByRole('button', { name: de.detail.close }));
    await waitFor(() => expect(document.activeElement?.id).toBe('karte'));
  });

  it('stays where it is when a link opens the panel', () => {
    const { act: actions } = renderPanel();
    opener().focus();
    act(() => actions.restore(restored(kassel.id)));
    expect(heading()).toBeDefined();
    expect(document.activeElement).toBe(opener());
  });

  it('is not taken back from where the person has gone meanwhile', async () => {
    const { act: actions } = renderPanel();
    const other = document.createElement('button');
    document.body.append(other);
    opener().focus();
    act(() => actions.openSite(kassel.id));
    other.focus();
    act(() => actions.closeSite());
    await new Promise(requestAnimationFrame);
    expect(document.activeElement).toBe(other);
    other.remove();
  });
});
