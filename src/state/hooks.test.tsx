import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fixtureSite } from '../testing/fixtureFacts';
import { renderApp } from '../testing/renderApp';
import { useApp, useSelectedSite, useSelection, useView } from './hooks';

const kassel = fixtureSite('kassel-wesertor');
const sites = [kassel, fixtureSite('fulda-nordend')];

const rendered = vi.fn();

const Year = () => <p>{useApp().currentYear}</p>;
const Answer = () => <p>{`${useView().sites.length} ${useSelectedSite()?.id ?? 'none'}`}</p>;
const Hovered = () => {
  rendered(useSelection(({ hoveredId }) => hoveredId));
  return null;
};

afterEach(() => vi.restoreAllMocks());

describe('useApp', () => {
  it('says what is missing where a component is used outside of App', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<Year />)).toThrow('AppContext is missing');
  });
});

describe('useSelection', () => {
  it('renders again when its part changes, and only then', () => {
    const { act: actions } = renderApp(<Hovered />, { sites });
    act(() => actions.setText('Park'));
    act(() => actions.openSite('a'));
    expect(rendered.mock.calls).toEqual([[null]]);
    act(() => actions.hover('a'));
    expect(rendered).toHaveBeenLastCalledWith('a');
  });
});

describe('useView and useSelectedSite', () => {
  it('follow the store', () => {
    const { act: actions } = renderApp(<Answer />, { sites });
    expect(screen.getByText('2 none')).toBeDefined();
    act(() => actions.setText('Wesertor'));
    act(() => actions.openSite(kassel.id));
    expect(screen.getByText(`1 ${kassel.id}`)).toBeDefined();
    act(() => actions.openSite('gibtesnicht'));
    expect(screen.getByText('1 none')).toBeDefined();
  });
});
