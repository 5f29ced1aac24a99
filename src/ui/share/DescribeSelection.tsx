import { useLoaded } from '../../state/hooks';

const load = async () => (await import('./SelectionDescription')).SelectionDescription;

/** The description of the page, whose words come beside it. */
export function DescribeSelection() {
  const part = useLoaded(load);
  return part.kind === 'here' ? <part.value /> : null;
}
