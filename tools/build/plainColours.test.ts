import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { themeSwitches, themeTokens } from '../../src/testing/themeTokens';
import { inProject } from '../setup/project.mjs';
import { writeOut } from './plainColours';

const css = readFileSync(inProject('src/styles/tokens.css'), 'utf8');

it('leaves no switch in the style sheet, and each theme its colours', () => {
  const plain = writeOut(css);
  expect(plain).not.toMatch(/var\(--(light|dark|contrast)\b|: initial;/);
  const blocks = plain.split('}').filter((block) => block.includes('--ink:'));
  for (const theme of themeSwitches) {
    const tokens = [...themeTokens(theme)].map(([name, hex]) => `--${name}: ${hex};`);
    const own = blocks.filter((block) => tokens.every((token) => block.includes(token)));
    // The system or the person chooses a theme, and paper the light one.
    expect(own.length, theme).toBeGreaterThan(1);
  }
});

it('keeps values with brackets whole', () => {
  expect(
    writeOut(`:root {
  --shadow: var(--light, 0 0 2px rgb(0 0 0 / 12%)) var(--dark, none) var(--contrast, none)
    var(--contrast-dark, none);
  --light: initial; --dark: ; --contrast: ; --contrast-dark: ;
}`),
  ).toBe(`:root {
  --shadow: 0 0 2px rgb(0 0 0 / 12%);
}`);
});

it.each([
  ['a theme without a value', '--ink: var(--light, #000000);\n', '--light: ; --dark: initial;'],
  ['switches that choose nothing', '', '--light: ; --dark: ;'],
  ['switches that choose two', '', '--light: initial; --dark: initial;'],
])('refuses %s', (_what, colour, switches) => {
  expect(() => writeOut(`${colour}${switches} --contrast: ; --contrast-dark: ;`)).toThrow();
});
