import { outDir } from '../../tools/inputs.mjs';
import { serve } from '../../tools/serve.mjs';
import { test as base } from './test';

interface Served {
  /** Folder of the build. */
  readonly builtIn: string;
  /** Its address; each worker has a server of its own. */
  readonly address: string;
}

/** The `test` for invariants of a build with the real facts. */
export const test = base.extend<object, Served>({
  builtIn: [outDir, { option: true, scope: 'worker' }],
  address: [
    async ({ builtIn }, use) => {
      const server = await serve({ dir: builtIn, port: 0 });
      await use(server.address);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ address }, use) => use(address),
});
