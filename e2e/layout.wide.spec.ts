import { largeTextLanguages } from './support/layoutStates';
import { expect, test } from './support/test';
import { testLayout } from './support/testLayout';

testLayout({
  windows: [
    [768, 1024],
    [1024, 768],
    [1440, 900],
    [1920, 1080],
  ],
  targetPx: 24,
  largeText: [1024, 768],
});

/** Without filters, with one, and with more than have room. */
const queries = [
  '',
  'massnahme=kita',
  'programm=sozialer-zusammenhalt&von=2010',
  'massnahme=kita,bildung,wohnen&programm=sozialer-zusammenhalt&kreis=06611&von=2010',
  'betrag=ohne',
];

for (const language of largeTextLanguages)
  test(`the result takes two lines, ${language}`, async ({ app, page }) => {
    await app.withoutMap();
    for (const query of queries) {
      await app.open(`?sprache=${language}&${query}`);
      for (const width of [1440, 1200, 1024, 768, 700]) {
        await page.setViewportSize({ width, height: 800 });
        const lines = await app.sentence().evaluate((sentence) => {
          const linesOf = (part: Element | null) =>
            part === null
              ? 0
              : Math.round(
                  part.getBoundingClientRect().height /
                    parseFloat(getComputedStyle(part).lineHeight),
                );
          return [linesOf(sentence.querySelector('strong')), linesOf(sentence.lastElementChild)];
        });
        expect(lines, `${query} at ${width}`).toEqual([1, 1]);
      }
    }
  });
