import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { resolveSite } from '../../query/resolveSite';
import { renderApp } from '../../testing/renderApp';
import { syntheticSite } from '../../testing/syntheticSite';
import { linkTextsIn } from '../../text/linkTexts';
import { LinkNotice } from './LinkNotice';

const words = linkTextsIn.de;
const sites = [
  syntheticSite({ id: 'kassel-wesertor', name: 'Wesertor', municipalities: ['Kassel'] }),
  syntheticSite({ id: 'fulda-nordend', name: 'Nordend', municipalities: ['Fulda'] }),
];
const known = { resolveSite: (id: string) => resolveSite(sites, id), areas: [] };
const render = (address: string) => renderApp(<LinkNotice {...{ address, known }} />, { sites });

describe('LinkNotice', () => {
  it('is silent where all is understood', () => {
    render('?massnahme=kita&standort=kassel-wesertor');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('names an unknown site and leads to the nearest, with what else the link says', async () => {
    const { user } = render('?massnahme=kita&standort=kassel-weser');
    const notice = screen.getByRole('alert');
    expect(notice.textContent).toContain(words.unknownSite('kassel-weser'));
    const link = await within(notice).findByRole('link', { name: 'Kassel – Wesertor' });
    expect(link.getAttribute('href')).toBe('standort/kassel-wesertor/?massnahme=kita');
    await user.tab();
    expect(document.activeElement).toBe(link);
    await user.click(screen.getByRole('button', { name: words.dismiss }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('names values in one sentence, and no more of a hostile one than fits', () => {
    render(`?massnahme=burg&programm=${'x'.repeat(500)}`);
    expect(screen.getByRole('alert').textContent).toContain(
      words.notUnderstood(['massnahme=burg', `programm=${'x'.repeat(71)}…`]),
    );
  });

  it('shows markup as text', () => {
    render('?standort=a<img src=x onerror=alert(1)>b');
    expect(screen.getByRole('alert').textContent).toContain('<img');
    expect(document.querySelector('img')).toBeNull();
  });
});
