import type { ReleaseFiles } from './releaseFiles';

/**
 * What the worker uses of its global scope: TypeScript's library for workers and that for pages can
 * not stand in one program.
 */
interface WorkerScope {
  readonly registration: Pick<ServiceWorkerRegistration, 'scope' | 'unregister'>;
  readonly caches: CacheStorage;
  readonly clients: {
    claim(): Promise<void>;
    /** Of this worker, also those that another release has served. */
    matchAll(options: { readonly type: 'window' }): Promise<readonly { readonly id: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}

export interface LifeEvent extends Event {
  /** The worker stays until this is settled; a rejection ends the installation. */
  waitUntil(work: Promise<unknown>): void;
}

export interface AnswerEvent extends LifeEvent {
  readonly request: Request;
  /** The tab that asks; '' for a navigation. */
  readonly clientId: string;
}

export const scope = globalThis as unknown as WorkerScope;

declare global {
  /** Written into the worker by the build. */
  const RELEASE: ReleaseFiles;
}
