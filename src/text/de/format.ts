import { createFormat } from '../format';

const noBreak = '\u00a0';

/** Numbers and money as German readers expect them. */
export const deFormat = createFormat({
  locale: 'de-DE',
  euro: (number) => `${number}${noBreak}€`,
  millionEuro: (number) => `${number}${noBreak}Mio.${noBreak}€`,
  millionPart: (number) => number,
  part: (part, about, whole) => `${part} von ${about}${whole}`,
  units: { ha: 'ha', m: 'm', km: 'km' },
});
