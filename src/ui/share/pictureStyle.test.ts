import { expect, test } from 'vitest';
import { themeTokens } from '../../testing/themeTokens';
import { kindColours, pictureColours } from './pictureStyle';

test('the picture has the colours of the light theme', () => {
  const tokens = themeTokens('light');
  for (const [name, colour] of Object.entries(pictureColours))
    expect([name, colour]).toEqual([name, tokens.get(name)]);
  for (const [kind, colour] of Object.entries(kindColours))
    expect([kind, colour]).toEqual([kind, tokens.get(`programme-${kind}`)]);
});
