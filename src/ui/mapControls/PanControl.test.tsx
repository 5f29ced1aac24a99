import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Bbox } from '../../query/bbox';
import { plainSpaces } from '../../testing/plainSpaces';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { PanControl } from './PanControl';
import { useViewportSpeech } from './useViewportSpeech';

const { mapKeys } = de;
const kassel: Bbox = [9.2, 51.1, 9.8, 51.5];

function Page() {
  useViewportSpeech();
  return <PanControl />;
}
const button = (name: string) => screen.getByRole('button', { name });
const toggle = () => button(mapKeys.move);
const north = () => button(mapKeys.pan.north);

describe('the buttons', () => {
  it('are out of the way until they are asked for, and stay until they are put away', async () => {
    const { user } = renderApp(<Page />);
    expect(screen.queryByRole('group')).toBeNull();
    await user.click(toggle());
    expect(screen.getByRole('group', { name: mapKeys.move })).toBeDefined();
    await user.click(document.body);
    for (const name of Object.values(mapKeys.pan)) expect(button(name)).toBeDefined();
    act(() => north().focus());
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group')).toBeNull();
    expect(document.activeElement).toBe(toggle());
  });

  it('move the map, each press anew, and keep the focus at a limit', async () => {
    const { user, store, act: actions } = renderApp(<Page />);
    await user.click(toggle());
    await user.click(north());
    const first = store.getState().mapMove;
    expect(first).toEqual({ step: 'north' });
    await user.click(north());
    expect(store.getState().mapMove).not.toBe(first);
    act(() => actions.mapMoved(kassel, { byPerson: true, limits: ['north'], zoom: 8 }));
    expect(document.activeElement).toBe(north());
    expect(north().getAttribute('aria-disabled')).toBe('true');
    expect(button(mapKeys.pan.south).hasAttribute('aria-disabled')).toBe(false);
  });
});

describe('speech', () => {
  it('tells that a limit is reached, and again for each press there', async () => {
    const { user, act: actions, spoken } = renderApp(<Page />);
    await user.click(toggle());
    await user.click(north());
    act(() => actions.mapMoved(kassel, { byPerson: true, limits: ['north'], zoom: 8 }));
    expect(spoken.answers).toEqual([mapKeys.limits.north]);
    expect(spoken.hints).toEqual([]);
    await user.click(north());
    expect(spoken.answers).toEqual([mapKeys.limits.north, mapKeys.limits.north]);
  });

  it('tells what the map shows when a person has moved it, and not else', () => {
    const { act: actions, spoken } = renderApp(<Page />);
    act(() => actions.mapMoved(kassel));
    expect(spoken.hints).toEqual([]);
    act(() => actions.mapMoved([...kassel], { byPerson: true, limits: [], zoom: 8 }));
    expect(plainSpaces(spoken.hints.join())).toMatch(
      /^\d+ Standorte im Ausschnitt.*größter: Kassel – /,
    );
    act(() => actions.mapMoved([0, 0, 1, 1], { byPerson: true, limits: [], zoom: 8 }));
    expect(spoken.hints[1]).toBe('Kein Standort im Ausschnitt');
    expect(spoken.answers).toEqual([]);
  });

  it('along a limit tells what the map shows', async () => {
    const { act: actions, spoken } = renderApp(<Page />);
    act(() => actions.moveMap({ step: 'north' }));
    act(() => actions.mapMoved(kassel, { byPerson: true, limits: ['north'], zoom: 8 }));
    act(() => actions.moveMap({ step: 'east' }));
    act(() => actions.mapMoved([...kassel], { byPerson: true, limits: ['north'], zoom: 8 }));
    expect(spoken.answers).toEqual([mapKeys.limits.north]);
    expect(spoken.hints).toHaveLength(1);
  });
});
