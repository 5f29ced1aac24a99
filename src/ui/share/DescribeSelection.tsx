import { useLoaded } from '../../state/hooks';

const load = async () => (await import('./SelectionDescription')).SelectionDescription;

/** Sets the page's description, whose texts are lazy-loaded. */
export function DescribeSelection() {
  const part = useLoaded(load);
  return part.kind === 'here' ? <part.value /> : null;
}
