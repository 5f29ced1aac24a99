import { expect, test } from 'vitest';
import { filledOperator } from '../testing/filledOperator';
import { renderEmbedPages } from './renderEmbedPages';

test('the page about embedding stands in each language, with code, and says who may', async () => {
  const all = await renderEmbedPages({}, 2026);
  expect(all.map(({ path }) => path)).toEqual(['einbetten/index.html', 'en/einbetten/index.html']);
  for (const { body, language } of all) {
    document.body.innerHTML = body;
    const [frame, element] = [...document.querySelectorAll('pre')].map((code) => code.textContent);
    expect(frame).toContain(`einbetten=karte${language === 'en' ? '&amp;sprache=en' : ''}"`);
    expect(element).toContain('/einbetten.js"');
    expect(document.getElementById('konfigurator')?.dataset.year).toBe('2026');
    expect(document.body.textContent).not.toMatch(/\{|\bundefined\b/);
  }
  const [german] = await renderEmbedPages(filledOperator, 2026);
  expect(german?.body).toContain('https://www.musterort.example');
});
