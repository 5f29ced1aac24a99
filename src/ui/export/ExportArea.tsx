import { useLoaded } from '../../state/hooks';
import { Part } from '../common/ErrorBoundary';
import { PartFailed } from '../common/PartFailed';

const load = async () => (await import('./ExportRegion')).ExportRegion;

/** The export is far down the page: its script is lazy-loaded. */
export function ExportArea() {
  const region = useLoaded(load);
  if (region.kind === 'failed') return <PartFailed why={region.why} retry={region.retry} />;
  if (region.kind !== 'here') return null;
  return (
    <Part name="export">
      <region.value />
    </Part>
  );
}
