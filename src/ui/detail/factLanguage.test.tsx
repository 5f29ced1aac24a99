import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TextsContext } from '../../state/texts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { renderApp } from '../../testing/renderApp';
import { allocation, measure, participation, syntheticSite } from '../../testing/syntheticSite';
import { en } from '../../text/en/texts';
import { SiteFacts } from './SiteFacts';

const source = 'https://land.example/mittel';
const prose = (index: number): string => `Ein Satz Nummer ${index}.`;
const site = syntheticSite({
  summary: prose(0),
  participations: [participation({ note: prose(1) })],
  allocations: [allocation({ note: prose(2) })],
  partialAmounts: [{ programme: null, year: 2014, amountEur: 1000, whatItIs: prose(3), source }],
  measures: [measure({ title: prose(4), note: prose(5) })],
  measureTypes: ['kita'],
  remarks: [{ text: prose(6), source }],
  links: [{ label: prose(7), url: 'https://stadt.example/' }],
  placeBasis: prose(8),
});

test('in an English page, German sentences of the facts are marked as German and nothing else is', () => {
  renderApp(
    <TextsContext value={en}>
      <SiteFacts site={site} currentYear={fixtureYear} />
    </TextsContext>,
    { sites: [site] },
  );
  for (let index = 0; index <= 8; index += 1) {
    const shown = screen.getByText((_text, element) =>
      [...(element?.childNodes ?? [])].some(
        (node) => node.nodeType === 3 && node.textContent?.includes(prose(index)),
      ),
    );
    expect(shown.closest('[lang="de"]'), prose(index)).not.toBeNull();
  }
  for (const german of document.querySelectorAll('[lang="de"]'))
    expect(german.textContent).toMatch(/Ein Satz Nummer \d/);
});
