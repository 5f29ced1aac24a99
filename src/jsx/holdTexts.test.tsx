import { render } from '@testing-library/react';
import fc from 'fast-check';
import { Fragment, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { heldTexts } from '../testing/heldTexts';

/** What a component may pass as children. */
type Child =
  | string
  | number
  | null
  | boolean
  | {
      readonly tag: 'div' | 'b' | 'list' | 'fragment' | 'component';
      readonly children: readonly Child[];
    };

const { child } = fc.letrec<{ child: Child }>((tie) => ({
  child: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('', ' ', 'Kita', 'drei Standorte', 0, 17, null, false, true),
    fc.record({
      tag: fc.constantFrom('div', 'b', 'list', 'fragment', 'component'),
      children: fc.array(tie('child'), { maxLength: 4 }),
    }),
  ),
}));

function toNode(child: Child, index: number): ReactNode {
  if (child === null || typeof child !== 'object') return child;
  const { tag: Tag, children } = child;
  const nodes = children.map(toNode);
  switch (Tag) {
    case 'list':
      return nodes;
    case 'fragment':
      return <Fragment key={index}>{nodes}</Fragment>;
    case 'component':
      return <Whole key={index}>{nodes}</Whole>;
    case 'div':
    case 'b':
      return <Tag key={index}>{nodes}</Tag>;
  }
}

const Whole = ({ children }: { readonly children: ReactNode }) => <>{children}</>;
const Page = ({ children }: { readonly children: readonly Child[] }) => (
  <main>{children.map(toNode)}</main>
);

/** As browsers do: each text, the page's own node or one in its place, stands in elements of the translator's. */
function translate(node: Node, keepsNodes: boolean): void {
  if (!(node instanceof Text)) {
    for (const child of [...node.childNodes]) translate(child, keepsNodes);
    return;
  }
  const outer = document.createElement('font');
  const inner = outer.appendChild(document.createElement('font'));
  node.replaceWith(outer);
  inner.append(keepsNodes ? node : node.data);
}

test.each([true, false])(
  'whatever changes on a translated page is fresh; nodes kept: %s',
  (keepsNodes) => {
    const pages = fc.array(fc.array(child, { maxLength: 5 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(pages, (states) => {
        const { container, rerender, unmount } = render(null);
        for (const children of states) {
          rerender(<Page>{children}</Page>);
          const fresh = render(<Page>{children}</Page>);
          expect(container.textContent).toBe(fresh.container.textContent);
          expect(heldTexts(container)).toEqual([]);
          fresh.unmount();
          translate(container, keepsNodes);
        }
        unmount();
      }),
    );
  },
);

const html = (node: ReactNode) => render(node).container.innerHTML;

test('texts in a row are one: alone as before, beside something in an element', () => {
  expect(
    html(
      <p>
        {3} Standorte{null}
      </p>,
    ),
  ).toBe('<p>3 Standorte</p>');
  expect(
    html(
      <p>
        {3} Standorte, <b>2</b> ohne Betrag
      </p>,
    ),
  ).toBe('<p><span>3 Standorte, </span><b>2</b><span> ohne Betrag</span></p>');
});

test('a text in a drawing stays one, and one in a choice stays bare', () => {
  expect(
    html(
      <svg aria-hidden="true">
        <text>
          ab {2015}
          <tspan>!</tspan>
        </text>
      </svg>,
    ),
  ).toBe('<svg aria-hidden="true"><text><tspan>ab 2015</tspan><tspan>!</tspan></text></svg>');
  expect(
    html(
      <select>
        <option>Kita ({3})</option>
      </select>,
    ),
  ).toBe('<select><option>Kita (3)</option></select>');
});

const Field = ({ note }: { readonly note: string | null }) => (
  <label>
    {note}
    <input />
  </label>
);

test('elements keep their place, their state and their focus while texts come and go before them', () => {
  const { container, rerender } = render(<Field note={null} />);
  const input = container.querySelector('input');
  for (const note of ['Ort', 'Name', null]) {
    translate(container, false);
    rerender(<Field note={note} />);
    expect(container.querySelector('input')).toBe(input);
    expect(container.textContent).toBe(note ?? '');
  }
});

const Bare = () => 'SYNTHETIC';

test('a component that returns a bare text does not compile', () => {
  // @ts-expect-error holdTexts would not see it
  const node = <Bare />;
  expect(node.type).toBe(Bare);
});
