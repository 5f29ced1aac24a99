import type { Site } from '../../model/site';
import { SourceRef, SourcesContext } from '../sources/SourceRef';

/** References to the sources of a figure, each once, numbered as in the list of its site. */
export function Refs({ site, urls }: { site: Site; urls: readonly (string | null)[] }) {
  return (
    <SourcesContext value={site.sources}>
      {[...new Set(urls)].map((url) => (
        <SourceRef key={url} url={url} />
      ))}
    </SourcesContext>
  );
}
