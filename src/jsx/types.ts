import type { JSX as React, ReactElement, ReactNode } from 'react';

/** What a component may return: one with a bare text, which `holdTexts` would not see, does not compile. */
type Rendered = ReactElement | readonly ReactElement[] | null;

type Component =
  | ((props: never) => Rendered)
  | (new (
      props: never,
    ) => { render(): Rendered })
  // Contexts, memoized and lazy components, icons.
  | { (props: never): ReactNode; readonly $$typeof: symbol };

export declare namespace JSX {
  type ElementType = keyof React.IntrinsicElements | Component;
  type Element = React.Element;
  type ElementClass = React.ElementClass;
  type ElementAttributesProperty = React.ElementAttributesProperty;
  type ElementChildrenAttribute = React.ElementChildrenAttribute;
  type LibraryManagedAttributes<C, P> = React.LibraryManagedAttributes<C, P>;
  type IntrinsicAttributes = React.IntrinsicAttributes;
  type IntrinsicClassAttributes<T> = React.IntrinsicClassAttributes<T>;
  type IntrinsicElements = React.IntrinsicElements;
}
