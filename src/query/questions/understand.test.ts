import { describe, expect, test } from 'vitest';
import { groupBy } from '../../model/groupBy';
import { addressOf } from '../../testing/addressOf';
import { fixtureContext, fixtureSynonyms } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { questionCases } from '../../testing/searchCases';
import { understand } from './understand';

const facts = {
  areas: fixtureContext().areas,
  synonyms: fixtureSynonyms(),
  postcodes: [
    { postcode: '34125', ags: '06611000', point: [9.5, 51.3] as const },
    { postcode: '36251', ags: '06632002', point: [9.7, 50.9] as const },
  ],
  currentYear: fixtureYear,
};

describe.each([...groupBy(questionCases(), ({ kind }) => kind)])('%s', (_kind, cases) => {
  test.each(cases)('$question → $address', ({ question, address }) => {
    const { filters, rest } = understand(question, facts);
    expect(addressOf({ ...filters, text: rest })).toEqual(address.split(' ').toSorted());
  });
});
