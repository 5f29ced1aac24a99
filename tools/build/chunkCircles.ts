import type { Plugin } from 'vite';
import { type Arrow, circlesIn } from '../imports/findViolations';

/**
 * Fails a build whose chunks import each other in a circle: a module could run before its
 * dependencies.
 */
export const chunkCircles = (): Plugin => ({
  name: 'chunk-circles',
  generateBundle(_options, bundle) {
    const arrows = Object.values(bundle).flatMap((output): readonly Arrow[] =>
      output.type === 'chunk' ? output.imports.map((to) => ({ from: output.fileName, to })) : [],
    );
    const circle = circlesIn(arrows).map(({ from, to }) => `${from} → ${to}`);
    if (circle.length > 0) this.error(`chunks import each other in a circle: ${circle.join(', ')}`);
  },
});
