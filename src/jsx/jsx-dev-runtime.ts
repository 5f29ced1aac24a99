import type { ElementType, Key, ReactElement } from 'react';
import { type JSXSource, jsxDEV as reactJsxDEV } from 'react/jsx-dev-runtime';
import { holdTexts, type Props } from './holdTexts';

export { Fragment } from 'react/jsx-dev-runtime';
export type { JSX } from './types';

export function jsxDEV(
  type: ElementType,
  props: Props,
  key: Key | undefined,
  isStatic: boolean,
  source?: JSXSource,
  self?: unknown,
): ReactElement {
  const held = holdTexts(type, props);
  return reactJsxDEV(type, held, key, isStatic && Array.isArray(held.children), source, self);
}
