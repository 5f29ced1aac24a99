import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inProject } from '../tools/setup/project.mjs';
import type { Finding } from './findings';
import type { Surroundings } from './surroundings';

/** What a part has found last, and where. */
export interface KeptPart {
  readonly about: Surroundings & { readonly rounds: number };
  readonly findings: readonly Finding[];
}

/** By the names of parts: each run takes the place of the one before it. */
export type KeptParts = Readonly<Record<string, KeptPart>>;

const file = inProject('.cache/bench/results.json');

/** Of all runs in this folder; none before the first. */
export const readKept = (): KeptParts =>
  existsSync(file)
    ? // JSON has no Infinity: what did not come is null.
      JSON.parse(readFileSync(file, 'utf8'), (_key, value) => value ?? Number.POSITIVE_INFINITY)
    : {};

export function keep(kept: KeptParts): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(kept, null, 1));
}
