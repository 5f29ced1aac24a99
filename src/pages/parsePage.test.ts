import { describe, expect, it, test } from 'vitest';
import type { PageContent } from './pageContent';
import type { PageValues } from './pageValues';
import { parsePage } from './parsePage';

const values: PageValues = {
  lines: {
    name: ['Musterort'],
    anschrift: ['Weg 1', '99999 Musterort'],
    email: [[{ text: 'a@b.example', href: 'mailto:a@b.example' }]],
    telefon: null,
    'haus.name': ['Haus'],
    'haus.art': ['alt'],
  },
  blocks: { tests: [{ kind: 'list', items: ['eins', 'zwei'] }], keine: [] },
  conditions: { wahr: true, falsch: false },
};
const parse = (text: string): PageContent => parsePage({ file: 'seite.md', text }, values);
const blocks = (text: string) => parse(text).lead;

describe('a page', () => {
  it('has a title, a description, a lead and sections with parts', () => {
    const page = parse('# Titel\n> Kurz.\n\nVorweg.\n\n## Eins\n\nText.\n\n### Teil\n\nMehr.\n');
    expect(page).toEqual({
      title: 'Titel',
      description: 'Kurz.',
      lead: [{ kind: 'text', text: ['Vorweg.'] }],
      sections: [
        {
          heading: 'Eins',
          blocks: [
            { kind: 'text', text: ['Text.'] },
            { kind: 'part', heading: 'Teil', blocks: [{ kind: 'text', text: ['Mehr.'] }] },
          ],
        },
      ],
    });
  });

  it('tells lines, lists and terms apart; terms with a blank line between them are one list', () => {
    expect(blocks('Eins.\nZwei.')).toEqual([{ kind: 'lines', lines: [['Eins.'], ['Zwei.']] }]);
    expect(blocks('- eins\n- zwei')).toEqual([{ kind: 'list', items: [['eins'], ['zwei']] }]);
    expect(blocks('Ort\n: {anschrift}\n\nName\n: Stadt {name}')).toEqual([
      {
        kind: 'facts',
        rows: [
          { term: 'Ort', lines: ['Weg 1', '99999 Musterort'] },
          { term: 'Name', lines: [['Stadt ', 'Musterort', '']] },
        ],
      },
    ]);
  });

  it('unfolds a list below ####, and draws the symbol of a programme', () => {
    expect(blocks('#### Alle\n\n{tests}')).toEqual([
      { kind: 'fold', summary: 'Alle', items: ['eins', 'zwei'] },
    ]);
    expect(blocks('#### Alle\n\n{keine}\n\nText.')).toEqual([{ kind: 'text', text: ['Text.'] }]);
    const [section] = parse('## A\n\n### B {zeichen=lebendige-zentren}\n\nText.').sections;
    expect(section?.blocks).toMatchObject([{ heading: 'B', programme: 'lebendige-zentren' }]);
  });

  it('has links and words of other languages, and keeps a law on one line', () => {
    expect(blocks('Nach § 5: [Seite](https://a.example){lang=en}, [page]{lang=en}')).toEqual([
      {
        kind: 'text',
        text: [
          'Nach §\u00a05: ',
          { text: 'Seite', href: 'https://a.example', lang: 'en' },
          ', ',
          { text: 'page', lang: 'en' },
          '',
        ],
      },
    ]);
  });
});

describe('what there is none of', () => {
  it('costs its line, or all of a term or paragraph that begins with it', () => {
    expect(blocks('Name\n: {name}\n: {telefon}')).toMatchObject([{ rows: [{ lines: [{}] }] }]);
    expect(blocks('Telefon\n: {telefon}\n: {email}')).toEqual([]);
    expect(blocks('Rufen Sie an: {telefon}.')).toEqual([]);
    expect(blocks('- {telefon}\n- {name}')).toMatchObject([{ items: ['Musterort'] }]);
  });

  it('costs the section of which nothing is left', () => {
    expect(parse('## Telefon\n\n{telefon}\n\n## Name\n\n{name}').sections).toEqual([
      { heading: 'Name', blocks: [{ kind: 'lines', lines: ['Musterort'] }] },
    ]);
  });
});

test.each([
  ['wahr', true],
  ['nicht wahr', false],
  ['falsch', false],
  ['nicht falsch', true],
  ['wahr und nicht falsch', true],
  ['wahr und falsch', false],
])('{wenn %s} is %s', (condition, shown) => {
  expect(blocks(`{wenn ${condition}}\nText.\n{ende}`)).toHaveLength(shown ? 1 : 0);
});

test('a condition within another holds only where both do', () => {
  const nested = (outer: string, inner: string) =>
    blocks(`{wenn ${outer}}\n{wenn ${inner}}\nText.\n{ende}\n{ende}`);
  expect(nested('wahr', 'wahr')).toHaveLength(1);
  expect(nested('wahr', 'falsch')).toEqual([]);
  expect(nested('falsch', 'wahr')).toEqual([]);
});

test('words get a name where their condition holds, and may hold others', () => {
  const text =
    '{wenn falsch}\n{Wer} = niemand\n{ende}\n{wenn wahr}\n{Wer} = {name}\n{ende}\n{Satz} = Hier ist {Wer}.\n\n{Satz}';
  expect(blocks(text)).toEqual([{ kind: 'text', text: ['Hier ist ', 'Musterort', '.'] }]);
});

test.each([
  ['Ein {nme}.', 'seite.md, Zeile 2: Es gibt {nme} nicht. Es gibt: name, anschrift, '],
  ['{haus.nme}', 'Zeile 2: Es gibt {haus.nme} nicht. Es gibt: haus.name, haus.art.'],
  ['{wenn imer}\n{ende}', 'Zeile 2: Es gibt die Bedingung „imer“ nicht. Es gibt: wahr, falsch.'],
  ['{wenn wahr}\n', 'Zeile 2: {wenn …} ohne {ende} danach.'],
  ['{ende}', 'Zeile 2: {ende} ohne {wenn …} davor.'],
  ['{wenn falsch}\n{nme}\n{ende}', 'Zeile 3: Es gibt {nme} nicht.'],
  ['[x](javascript:alert(1))', 'Zeile 2: Der Link „javascript:alert(1“ beginnt nicht mit https://'],
  ['[x](HTTPS://a.example)', 'beginnt nicht mit'],
  ['[x](//a.example)', 'beginnt nicht mit'],
  ['Ein {name', 'Zeile 2: Eine geschweifte Klammer steht allein.'],
  ['Ein **fettes** Wort', 'Zeile 2: Diese Auszeichnung kennen die Seiten nicht'],
  ['Ein <b>Wort</b>', 'Zeile 2: Diese Auszeichnung kennen die Seiten nicht'],
])('%j is a fault, told with its line', (text, message) => {
  expect(() => parse(`# Titel\n${text}\n`)).toThrow(message);
});

test('all faults are told at once', () => {
  expect(() => parse('{eins}\n\n{zwei}')).toThrow(/Zeile 1: .*\n.*Zeile 3: /);
});
