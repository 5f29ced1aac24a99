import { useLoaded } from '../../state/hooks';
import { PartFailed } from '../common/PartFailed';

const load = async () => (await import('./ExportRegion')).ExportRegion;

/** What can be taken along stands far below: its script comes beside the page. */
export function ExportArea() {
  const region = useLoaded(load);
  if (region.kind === 'failed') return <PartFailed retry={region.retry} />;
  return region.kind === 'here' ? <region.value /> : null;
}
