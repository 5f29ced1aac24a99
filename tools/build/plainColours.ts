import type { Plugin } from 'vite';

const themes = ['light', 'dark', 'contrast', 'contrast-dark'] as const;

/**
 * Writes out the colours of src/styles/tokens.css, where each has its four values in one place and
 * switches choose among them: browsers follow that, but tools that recolour pages (Dark Reader and
 * others) read only plain values.
 */
export function plainColours(): Plugin {
  return {
    name: 'quartierskarte-plain-colours',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/styles/tokens.css') ? { code: writeOut(code), map: null } : null,
  };
}

/**
 * A style sheet in which each set of switches is replaced by the values that it chooses.
 * @throws if a value lacks a theme, or a set of switches does not choose exactly one
 */
export function writeOut(css: string): string {
  const values: string[] = [];
  const rest = css.replace(/^ *(--[\w-]+): (var\(--light, [^;]*);\n/gm, (_all, name, value) => {
    values.push(`${name}: ${value}`);
    return '';
  });
  return rest.replace(
    /--light:[^;]*;\s*--dark:[^;]*;\s*--contrast:[^;]*;\s*--contrast-dark:[^;]*;/g,
    (set) => {
      const [theme, ...others] = themes.filter((theme) => set.includes(`--${theme}: initial;`));
      if (theme === undefined || others.length > 0) throw new Error(`not one theme: ${set}`);
      return values.map((value) => valueIn(theme, value)).join('');
    },
  );
}

/** `--ink: var(--light, #1b2326) …` as `--ink: #1b2326;`. */
function valueIn(theme: string, declaration: string): string {
  const start = `var(--${theme}, `;
  const from = declaration.indexOf(start);
  if (from < 0) throw new Error(`no value for ${theme}: ${declaration}`);
  const text = declaration.slice(from + start.length);
  let open = 1;
  const end = [...text].findIndex((letter) => {
    if (letter === '(') open++;
    if (letter === ')') open--;
    return open === 0;
  });
  const name = declaration.slice(0, declaration.indexOf(':'));
  return `${name}: ${text.slice(0, end).replaceAll(/\s+/g, ' ')};`;
}
