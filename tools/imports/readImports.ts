import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/** One import or re-export of a file: both ends are paths below the root, or `to` is a package. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** Whether it is erased with the types. */
  readonly typeOnly: boolean;
}

/**
 * All imports of the code below some folders: static, dynamic, and type imports.
 * @param root absolute
 */
export function readImports(root: string, folders: readonly string[]): readonly Import[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
      .flatMap((name) => importsOf(root, posix.join(folder, name.replaceAll('\\', '/')))),
  );
}

function importsOf(root: string, from: string): readonly Import[] {
  const found: Import[] = [];
  const add = (source: object | null, typeOnly: boolean) => {
    if (source === null || !('value' in source) || typeof source.value !== 'string') return;
    const isPath = source.value.startsWith('.');
    const to = isPath ? resolve(root, posix.join(dirname(from), source.value)) : source.value;
    found.push({ from, to, typeOnly });
  };
  const { program } = parseSync(from, readFileSync(join(root, from), 'utf8'));
  new Visitor({
    ImportDeclaration({ source, importKind, specifiers }) {
      const kinds = specifiers.map((each) => 'importKind' in each && each.importKind);
      add(source, importKind === 'type' || (kinds.length > 0 && kinds.every((k) => k === 'type')));
    },
    ExportNamedDeclaration({ source, exportKind }) {
      add(source, exportKind === 'type');
    },
    ExportAllDeclaration({ source, exportKind }) {
      add(source, exportKind === 'type');
    },
    ImportExpression({ source }) {
      add(source, false);
    },
    TSImportType({ source }) {
      add(source, true);
    },
  }).visit(program);
  return found;
}

/** The imported file: extensions may be omitted, as in TypeScript's "bundler" resolution. */
const resolve = (root: string, path: string): string =>
  ['.ts', '.tsx'].map((ending) => path + ending).find((file) => existsSync(join(root, file))) ??
  path;
