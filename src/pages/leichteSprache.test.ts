import { describe, expect, it } from 'vitest';
import { readOperatorDetails } from '../model/operator/readOperatorDetails';
import { streetUse } from '../model/operator/streetUse';
import { filledOperator } from '../testing/filledOperator';
import { pageWords as dePageWords } from '../text/de/pages/words';
import { knownToPages, pageContent } from './legalPages';
import type { Block, Inline } from './pageContent';

const record = { date: '2026-01-31', axe: null, browser: null, groups: [] };
const blocks = [{}, filledOperator].flatMap((operator) => {
  const { details } = readOperatorDetails(operator);
  const values = knownToPages(dePageWords, details, streetUse(operator), record);
  const { lead, sections } = pageContent('ls', 'leichte-sprache', values);
  return [...lead, ...sections.flatMap((section) => section.blocks)];
});

const plain = (line: Inline): string =>
  typeof line === 'string'
    ? line
    : line.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'lines':
      return block.lines.map(plain);
    case 'list':
      return block.items.map(plain);
    case 'part':
      return block.blocks.flatMap(linesOf);
    case 'text':
    case 'code':
    case 'facts':
    case 'fold':
      throw new Error(`${block.kind} is no block for Leichte Sprache`);
  }
}
/** Without what the operator has typed. */
const lines = blocks.flatMap(linesOf).filter((line) => !/muster/i.test(line));
const faulty = (pattern: RegExp) => lines.filter((line) => pattern.test(line));

/** Rules of the Netzwerk Leichte Sprache that a program can check. */
describe('the page in Leichte Sprache', () => {
  it('has one short sentence a line', () => {
    expect(lines.length).toBeGreaterThan(80);
    expect(lines.filter((line) => line.split(' ').length > 11)).toEqual([]);
    expect(faulty(/[.?!] [A-ZÄÖÜ]/).filter((line) => !/\d\. /.test(line))).toEqual([]);
    expect(faulty(/[,;]/)).toEqual([]);
  });

  it('parts long words with a hyphen', () => {
    // Words that everybody uses for these things; where they are compounds, they have their hyphen.
    const usual = new Set(['Barrierefreiheit', 'Schwierigkeiten', 'Durchsetzungs']);
    const long = lines
      .flatMap((line) => line.match(/[\p{L}]{12,}/gu) ?? [])
      .filter((word) => !usual.has(word));
    expect(long).toEqual([]);
    expect(faulty(/·/)).toEqual([]);
  });

  it('uses no genitive, no subjunctive, no negation, no man-passive and no numbers as words', () => {
    expect(faulty(/\b(des|eines|dessen|deren|ihres|wegen)\b/i)).toEqual([]);
    expect(faulty(/\b(würden?|wäre|hätte|könnten?|müssten?|sollten?|dürften?)\b/i)).toEqual([]);
    expect(faulty(/\b(nicht|kein\w*|nie|niemand|ohne Karte)\b/i)).toEqual([]);
    expect(faulty(/\b(worden|wurden?)\b/i)).toEqual([]);
    expect(faulty(/\b(zwei|drei|vier|fünf|sechs|sieben|acht|zehn)\b/i)).toEqual([]);
  });

  it('uses no abbreviation and no sign that is hard to read', () => {
    expect(faulty(/z\. ?B\.|\bd\.h\.|\busw\b|[§%&/()–]/)).toEqual([]);
  });

  it('says that people with learning difficulties have not checked it', () => {
    expect(lines).toContain('Für diesen Text fehlt die Prüfung noch.');
  });
});
