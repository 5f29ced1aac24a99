import type { TableName } from '../model/tables/tables';
import { seededRandom } from './seededRandom';
import { syntheticFiles, syntheticRows } from './syntheticFiles';

/** Mistakes of people, not of attackers. */
const mistakes: readonly ((text: string, random: () => number) => string)[] = [
  (text) => text.replaceAll(',', ';'),
  (text) => text.replaceAll(',', '\t'),
  (text) => text.replace(/\d{6,}/g, (digits) => Number(digits).toLocaleString('de-DE')),
  (text) => text.replace(/(\d{4})-(\d\d)-(\d\d)/g, '$3.$2.$1'),
  (text) => text.replaceAll('musterstadt-altstadt', 'musterstadt-alstadt'),
  (text) => text.replace('sozialer-zusammenhalt', 'Soziale Stadt'),
  (text) => text.replace(/^(\w+),(\w+)/, '$2,$1'),
  (text) => text.replace(/^\w+/, 'Spalte'),
  (text) => `Liste der Standorte\n\n${text}`,
  (text) => text.slice(0, -20),
  (text, random) => text.slice(0, Math.floor(random() * text.length)) + text.slice(1),
  (text) => text.replace(/https:\/\//g, 'www.'),
  (text) => `${text}${text.split('\n').slice(1).join('\n')}`,
  (text) => text,
];

/** SYNTHETIC: a folder of tables, up to three of them with a mistake; the same for the same number. */
export function mistakenFiles(number: number): Readonly<Record<string, string>> {
  const random = seededRandom(number + 1);
  const names = Object.keys(syntheticRows) as TableName[];
  const files: Record<string, string> = { ...syntheticFiles() };
  for (let count = 0; count < 3; count++) {
    const name = names[Math.floor(random() * names.length)] ?? 'links.csv';
    const mistake = mistakes[Math.floor(random() * mistakes.length)];
    files[name] = mistake?.(files[name] ?? '', random) ?? '';
  }
  return files;
}
