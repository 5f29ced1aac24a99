import { expect, test } from 'vitest';
import { installAdvice, isInstalled } from './dependencies.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/only-elsewhere': { version: '2.0.0', optional: true },
  },
};

/** @param {Record<string, { version: string }>} packages */
const installed = (packages) => ({ packages });

test('nothing installed, or an install that broke off, is stale', () => {
  expect(isInstalled(wanted, undefined)).toBe(false);
  expect(isInstalled(wanted, {})).toBe(false);
});

test('the wanted version is fresh, even without the optional package of another system', () => {
  expect(isInstalled(wanted, installed({ 'node_modules/a': { version: '1.0.0' } }))).toBe(true);
});

test('a missing package or another version is stale', () => {
  expect(isInstalled(wanted, installed({}))).toBe(false);
  expect(isInstalled(wanted, installed({ 'node_modules/a': { version: '1.0.1' } }))).toBe(false);
});

test('an optional package in another version is stale', () => {
  const packages = {
    'node_modules/a': { version: '1.0.0' },
    'node_modules/only-elsewhere': { version: '1.9.0' },
  };
  expect(isInstalled(wanted, installed(packages))).toBe(false);
});

test('the advice tells a missing network from other faults', () => {
  expect(installAdvice('npm error code ENOTFOUND')).toMatch(/erreicht das Netz nicht/);
  expect(installAdvice('npm error code EBADENGINE')).toMatch(/^Ihr Node \d.* passt nicht/);
  expect(installAdvice('npm error code EUSAGE')).toMatch(/was npm meldet/);
});
