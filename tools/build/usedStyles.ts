import { transform } from 'lightningcss';

/**
 * The rules of a style sheet that some HTML may need: those of classes that it has not, and that
 * are not kept, are left out. What stands in `:not()` or `:has()` is no reason to leave a rule out.
 * @param keep classes that scripts give later
 */
export function usedStyles(css: string, html: Iterable<string>, keep: Iterable<string>): string {
  const used = new Set(keep);
  for (const page of html)
    for (const [, names = ''] of page.matchAll(/ class="([^"]*)"/g))
      for (const name of names.split(' ')) used.add(name);
  const named = new Set([...css.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name));
  const unusedSymbols = [...named].filter((name) => !used.has(name));
  const { code } = transform({
    filename: 'pages.css',
    code: Buffer.from(css),
    minify: true,
    unusedSymbols,
  });
  return code.toString();
}
