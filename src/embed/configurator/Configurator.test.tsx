import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '../../testing/renderApp';
import { embedPageTextsIn } from '../../text/embedPageTexts';
import { Configurator } from './Configurator';
import { plainEmbedding } from './embedCode';

const words = embedPageTextsIn.de;
const root = `${location.origin}/`;

function start(parameters = '') {
  const rendered = renderApp(
    <Configurator root={root} initial={{ ...plainEmbedding, parameters }} />,
  );
  const frame = () => {
    const found = screen.getByTitle<HTMLIFrameElement>(words.preview);
    return { src: found.getAttribute('src'), height: found.getAttribute('height'), found };
  };
  const code = () => screen.getByLabelText<HTMLTextAreaElement>(words.code).value;
  return { ...rendered, frame, code };
}

test('code and preview follow the fields', async () => {
  const { user, frame, code } = start('massnahme=kita');
  expect(screen.getByText(/^mit Kita/)).toBeDefined();
  await user.click(screen.getByLabelText(words.views.beides));
  await user.selectOptions(screen.getByLabelText(words.place), 'Kassel');
  await user.selectOptions(screen.getByLabelText(words.theme), words.themes.dunkel);
  await user.selectOptions(screen.getByLabelText(words.language), 'English');
  expect(frame().src).toBe(
    `${root}?einbetten=beides&massnahme=kita&kommune=06611000&sprache=en&darstellung=dunkel`,
  );
  expect(code()).toContain('height="720"');
  const height = screen.getByLabelText(words.height);
  await user.clear(height);
  await user.type(height, '480{Enter}');
  expect(code()).toContain('height="480"');
  await user.click(screen.getByLabelText(words.kinds.element));
  expect(code()).toContain('<quartierskarte-hessen ansicht="beides" massnahme="kita"');
  await user.click(screen.getByRole('button', { name: words.reset }));
  expect(code()).not.toContain('massnahme');
});

test('what is chosen in the preview comes into the code, and does not load it anew', () => {
  const { frame, code } = start();
  const before = frame().src;
  const tell = (data: object, source: unknown = frame().found.contentWindow) =>
    act(() => {
      window.dispatchEvent(
        Object.assign(new Event('message'), {
          ...{ source, origin: location.origin },
          data: { source: 'quartierskarte', version: 1, ...data },
        }),
      );
    });
  Object.defineProperty(frame().found, 'contentWindow', { value: {} });
  tell({ type: 'filter', parameters: 'massnahme=bildung', sites: 7 });
  tell({ type: 'selection', site: 'kassel-wesertor' });
  tell({ type: 'filter', parameters: 'massnahme=wohnen', sites: 1 }, {});
  expect(code()).toContain('massnahme=bildung&amp;standort=kassel-wesertor');
  expect(screen.getByLabelText<HTMLSelectElement>(words.site).value).toBe('kassel-wesertor');
  expect(frame().src).toBe(before);
});
