import type { ComponentType } from 'react';
import { PartFailed } from '../common/PartFailed';
import { useLoaded } from '../common/useLoaded';

const loadSayIt = async (): Promise<ComponentType> => (await import('./SayIt')).SayIt;

/** What can be passed on of the open site; its sentences come when a site is open, not with the page. */
export function SayItArea() {
  const { part, retry } = useLoaded(loadSayIt);
  if (part.kind === 'there') return <part.Part />;
  return part.kind === 'failed' ? <PartFailed retry={retry}>{null}</PartFailed> : null;
}
