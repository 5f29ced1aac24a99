/** Numbers and money as German readers expect them. Spaces between number and unit never break. */
const whole = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });
const twoDecimals = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });
const noBreak = '\u00a0';

/** 8239 → "8.239" */
export const formatCount = (value: number): string => whole.format(value);

/** 1115000 → "1.115.000 €" */
export const formatEuro = (eur: number): string => `${whole.format(eur)}${noBreak}€`;

/** 9800000 → "9,8 Mio. €"; below a million the exact amount. For lists and sums; details show it exactly. */
export function formatEuroShort(eur: number): string {
  if (eur < 1_000_000) return formatEuro(eur);
  return `${oneDecimal.format(eur / 1_000_000)}${noBreak}Mio.${noBreak}€`;
}

/** 9800000 → "9,8", 74000 → "0,07": a number of millions, for where the unit stands beside it. */
export const formatMillions = (eur: number): string =>
  (eur < 1_000_000 ? twoDecimals : oneDecimal).format(eur / 1_000_000);

/** 12300000, 38500000 → "12,3 von 38,5 Mio. €"; a part below a million is told exactly. */
export function formatEuroOf(partEur: number, eur: number, about: string): string {
  const part = partEur < 1_000_000 ? formatEuro(partEur) : formatMillions(partEur);
  return `${part} von ${about}${formatEuroShort(eur)}`;
}

/** 48.16 → "48,16 ha" */
export const formatHa = (ha: number): string => `${twoDecimals.format(ha)}${noBreak}ha`;

const oneDecimalAlways = new Intl.NumberFormat('de-DE', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** 347 → "350 m", 1234 → "1,2 km". Below a kilometre in steps of 10 m, and never "0 m". */
export function formatDistance(metres: number): string {
  const tens = Math.max(10, Math.round(metres / 10) * 10);
  if (tens < 1000) return `${tens}${noBreak}m`;
  return `${oneDecimalAlways.format(metres / 1000)}${noBreak}km`;
}

/** ["a", "b", "c"] → "a, b oder c" */
const listOr = new Intl.ListFormat('de-DE', { type: 'disjunction' });
const listAnd = new Intl.ListFormat('de-DE', { type: 'conjunction' });
export const formatOr = (items: readonly string[]): string => listOr.format(items);
export const formatAnd = (items: readonly string[]): string => listAnd.format(items);
