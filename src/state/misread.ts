import { formerSortKeys, sortKeys } from '../query/sortSites';
import { freeText, linkParameters, names, ownNames } from './linkParameters';
import { type Known, readUrl, writeUrl } from './url';

/** What a link asks for that we do not have. */
export interface Misread {
  /** Ids of sites, as the link has them. */
  readonly siteIds: readonly string[];
  /** Values of other parameters: `massnahme=burg`. */
  readonly values: readonly string[];
}

/** What `readUrl` passes over in an address. Parameters of others are none of our business. */
export function misread(address: string, known: Known): Misread {
  const params = linkParameters(address);
  const passedOver = (parameters: readonly string[]) =>
    parameters.flatMap((name) =>
      [...new Set(params.getAll(name).flatMap((value) => parts(name, value)))]
        .filter((value) => value !== '' && !means(name, value, known))
        .map((value) => ({ name, value })),
    );
  const ids = passedOver(siteNames).map(({ value }) => value);
  const others = ownNames.filter((name) => name !== freeText && !siteNames.includes(name));
  return {
    siteIds: [...new Set(ids)],
    values: [...new Set(passedOver(others).map(({ name, value }) => `${name}=${value}`))],
  };
}

const siteNames: readonly string[] = [names.selected, names.compared];
const whole: readonly string[] = [names.selected, 'ausschnitt'];
const parts = (name: string, value: string): readonly string[] =>
  whole.includes(name) ? [value] : value.split(',');

/** Whether a value changes anything by itself, or says what holds anyway. */
const means = (name: string, value: string, known: Known): boolean =>
  defaults[name]?.includes(value) === true ||
  writeUrl(readUrl(`?${new URLSearchParams([[name, value]])}`, known)) !== '';

const defaults: Readonly<Record<string, readonly string[]>> = {
  [names.sort]: [sortKeys[0], ...formerSortKeys],
  [names.stage]: ['karte'],
};
