import { expect, test } from 'vitest';
import { publicAddress, publicRoot } from './publicRoot';

const rootOf = (adresse: unknown) => publicRoot({ website: { adresse } });

test.each([
  ['https://karte.musterort.example', 'https://karte.musterort.example/'],
  [' https://Musterort.example/Karte ', 'https://musterort.example/Karte/'],
  ['https://musterort.example:8443/stadt/karte//', 'https://musterort.example:8443/stadt/karte/'],
])('%j is the folder %s', (adresse, root) => {
  expect(rootOf(adresse)).toBe(root);
});

test.each(['', null, 7, 'http://karte.musterort.example/', 'https://', 'javascript:alert(1)'])(
  '%j is no address',
  (adresse) => {
    expect(rootOf(adresse)).toBeNull();
  },
);

test('pages have an address below it, or none', () => {
  expect(publicAddress('https://a.example/b/', 'en/')).toBe('https://a.example/b/en/');
  expect(publicAddress('https://a.example/b/', '')).toBe('https://a.example/b/');
  expect(publicAddress(null, 'en/')).toBeNull();
});
