import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ReportAddress } from '../../model/operator/reportAddress';
import { reportFields } from '../../query/reportFields';
import { siteTitle } from '../../query/siteTitle';
import { fixtureSite, fixtureSites } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { plainSpaces } from '../../testing/plainSpaces';
import { renderApp } from '../../testing/renderApp';
import { reportWords as words } from '../../text/de/report';
import { de } from '../../text/de/texts';
import { DetailPanel } from './DetailPanel';
import { ReportContext } from './reportContext';
import { reportLink } from './reportLink';
import { SiteFacts } from './SiteFacts';

const kassel = fixtureSite('kassel-wesertor');
const mail: ReportAddress = { kind: 'email', email: 'karte@musterort.example' };
const form: ReportAddress = { kind: 'form', url: 'https://musterort.example/melden?art=karte' };
const page = 'https://karte.example/?standort=kassel-wesertor';

describe('the link', () => {
  it('to an e-mail names site, field, today’s value and page', () => {
    const link = new URL(reportLink(mail, { site: kassel, field: 'money', page }, de));
    expect(link.protocol + link.pathname).toBe('mailto:karte@musterort.example');
    expect(link.searchParams.get('subject')).toBe(words.subject(siteTitle(kassel), 'Beträge'));
    const body = plainSpaces(link.searchParams.get('body') ?? '');
    expect(body).toContain(`Standort: ${siteTitle(kassel)} (kassel-wesertor)\r\n`);
    expect(body).toContain('2019: 1.115.000 € (Sozialer Zusammenhalt)');
    expect(body).toContain(`Seite: ${page}`);
  });

  it('to a form has the same as parameters, beside its own', () => {
    const link = new URL(reportLink(form, { site: kassel, field: 'area', page }, de));
    expect(plainSpaces([...link.searchParams].map((pair) => pair.join('=')).join('|'))).toBe(
      `art=karte|standort=kassel-wesertor|name=${siteTitle(kassel)}|feld=Fläche|wert=95 ha|seite=${page}`,
    );
  });

  it('says of nothing at any site that it is undefined, and stays short enough for a mail program', () => {
    for (const site of fixtureSites())
      for (const field of reportFields) {
        const link = reportLink(mail, { site, field, page }, de);
        expect(link).not.toMatch(/undefined|null|NaN/);
        expect(link.length, `${site.id} ${field}`).toBeLessThan(3000);
      }
  });

  it('can not be broken out of by an address', () => {
    const odd: ReportAddress = { kind: 'email', email: 'a?cc=b@c.example' };
    const link = reportLink(odd, { site: kassel, field: 'name', page }, de);
    expect(link).toMatch(/^mailto:a%3Fcc%3Db@c\.example\?subject=/);
  });
});

describe('on the page of a site', () => {
  const renderPage = (to: ReportAddress | null) =>
    renderApp(
      <ReportContext value={to && { to, page }}>
        <SiteFacts site={kassel} currentYear={fixtureYear} />
      </ReportContext>,
      { live: false },
    );

  it('each field is a link, and the facts lead there', () => {
    const { container } = renderPage(mail);
    const fields = container.querySelectorAll('#fehler-melden li a');
    expect([...fields].map(({ textContent }) => textContent)).toEqual(Object.values(words.fields));
    const hint = container.querySelector('a[href="#fehler-melden"]');
    expect(hint?.textContent).toContain(words.open);
  });

  it('nothing is offered where the operator has set no address', () => {
    const { container } = renderPage(null);
    expect(container.textContent).not.toContain(words.open);
    expect(container.querySelector('a[href^="mailto:"]')).toBeNull();
  });
});

describe('in the panel', () => {
  const renderPanel = (to: ReportAddress | null) => {
    const reportAddress = () => Promise.resolve(to);
    const rendered = renderApp(<DetailPanel />, { sites: [kassel], loaders: { reportAddress } });
    rendered.act.openSite(kassel.id);
    return rendered;
  };

  it('the link near the facts opens the fields, which name this page', async () => {
    const { user } = renderPanel(mail);
    await user.click(await screen.findByRole('link', { name: `${words.question} ${words.open}` }));
    const report = screen.getByText(words.open).closest('details');
    if (report === null) throw new Error('nothing to open');
    expect(report.open).toBe(true);
    expect(document.activeElement).toBe(report.querySelector('summary'));
    fireEvent(report, new Event('toggle'));
    const link = within(report).getByRole('link', { name: words.fields.population });
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain(location.href);
  });

  it('nothing is offered where the operator has set no address', async () => {
    renderPanel(null);
    expect(await screen.findByRole('heading', { level: 2 })).toBeDefined();
    expect(screen.queryByText(words.open)).toBeNull();
  });
});
