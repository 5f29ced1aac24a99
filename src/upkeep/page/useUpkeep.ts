import type { Remote } from 'comlink';
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Loaders } from '../../state/loaders';
import type { Outgoing } from '../worker/outgoing';
import type { Workshop } from '../worker/workshop';
import type { ViewId } from './address';
import type { Keeping } from './keep/keeping';
import type { UpkeepActions, UpkeepState, UpkeepStore } from './store';

/** What every view may use. */
export interface Upkeep {
  readonly store: UpkeepStore;
  readonly workshop: Remote<Workshop>;
  /** That of the workshop, for good: comlink answers no call whose object is gone by then. */
  readonly outgoing: Remote<Outgoing>;
  readonly keeping: Keeping;
  /** Address of the root of the product, below which all published files are. */
  readonly root: string;
  /** What is fetched of the server when a map is shown. */
  readonly loaders: Loaders;
  /** Bounds the years. */
  readonly currentYear: number;
  /** Whether a view is there to be linked to. */
  readonly hasView: (id: ViewId) => boolean;
}

export const UpkeepContext = createContext<Upkeep | null>(null);

/** What the page provides. Throws without a provider: a programming error. */
export function useUpkeep(): Upkeep {
  const value = useContext(UpkeepContext);
  if (value === null) throw new Error('UpkeepContext is missing');
  return value;
}

/** A part of the state; the component renders again when it changes. */
export const useUpkeepState = <T>(part: (state: UpkeepState) => T): T =>
  useStore(useUpkeep().store, part);

/** The actions never change, so using them causes no render. */
export const useUpkeepActions = (): UpkeepActions => useUpkeep().store.getState();
