import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { dropOtherCanonical } from './ownAddress';

function opened(url: string) {
  const window = new Window({ url });
  const page = window.document as unknown as Document;
  page.head.innerHTML = '<link rel="canonical" href="https://karte.example/">';
  let changed = () => {};
  dropOtherCanonical(page, (call) => {
    changed = call;
    return () => {};
  });
  const canonicals = () => page.querySelectorAll('link[rel=canonical]').length;
  return {
    go: (to: string) => window.history.pushState(null, '', to),
    changed: () => changed(),
    canonicals,
  };
}

it('keeps the address of the page while the bar holds it, and not a moment longer', () => {
  const { go, changed, canonicals } = opened('https://karte.example/');
  expect(canonicals()).toBe(1);
  changed();
  expect(canonicals()).toBe(1);
  go('https://karte.example/standort/kassel-wesertor/');
  changed();
  expect(canonicals()).toBe(0);
});

it('has none where the page was opened with filters', () => {
  expect(opened('https://karte.example/?kommune=06611000').canonicals()).toBe(0);
});
