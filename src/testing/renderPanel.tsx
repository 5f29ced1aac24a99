import { act, screen } from '@testing-library/react';

import { siteTitle } from '../query/siteTitle';
import { DetailPanel } from '../ui/detail/DetailPanel';
import { fixtureSite } from './fixtureFacts';
import { renderApp } from './renderApp';

/** Sites of the panel's tests. */
export const kassel = fixtureSite('kassel-wesertor');
export const fulda = fixtureSite('fulda-nordend');

/** The closed panel, with an opener and the map beside it. */
export const renderPanel = () =>
  renderApp(
    <>
      <button type="button">Öffner</button>
      <div id="karte" tabIndex={-1} />
      <DetailPanel />
    </>,
    { sites: [kassel, fulda] },
  );

/** The same with the panel of Kassel – Wesertor, opened by a person. */
export function renderOpenPanel() {
  const rendered = renderPanel();
  act(() => rendered.act.openSite(kassel.id));
  return rendered;
}

export const panel = () => screen.getByRole('region', { name: siteTitle(kassel) });
export const heading = () => screen.getByRole('heading', { level: 2, name: siteTitle(kassel) });
export const opener = () => screen.getByRole('button', { name: 'Öffner' });
