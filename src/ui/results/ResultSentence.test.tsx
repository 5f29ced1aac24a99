// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyQuery } from '../../query/query';
import { totals } from '../../query/totals';
import { realSite } from '../../testing/realSites';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de';
import { ResultSentence } from './ResultSentence';

const kassel = realSite('kassel-wesertor');
const fulda = realSite('fulda-nordend');
const unpaid = { ...realSite('ikz-rheingau'), allocations: [] };
const sites = [kassel, fulda, unpaid];

const render = () => renderApp(<ResultSentence />, { sites });
const sentence = () => screen.getByRole('status').textContent;

describe('ResultSentence', () => {
  it('says how many sites in how many districts with how much money, and what is not known', () => {
    render();
    const all = totals(sites);
    expect(all.sitesWithoutAmount).toBe(1);
    expect(sentence()).toContain(de.result.main(all));
    expect(sentence()).toContain(de.result.withoutAmount(all));
    expect(sentence()).toContain(de.result.conditions([], [], ''));
  });

  it('says anew what is found when the choice changes, in the same status', () => {
    const { act: actions } = render();
    const status = screen.getByRole('status');
    act(() => actions.toggleProgramme('sozialer-zusammenhalt'));
    expect(screen.getByRole('status')).toBe(status);
    expect(sentence()).toContain(de.result.main(totals([kassel, fulda])));
    expect(sentence()).toContain('Sozialer Zusammenhalt');
    expect(sentence()).not.toContain('ohne veröffentlichten Betrag');
  });

  it('names measure types, programmes and search word as they are combined', () => {
    const { act: actions } = render();
    act(() =>
      actions.setQuery({
        measureTypes: ['bildung', 'gruen-spiel-sport'],
        programmes: ['sozialer-zusammenhalt'],
        text: ' Wesertor ',
      }),
    );
    const expected = de.result.conditions(
      ['Bildung', 'Grün, Spiel & Sport'],
      ['Sozialer Zusammenhalt'],
      'Wesertor',
    );
    expect(sentence()).toContain(expected);
  });

  it('names no sum where no amount is known: unknown is not zero', () => {
    renderApp(<ResultSentence />, { sites: [unpaid] });
    expect(sentence()).not.toContain('€');
    expect(sentence()).toContain(de.result.withoutAmount(totals([unpaid])));
  });

  it('says that nothing is found', () => {
    const { act: actions } = render();
    act(() => actions.setQuery({ ...emptyQuery, text: 'gibtesnicht' }));
    expect(sentence()).toContain(de.result.main(totals([])));
    expect(sentence()).not.toMatch(/€|\d/);
  });
});
