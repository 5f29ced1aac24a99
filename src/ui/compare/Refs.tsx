import type { Site } from '../../model/site';
import { SourceRef, SourcesContext } from '../sources/SourceRef';

/** The numbers of the sources of a site behind a figure, each once; they are those of its own list. */
export function Refs({ site, urls }: { site: Site; urls: readonly (string | null)[] }) {
  return (
    <SourcesContext value={site.sources}>
      {[...new Set(urls)].map((url) => (
        <SourceRef key={url} url={url} />
      ))}
    </SourcesContext>
  );
}
