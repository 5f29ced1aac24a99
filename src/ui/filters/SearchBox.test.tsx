// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de';
import { SearchBox } from './SearchBox';

const render = () => renderApp(<SearchBox />, { sites: [] });
const box = () => screen.getByRole<HTMLInputElement>('searchbox', { name: de.search.label });
const clear = () => screen.queryByRole('button', { name: de.search.clear });

describe('SearchBox', () => {
  it('passes on each letter', async () => {
    const { user, store } = render();
    const seen: string[] = [];
    store.subscribe(({ query }) => seen.push(query.text));
    await user.type(box(), 'Öko');
    expect(seen).toEqual(['Ö', 'Ök', 'Öko']);
    expect(box().value).toBe('Öko');
  });

  it('shows the text of a link, and follows when it goes', () => {
    const { act: actions } = render();
    act(() => actions.setText('Park'));
    expect(box().value).toBe('Park');
    act(() => actions.setText(''));
    expect(box().value).toBe('');
  });

  it('is cleared by a button that hands the focus back', async () => {
    const { user, store } = render();
    expect(clear()).toBeNull();
    await user.type(box(), 'Park');
    await user.click(screen.getByRole('button', { name: de.search.clear }));
    expect(store.getState().query.text).toBe('');
    expect(document.activeElement).toBe(box());
    expect(clear()).toBeNull();
  });

  it('takes no more than a link carries', () => {
    render();
    expect(box().maxLength).toBe(120);
  });

  it('is a search landmark with a name', () => {
    const { container } = render();
    expect(container.querySelector('search')?.getAttribute('aria-label')).toBe(de.search.landmark);
  });
});
