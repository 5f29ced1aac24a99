import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { EasyTexts } from '../../model/easyTexts';
import { TextsContext } from '../../state/texts';
import { renderApp } from '../../testing/renderApp';
import { syntheticSite } from '../../testing/syntheticSite';
import { de } from '../../text/de/texts';
import { en } from '../../text/en/texts';
import { ls } from '../../text/ls/texts';
import type { Texts } from '../../text/texts';
import { SiteSummary } from './SiteSummary';

const site = syntheticSite({ summary: 'Ein Gebiet mit Sanierungsbedarf.' });
const written: EasyTexts = {
  [site.id]: { text: 'Das Gebiet ist alt. Es wird neu gemacht.', date: '2026-11-30' },
};

function renderIn(texts: Texts, easyTexts = () => Promise.resolve<EasyTexts>(written)) {
  const load = vi.fn(easyTexts);
  renderApp(
    <TextsContext value={texts}>
      <SiteSummary site={site} />
    </TextsContext>,
    { sites: [site], loaders: { easyTexts: load } },
  );
  return load;
}

describe('SiteSummary', () => {
  it('says in English that the text is German, and marks it for screen readers', () => {
    const load = renderIn(en);
    expect(screen.getByText(site.summary).lang).toBe('de');
    expect(screen.getByText(en.detail.germanOnly).closest('[lang=de]')).toBeNull();
    expect(load).not.toHaveBeenCalled();
  });

  it('says nothing of that in German', () => {
    const load = renderIn(de);
    expect(screen.getByText(site.summary)).toBeDefined();
    expect(document.querySelector('small')).toBeNull();
    expect(load).not.toHaveBeenCalled();
  });

  it('has one sentence a line in Leichte Sprache', async () => {
    renderIn(ls);
    const first = await screen.findByText('Das Gebiet ist alt.');
    expect(first.closest('[lang=de-simple]')).not.toBeNull();
    expect(screen.getByText('Es wird neu gemacht.')).toBeDefined();
    expect(screen.queryByText(site.summary)).toBeNull();
    expect(screen.queryByText(ls.detail.germanOnly)).toBeNull();
  });

  it.each([
    ['is none', () => Promise.resolve({})],
    ['comes none', () => Promise.reject(new Error('offline'))],
  ] as const)('says that the text is in hard language where there %s', async (_case, load) => {
    renderIn(ls, load);
    expect(await screen.findByText(ls.detail.germanOnly)).toBeDefined();
    expect(screen.getByText(site.summary)).toBeDefined();
  });
});
