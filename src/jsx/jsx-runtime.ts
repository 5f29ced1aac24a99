import type { ElementType, Key, ReactElement } from 'react';
import * as react from 'react/jsx-runtime';
import { holdTexts, type Props } from './holdTexts';

export { Fragment } from 'react/jsx-runtime';
export type { JSX } from './types';

export const jsx = (type: ElementType, props: Props, key?: Key): ReactElement =>
  react.jsx(type, holdTexts(type, props), key);

/**
 * The same: that a list of children is a fixed one matters to the development runtime only.
 * @alias
 */
export const jsxs = jsx;
