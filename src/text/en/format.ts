import { createFormat } from '../format';

const noBreak = '\u00a0';

/** Numbers and money as British readers expect them. */
export const enFormat = createFormat({
  locale: 'en-GB',
  euro: (number) => `€${number}`,
  millionEuro: (number) => `€${number}${noBreak}million`,
  millionPart: (number) => `€${number}${noBreak}million`,
  part: (part, about, whole) => `${part} of ${about}${whole}`,
  units: { ha: 'ha', m: 'm', km: 'km' },
});
