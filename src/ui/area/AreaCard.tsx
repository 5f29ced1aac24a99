import { type Area, findArea } from '../../model/geo/area';
import type { Query } from '../../query/query';
import { useApp, useLoaded, useQuestion } from '../../state/hooks';
import { PartFailed } from '../common/PartFailed';

const loadFacts = async () => (await import('./AreaFacts')).AreaFacts;

/** The view of an area, lazy-loaded when the query filters by a single one. */
export function AreaCard() {
  const { context, loaders } = useApp();
  const { areas } = context;
  const { query } = useQuestion();
  const area = onlyArea(query, areas);
  const facts = useLoaded(loadFacts, area !== undefined);
  // Together with the script, so that the card comes once and whole.
  const population = useLoaded(loaders.population, area !== undefined);
  if (area === undefined) return null;
  if (facts.kind === 'failed') return <PartFailed why={facts.why} retry={facts.retry} />;
  if (facts.kind !== 'here' || population.kind === 'loading') return null;
  return <facts.value area={area} loaded={population} />;
}

/** The only area in a query, if there is exactly one. */
export function onlyArea(
  { districts, municipalities }: Query,
  areas: readonly Area[],
): Area | undefined {
  if (districts.length + municipalities.length !== 1) return undefined;
  const [district] = districts;
  const [municipality] = municipalities;
  if (district !== undefined) return findArea(areas, district, 'district');
  return municipality === undefined ? undefined : findArea(areas, municipality, 'municipality');
}
