import { createFormat } from '../format';

const noBreak = '\u00a0';

/** Numbers and money for Leichte Sprache: whole words instead of signs and short forms. */
export const lsFormat = createFormat({
  locale: 'de-DE',
  euro: (number) => `${number}${noBreak}Euro`,
  millionEuro: (number) => `${number}${noBreak}Millionen${noBreak}Euro`,
  millionPart: (number) => `${number}${noBreak}Millionen${noBreak}Euro`,
  part: (part, about, whole) => `${part} von ${about}${whole}`,
  units: { ha: 'Hektar', m: 'Meter', km: 'Kilometer' },
});
