import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fixtureSite } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { SiteFacts } from './SiteFacts';

const kassel = fixtureSite('kassel-wesertor');
const words = de.detail.choose;
const all = kassel.measures.length;

function render(site = kassel) {
  const rendered = renderApp(<SiteFacts site={site} currentYear={fixtureYear} />, {
    sites: [site],
  });
  const section = within(screen.getByRole('region', { name: de.detail.measures.heading }));
  const chip = (name: string) =>
    section.getByRole('checkbox', { name: new RegExp(`^${name}, \\d+`), hidden: true });
  return {
    ...rendered,
    section,
    chip,
    titles: () => section.getAllByRole('listitem').map((item) => item.textContent),
  };
}
const finished = kassel.measures.filter(({ status }) => status === 'fertig');
const education = finished.filter(({ type }) => type === 'bildung');

describe('choosing among many measures', () => {
  it('shows those of a type and a status, says how many, and lets go again', async () => {
    const { user, section, chip, titles, spoken } = render();
    expect(titles()).toHaveLength(all);
    await user.click(chip('fertig'));
    expect(titles()).toHaveLength(finished.length);
    expect(spoken.said()).toBe(words.shown(finished.length, all));
    await user.click(chip(de.measureType('bildung').short));
    expect(titles()).toHaveLength(education.length);
    for (const { title } of education) expect(titles().join()).toContain(title);
    expect(section.getAllByRole('heading', { level: 4 })).toHaveLength(1);

    await user.click(section.getByRole('button', { name: words.all }));
    expect(titles()).toHaveLength(all);
    expect(spoken.said()).toBe(words.shown(all, all));
    expect(section.queryByRole('button')).toBeNull();
  });

  it('keeps in the page what is not chosen, for paper', async () => {
    const { user, section, chip } = render();
    await user.click(chip('fertig'));
    expect(section.getAllByRole('listitem', { hidden: true })).toHaveLength(all);
  });

  it('is not offered on a page of its own, which has no scripts', () => {
    renderApp(<SiteFacts site={kassel} currentYear={fixtureYear} />, { live: false });
    expect(screen.getByRole('region', { name: de.detail.measures.heading })).toBeDefined();
    expect(screen.queryByText(words.open)).toBeNull();
  });

  it('is not offered for few', () => {
    const { section } = render({ ...kassel, measures: kassel.measures.slice(0, 6) });
    expect(section.queryByText(words.open)).toBeNull();
  });
});
