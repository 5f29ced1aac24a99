import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fixtureSite } from '../../testing/fixtureFacts';
import { plainSpaces } from '../../testing/plainSpaces';
import { renderApp } from '../../testing/renderApp';
import { groundWords } from '../../text/de/ground';
import { SourcesContext } from '../sources/SourceRef';
import { PlaceOfSite } from './PlaceOfSite';

const show = (id: string) => {
  const site = fixtureSite(id);
  return renderApp(
    <SourcesContext value={site.sources}>
      <PlaceOfSite site={site} />
    </SourcesContext>,
  ).container;
};

it('says which quarter a site is a part of, and by whose outline', () => {
  const said = show('kassel-wesertor').textContent;
  expect(plainSpaces(said)).toContain('Das Fördergebiet ist ein Teil von Wesertor (152 ha).');
  expect(said).toContain('Stadt Kassel, Vermessung und Geoinformation (2022/2023');
  expect(screen.getByRole('link', { name: 'dl-de/by-2-0' })).toBeDefined();
});

it('says nothing of quarters where nothing is known', () => {
  expect(show('fulda-nordend').textContent).not.toContain(groundWords.quarters.measured);
});
