import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { measureStatuses } from '../../model/vocabulary';
import { fixtureSites } from '../../testing/fixtureFacts';
import { renderApp } from '../../testing/renderApp';
import { renderOpenPanel } from '../../testing/renderPanel';
import { measure, syntheticSite } from '../../testing/syntheticSite';
import { de } from '../../text/de/texts';
import { DetailPanel } from './DetailPanel';
import { MeasureOutlook } from './MeasureOutlook';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

describe('how far the measures are', () => {
  it('is told between the summary and the figures', () => {
    const { container } = renderOpenPanel();
    const counts = screen.getByRole('list', { name: de.detail.measures.heading });
    const coming = screen.getByRole('heading', { name: de.detail.outlook.coming });
    const figures = container.querySelector('dl');
    const order = [screen.getByText(/^Innenstadtnaher/), counts, coming, figures];
    for (const [index, part] of order.entries()) {
      const next = order[index + 1];
      if (next) expect(part?.compareDocumentPosition(next)).toBe(4);
    }
  });

  it('each status differs by icon and mark, not by its word alone', () => {
    const measures = measureStatuses.map((status) => measure({ status, title: status }));
    renderApp(<MeasureOutlook measures={measures} />);
    const marks = within(screen.getByRole('list', { name: de.detail.measures.heading }))
      .getAllByRole('listitem')
      .map((item) => item.firstElementChild);
    expect(new Set(marks.map((mark) => mark?.getAttribute('data-status')))).toEqual(
      new Set(measureStatuses),
    );
    const icons = marks.map((mark) => mark?.querySelector('svg')?.innerHTML);
    expect(new Set(icons).size).toBe(measureStatuses.length);
  });

  it('is left out without measures, and what is to come where all are done', () => {
    const { container, unmount } = renderApp(<MeasureOutlook measures={[]} />);
    expect(container.textContent).toBe('');
    unmount();
    renderApp(<MeasureOutlook measures={[measure({ status: 'fertig' })]} />);
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('names a few of many and counts the rest', () => {
    const measures = Array.from({ length: 9 }, (_, index) =>
      measure({ status: 'geplant', title: `Vorhaben ${index}` }),
    );
    renderApp(<MeasureOutlook measures={measures} />);
    expect(screen.getAllByRole('link')).toHaveLength(4);
    expect(screen.getByText(de.detail.outlook.more(5))).toBeDefined();
  });
});

describe('what is to come', () => {
  it('leads to the measure below, lit, also to the hidden ones', async () => {
    const coming = fixtureSites().find(({ measures }) =>
      measures.some(({ status }) => status === 'geplant'),
    );
    const site = coming ?? syntheticSite();
    const { user, act: actions } = renderApp(<DetailPanel />, { sites: [site] });
    act(() => actions.openSite(site.id));
    const planned = site.measures.find(({ status }) => status === 'geplant');
    const [link] = screen.getAllByRole('link', { name: planned?.title ?? '' });
    await user.click(link as HTMLElement);
    const lit = document.querySelector('[data-lit]');
    expect(lit?.textContent).toContain(planned?.title);
    expect(document.activeElement).toBe(lit);
  });
});
