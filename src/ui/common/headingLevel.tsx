import { createContext, type ReactNode, useContext } from 'react';

/** Level of the headings of a site's sections: 3 under the panel's heading, 2 on a page of its own. */
export const HeadingLevel = createContext<2 | 3>(3);

interface HeadingProps {
  readonly id?: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** The heading of a section. */
export function SectionHeading(props: HeadingProps) {
  const Heading = useContext(HeadingLevel) === 2 ? 'h2' : 'h3';
  return <Heading {...props} />;
}

/** A heading inside a section. */
export function SubHeading(props: HeadingProps) {
  const Heading = useContext(HeadingLevel) === 2 ? 'h3' : 'h4';
  return <Heading {...props} />;
}
