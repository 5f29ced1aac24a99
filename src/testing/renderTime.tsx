import { screen, within } from '@testing-library/react';
import { de } from '../text/de/texts';
import { TimeStrip } from '../ui/time/TimeStrip';
import { plainSpaces } from './plainSpaces';
import { renderApp } from './renderApp';

/** Renders the time strip, and reports the selected years. The test file mocks media. */
export function renderTime() {
  const rendered = renderApp(<TimeStrip />);
  const asked = () => {
    const { from, to } = rendered.store.getState().query;
    return [from, to];
  };
  return { ...rendered, asked };
}

const region = () => screen.getByRole('region', { name: de.time.heading });
export const timeStrip = () => within(region());
export const timeSlider = (name: string) => timeStrip().getByRole('slider', { name });
export const timeButton = (name: string) => timeStrip().getByRole('button', { name });
export const timeText = () => plainSpaces(region().textContent ?? '');
