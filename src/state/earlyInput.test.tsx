import { beforeEach, describe, expect, it } from 'vitest';
import { emptyQuery, type Query } from '../query/query';
import { earlyInput, withEarlyInput } from './earlyInput';

const page = document.createElement('main');
const box = (value: string) => {
  const found = page.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  if (found === null) throw new Error(`no checkbox ${value}`);
  return found;
};
const search = () => {
  const found = page.querySelector<HTMLInputElement>('input[name=q]');
  if (found === null) throw new Error('no search box');
  return found;
};

beforeEach(() => {
  page.innerHTML = `
    <input name="q" value="">
    <input type="checkbox" name="massnahme" value="wohnen">
    <input type="checkbox" name="massnahme" value="kita">
    <input type="checkbox" name="programm" value="lebendige-zentren">
    <input type="checkbox" name="fremd" value="sonstwas">
    <input type="radio" name="ansicht" value="bildung" checked>`;
});

describe('earlyInput', () => {
  it('is the empty query on an untouched page', () => {
    expect(earlyInput(page)).toEqual(emptyQuery);
  });

  it('does not count what belongs to no filter', () => {
    box('sonstwas').checked = true;
    expect(earlyInput(page)).toEqual(emptyQuery);
  });

  it('takes over what was typed and ticked, in the order of the vocabulary', () => {
    search().value = 'Park';
    for (const value of ['wohnen', 'kita', 'lebendige-zentren', 'sonstwas']) {
      box(value).checked = true;
    }
    expect(earlyInput(page)).toEqual({
      ...emptyQuery,
      measureTypes: ['kita', 'wohnen'],
      programmes: ['lebendige-zentren'],
      text: 'Park',
    });
  });

  it('reads a page without a search box', () => {
    search().remove();
    box('kita').checked = true;
    expect(earlyInput(page)).toEqual({ ...emptyQuery, measureTypes: ['kita'] });
  });
});

describe('withEarlyInput', () => {
  const link: Query = {
    ...emptyQuery,
    measureTypes: ['wohnen'],
    districts: ['06611'],
    from: 2015,
    text: 'Kassel',
  };

  it('leaves the query of a link as it is where nothing was touched', () => {
    expect(withEarlyInput(link, { ...emptyQuery, text: '  ' })).toBe(link);
  });

  it('adds what was ticked to what the link says, and what was typed takes its place', () => {
    const early: Query = {
      ...emptyQuery,
      measureTypes: ['kita'],
      programmes: ['lebendige-zentren'],
      text: 'Park',
    };
    expect(withEarlyInput(link, early)).toEqual({
      ...link,
      measureTypes: ['kita', 'wohnen'],
      programmes: ['lebendige-zentren'],
      text: 'Park',
    });
    expect(withEarlyInput(link, { ...early, text: '' }).text).toBe('Kassel');
  });
});
