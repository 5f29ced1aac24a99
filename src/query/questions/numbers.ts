/** Small numbers in words, folded, as people write them in front of years and millions. */
const words: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  einem: 1,
  einen: 1,
  einer: 1,
  a: 1,
  one: 1,
  anderthalb: 1.5,
  eineinhalb: 1.5,
  zwei: 2,
  two: 2,
  drei: 3,
  three: 3,
  vier: 4,
  four: 4,
  funf: 5,
  five: 5,
  sechs: 6,
  six: 6,
  sieben: 7,
  seven: 7,
  acht: 8,
  eight: 8,
  neun: 9,
  nine: 9,
  zehn: 10,
  ten: 10,
  zwolf: 12,
  zwanzig: 20,
  twenty: 20,
  funfzig: 50,
  hundert: 100,
  'half a': 0.5,
  'eine halbe': 0.5,
  'einer halben': 0.5,
  halbe: 0.5,
};

// The longest first: "eine halbe" is not "eine".
const named = Object.keys(words).toSorted((a, b) => b.length - a.length);

/** A whole number of things, in digits or words. */
export const count = {
  pattern: `\\d{1,2}|${named.filter((name) => Number.isInteger(words[name])).join('|')}`,
  of: (text = ''): number => words[text] ?? Number(text),
} as const;

/** Any number, in digits as `questionWords` writes them or in words. */
export const amountNumber = {
  pattern: `\\d+(?:\\.\\d+)?|${named.join('|')}`,
  of: count.of,
} as const;
