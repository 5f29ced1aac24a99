import { ours } from './comparedPages';
import { type Finding, median, quantile } from './findings';
import type { KeptPart, KeptParts } from './keptParts';
import { verdicts } from './limits';
import type { Part } from './parts/part';

const digits = (value: number): string => {
  if (!Number.isFinite(value)) return '–';
  const places = value < 10 ? 1 : 0;
  return value.toLocaleString('en', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
};
const ratio = (value: number): string => (Number.isFinite(value) ? value.toFixed(2) : '–');
const count = (size: number): string => size.toLocaleString('en');

/** Such as "312 (290–340) · 0.71": the median, its spread, and ours divided by it. */
function cell(values: readonly number[], our: number | null): string {
  const middle = median(values);
  const [low, high] = [quantile(values, 0), quantile(values, 1)];
  const spread =
    values.length > 1 && Number.isFinite(middle) ? ` (${digits(low)}–${digits(high)})` : '';
  return `${digits(middle)}${spread}${our === null || !Number.isFinite(middle) ? '' : ` · ${ratio(our / middle)}`}`;
}

function table(what: string, findings: readonly Finding[]): string {
  const unit = findings[0]?.unit ?? '';
  const columns = findings.map(
    ({ size, condition }) => `${count(size)}${condition === undefined ? '' : `, ${condition}`}`,
  );
  const pages = [...new Set(findings.flatMap(({ readings }) => Object.keys(readings)))];
  const compared = pages.length > 1 && pages.includes(ours.name);
  const rows = pages.map((page) => {
    const cells = findings.map(({ readings }) => {
      const values = readings[page];
      if (values === undefined) return '';
      const ofOurs = readings[ours.name];
      const isOther = compared && page !== ours.name && ofOurs !== undefined;
      return cell(values, isOther ? median(ofOurs) : null);
    });
    return `| ${[page, ...cells].join(' | ')} |`;
  });
  return [
    `| ${[`${what}, ${unit}`, ...columns].join(' | ')} |`,
    `|${'---|'.repeat(columns.length + 1)}`,
    ...rows,
  ].join('\n');
}

/** The tables of a part, one a subject: a line for each page, a column for each size and condition. */
export function tables({ title, how }: Part, own: readonly Finding[]): string {
  const subjects = [...new Set(own.map(({ what }) => what))];
  const shown = subjects.map((what) =>
    table(
      what,
      own.filter((one) => one.what === what),
    ),
  );
  return [`## ${title}`, how, ...shown].join('\n\n');
}

/** The limits, as a table. */
export function verdictLines(findings: readonly Finding[], real: number): string {
  const rows = verdicts(findings, real).map(({ what, condition, size, by, most, found, held }) => {
    const measured = `${what}, at ${count(size)}${condition === undefined ? '' : `, ${condition}`}`;
    const against =
      by === null ? 'ms' : `× ${by.page}${by.what === undefined ? '' : `, ${by.what}`}`;
    return `| ${measured} | ≤ ${most} ${against} | ${ratio(found)} | ${held ? 'yes' : '**no**'} |`;
  });
  return ['| What | Limit | Found | Held |', '|---|---|---|---|', ...rows].join('\n');
}

/** Where and when a part was measured. */
const lineOf = ({ date, commit, browser, rounds, load }: KeptPart['about']): string =>
  `Measured on ${date} at commit ${commit}: ${rounds} rounds, fewer at the larger sizes; ${browser}, headless, WebGL by SwiftShader; load of the machine ${digits(load)}.`;

/** The text of docs/performance.md; null where a part has found nothing yet. */
export function document(parts: readonly Part[], kept: KeptParts, real: number): string | null {
  const runs = parts.flatMap((part) => {
    const run = kept[part.name];
    return run === undefined ? [] : [{ part, ...run }];
  });
  if (runs.length < parts.length) return null;
  return [
    '# Performance',
    'Written by `npm run bench`, which builds and serves our page and pages of others with the same sites, and drives them by turns in one Chromium. Do not edit it.',
    'Others are what people would pick instead, each as its library recommends and with nothing but its points: bare MapLibre, with and without clusters, Leaflet, Leaflet with markercluster, OpenLayers with WebGL points, deck.gl (`bench/peers/`). Milliseconds are those of one machine; what can be compared is the ratio within one run. A cell has the median, in brackets the smallest and the largest, and after the dot **our median divided by that of the line**: below 1, ours is less. The first size is that of the real facts, the others are SYNTHETIC, the same ones each time. Where a size has no line, the page is not made for so many.',
    `Machine: ${[...new Set(runs.map(({ about }) => about.machine))].join('; ')}. Each part says when it was measured.`,
    '## What must hold',
    verdictLines(
      runs.flatMap(({ findings }) => findings),
      real,
    ),
    ...runs.flatMap(({ part, about, findings }) => [tables(part, findings), lineOf(about)]),
    '',
  ].join('\n\n');
}
