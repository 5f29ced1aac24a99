import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { siteTitle } from '../../query/siteTitle';
import { TextsContext } from '../../state/texts';
import { fixtureSite, fixtureSites } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { plainSpaces } from '../../testing/plainSpaces';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { en } from '../../text/en/texts';
import { AroundSite } from './AroundSite';

const wesertor = fixtureSite('kassel-wesertor');
const around = <AroundSite site={wesertor} sites={fixtureSites()} currentYear={fixtureYear} />;
const entries = () =>
  within(screen.getByRole('region', { name: de.around.heading })).getAllByRole('listitem');

describe('around a site', () => {
  it('tells distance and direction, all others of the town once, and why others are similar', () => {
    renderApp(around);
    const words = entries().map(({ textContent }) => plainSpaces(textContent));
    expect(words[0]).toMatch(/\d,?\d* k?m (nord|nörd|süd|öst|west)/);
    const inKassel = fixtureSites().filter(
      (site) => site.ags.includes('06611000') && site !== wesertor,
    );
    for (const site of inKassel)
      expect(
        screen.getAllByRole('link', { name: siteTitle(site) }).length,
        siteTitle(site),
      ).toBeGreaterThan(0);
    for (const reason of words.slice(-3)) expect(reason).toMatch(/gleiches Programm, beide mit /);
  });

  it('opens another site, and compares with the similar ones', async () => {
    const { user, store } = renderApp(around);
    const [link] = screen.getAllByRole('link');
    if (link === undefined) throw new Error('no link');
    await user.click(link);
    expect(`standort/${store.getState().selectedId}/`).toBe(link.getAttribute('href'));
    await user.click(screen.getByRole('link', { name: de.around.compareSimilar }));
    expect(store.getState().stage).toBe('comparison');
    expect(store.getState().comparedIds).toHaveLength(4);
    expect(store.getState().comparedIds[0]).toBe(wesertor.id);
  });

  it('leads to pages and to the map from a page of its own, in its language', () => {
    renderApp(
      <TextsContext value={en}>
        <AroundSite
          site={wesertor}
          sites={fixtureSites()}
          currentYear={fixtureYear}
          toRoot="../../../"
        />
      </TextsContext>,
      { live: false },
    );
    const href = (index: number) => screen.getAllByRole('link').at(index)?.getAttribute('href');
    expect(href(0)).toMatch(/^\.\.\/\.\.\/\.\.\/en\/standort\/[a-z0-9-]+\/$/);
    expect(href(-1)).toMatch(
      /^\.\.\/\.\.\/\.\.\/\?vergleich=kassel-wesertor(,[a-z0-9-]+){3}&sprache=en$/,
    );
  });

  it('is nothing where there is no other site', () => {
    const { container } = render(
      <AroundSite site={wesertor} sites={[wesertor]} currentYear={fixtureYear} />,
    );
    expect(container.textContent).toBe('');
  });
});
