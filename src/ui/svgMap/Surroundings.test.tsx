import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { nearMap } from '../../model/geo/nearMap';
import { fixtureSite } from '../../testing/fixtureFacts';
import { syntheticNearGround } from '../../testing/syntheticNearGround';
import { groundWords } from '../../text/de/ground';
import { Surroundings } from './Surroundings';

const wesertor = fixtureSite('kassel-wesertor');
const show = (site = wesertor) =>
  render(
    <Surroundings
      sites={[site]}
      label={groundWords.near('Kassel – Wesertor')}
      map={nearMap(site, syntheticNearGround())}
    />,
  ).container;

describe('the surroundings of a site', () => {
  it('are a picture with a name, its lines below the site', () => {
    const paths = [...show().querySelectorAll('svg path')];
    expect(screen.getByRole('img', { name: groundWords.near('Kassel – Wesertor') })).toBeDefined();
    expect(paths.at(0)?.getAttribute('data-line')).toBe('rivers');
    expect(paths.at(-1)?.getAttribute('data-kind')).toBe('zusammenhalt');
    expect(screen.getByText('Wesertor')).toBeDefined();
  });

  it('say that the circle is schematic, and whose the lines are, with the licence', () => {
    show();
    const caption = within(screen.getByRole('figure'));
    expect(caption.getByText(new RegExp(groundWords.schematic))).toBeDefined();
    expect(caption.getByRole('link', { name: 'ODbL' }).getAttribute('href')).toMatch(/^https:/);
    expect(screen.queryByText(/Stadt Kassel/)).toBeNull();
  });

  it('do not call a real boundary schematic', () => {
    show(fixtureSite('ikz-rheingau'));
    expect(screen.queryByText(new RegExp(groundWords.schematic))).toBeNull();
  });
});
