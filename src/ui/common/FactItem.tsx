import type { ReactNode } from 'react';
import type { FactPlace } from '../../model/factPlace';
import { useFactPlace } from './factPlaces';

interface FactItemProps {
  readonly as?: 'li' | 'p' | 'div' | 'tr';
  readonly place: FactPlace;
  readonly children: ReactNode;
}

/** An element that is the place of a fact. */
export function FactItem({ as: Tag = 'li', place, children }: FactItemProps) {
  return <Tag {...useFactPlace(place)}>{children}</Tag>;
}
