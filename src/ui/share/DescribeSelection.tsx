import { useLoaded, useMapSettled } from '../../state/hooks';

const load = async () => (await import('./SelectionDescription')).SelectionDescription;

/** Sets the page's description, whose texts are lazy-loaded after the map. */
export function DescribeSelection() {
  const part = useLoaded(load, useMapSettled());
  return part.kind === 'here' ? <part.value /> : null;
}
