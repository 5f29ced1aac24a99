import { Fragment, type ReactNode } from 'react';
import { jsx } from 'react/jsx-runtime';

export interface Props {
  readonly children?: ReactNode;
}

/**
 * Gives each text that has neighbours an element of its own.
 *
 * A lone text React updates through the element around it. Of a text with neighbours it holds the
 * node, and whoever translates the page replaces that node: the old text stays, or React fails to
 * remove what is gone, and the page is white. So React gets no such node to hold, whatever children
 * a component passes.
 *
 * @returns the same props where nothing is to be done
 */
export function holdTexts(type: unknown, props: Props): Props {
  const { children } = props;
  const isList = Array.isArray(children);
  if (typeof type === 'string' && isList) {
    const isLone = children.every((child) => isText(child) || isNothing(child));
    return { ...props, children: isLone ? joined(children) : inElements(children, tagIn(type)) };
  }
  // Nobody knows what stands beside a fragment.
  if (type === Fragment && (isList || isText(children)))
    return { ...props, children: inElements(isList ? children : [children], 'span') };
  return props;
}

/** Texts in a row share an element: in a flex container each would be an item, with gaps between. */
function inElements(children: readonly ReactNode[], tag: 'span' | 'tspan'): readonly ReactNode[] {
  const held: ReactNode[] = [];
  let text = '';
  let start = 0;
  const endText = (next: number) => {
    if (text !== '') held[start] = jsx(tag, { children: text }, `text ${start}`);
    text = '';
    start = next;
  };
  children.forEach((child, index) => {
    if (isText(child)) text += child;
    else if (!isNothing(child)) {
      endText(index + 1);
      held[index] = Array.isArray(child) ? inElements(child, tag) : child;
    }
    held[index] ??= null;
  });
  endText(0);
  return held;
}

const tagIn = (type: string) => (/^(text|tspan|textPath)$/.test(type) ? 'tspan' : 'span');

const isText = (child: unknown): child is string | number | bigint =>
  typeof child === 'string' || typeof child === 'number' || typeof child === 'bigint';

const isNothing = (child: unknown) =>
  child === null || child === undefined || child === true || child === false;

const joined = (children: readonly ReactNode[]): string => children.filter(isText).join('');
