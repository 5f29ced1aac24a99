import bcd, {
  type BrowserName,
  type CompatStatement,
  type Identifier,
} from '@mdn/browser-compat-data/forLegacyNode';
import browserslist from 'browserslist';
import {
  type BindingPattern,
  type BindingRestElement,
  type Function as FunctionNode,
  type ParamPattern,
  parseSync,
  Visitor,
} from 'oxc-parser';
import type { Plugin } from 'vite';

/**
 * What package.json says of browsers ("browserslist") is the only place that says it; syntax follows
 * from it by the target of the build, and this plugin stops a build that uses an interface that one
 * of them lacks, in our code or in that of packages. It sees what is asked for by name: `new X`,
 * `X.y`. Methods of the language are the business of `lib` in tsconfig.json.
 */
export function supportedBrowsers(): Plugin {
  const oldest = oldestSupported();
  return {
    name: 'quartierskarte-supported-browsers',
    // After the workers have come, which are assets.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (this.environment.name !== 'client') return;
        for (const { fileName, ...output } of Object.values(bundle)) {
          if (!fileName.endsWith('.js')) continue;
          const code = 'code' in output ? output.code : Buffer.from(output.source).toString();
          const missing = interfacesIn(fileName, code).filter(
            (path) => !askedForFirst.has(path) && lacks(path, oldest),
          );
          if (missing.length > 0)
            this.error(`${fileName}: not in all supported browsers: ${missing.join(', ')}`);
        }
      },
    },
  };
}

/** Packages use these only where they are. */
const askedForFirst: ReadonlySet<string> = new Set(['Error.captureStackTrace', 'URL.canParse']);

/** Names in browserslist and in the data of MDN. */
const browserNames: Readonly<Record<string, BrowserName>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  ios_saf: 'safari_ios',
  opera: 'opera',
  safari: 'safari',
  samsung: 'samsunginternet_android',
};

/** The oldest supported version of each browser. */
export function oldestSupported(
  list: readonly string[] = browserslist(),
): ReadonlyMap<BrowserName, number> {
  const oldest = new Map<BrowserName, number>();
  for (const entry of list) {
    const [name = '', versions = ''] = entry.split(' ');
    const browser = browserNames[name];
    const version = Number.parseFloat(versions);
    if (browser !== undefined && version < (oldest.get(browser) ?? Number.POSITIVE_INFINITY))
      oldest.set(browser, version);
  }
  return oldest;
}

/**
 * The interfaces that a script asks for by name, such as `URL.canParse` or `Worker`. What the script
 * itself declares is none: made short, a class of its own may be called as an interface is.
 */
export function interfacesIn(fileName: string, code: string): readonly string[] {
  const found = new Map<string, string>();
  const own = new Set<string>();
  const declare = (node: Declared | null) => {
    for (const name of node === null ? [] : namesIn(node)) own.add(name);
  };
  const declareFunction = ({ id, params }: FunctionNode) => {
    declare(id);
    params.forEach(declare);
  };
  new Visitor({
    VariableDeclarator({ id }) {
      declare(id);
    },
    FunctionDeclaration: declareFunction,
    FunctionExpression: declareFunction,
    ArrowFunctionExpression({ params }) {
      params.forEach(declare);
    },
    ClassDeclaration({ id }) {
      declare(id);
    },
    ClassExpression({ id }) {
      declare(id);
    },
    CatchClause({ param }) {
      declare(param);
    },
    ImportSpecifier({ local }) {
      declare(local);
    },
    ImportDefaultSpecifier({ local }) {
      declare(local);
    },
    ImportNamespaceSpecifier({ local }) {
      declare(local);
    },
    MemberExpression({ object, property }) {
      if (object.type === 'Identifier' && property.type === 'Identifier')
        found.set(`${object.name}.${property.name}`, object.name);
    },
    NewExpression({ callee }) {
      if (callee.type === 'Identifier') found.set(callee.name, callee.name);
    },
  }).visit(parseSync(fileName, code).program);
  return [...found].flatMap(([path, owner]) => (own.has(owner) ? [] : [path]));
}

type Declared = ParamPattern | BindingPattern;

/** The names that a pattern binds: `{ a, b: [c] }` binds a and c. */
function namesIn(node: Declared | BindingRestElement): readonly string[] {
  switch (node.type) {
    case 'Identifier':
      return [node.name];
    case 'ObjectPattern':
      return node.properties.flatMap((part) =>
        namesIn(part.type === 'RestElement' ? part.argument : part.value),
      );
    case 'ArrayPattern':
      return node.elements.flatMap((part) => (part === null ? [] : namesIn(part)));
    case 'AssignmentPattern':
      return namesIn(node.left);
    case 'RestElement':
      return namesIn(node.argument);
    case 'TSParameterProperty':
      return namesIn(node.parameter);
  }
}

/** Whether a browser lacks an interface; one that MDN does not know is our own. */
export function lacks(path: string, oldest: ReadonlyMap<BrowserName, number>): boolean {
  const [owner = '', member] = path.split('.');
  const owners = [bcd.api[owner], bcd.javascript.builtins?.[owner]];
  const facts = owners.flatMap((known) => compatOf(known, member) ?? []);
  return facts.some(({ support }) =>
    [...oldest].some(([browser, version]) => {
      const [added] = [support[browser] ?? []].flat();
      return added !== undefined && !(versionOf(added) <= version);
    }),
  );
}

function compatOf(known: Identifier | undefined, member?: string): CompatStatement | undefined {
  if (member === undefined) return known?.__compat;
  return (known?.[`${member}_static`] ?? known?.[member])?.__compat;
}

/** Where it came with; never, where it is behind a flag or has another name. */
function versionOf(added: {
  version_added: string | boolean | null;
  flags?: unknown;
  prefix?: string;
}): number {
  const { version_added: version, flags, prefix } = added;
  if (typeof version !== 'string' || flags !== undefined || prefix !== undefined) return Number.NaN;
  return Number.parseFloat(version.replace('≤', ''));
}
