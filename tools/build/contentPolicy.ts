import { createHash } from 'node:crypto';
import { readOperatorSettings } from '../../src/model/operator/readOperatorSettings';

/**
 * The Content-Security-Policy of pages: scripts and styles are files of the same server, or inline
 * ones that the build has written and names by their hash; nothing else is run, and only the
 * operator's map service is asked beside the own server.
 * @param pages HTML of the pages that share the policy
 * @param hosts origins beside the own that scripts may ask
 */
export function contentPolicy(pages: Iterable<string>, hosts: readonly string[]): string {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const html of pages) {
    for (const [, attributes = '', code = ''] of html.matchAll(inlineScript))
      if (!isFileOrData.test(attributes)) scripts.add(hashSource(code));
    for (const [, code = ''] of html.matchAll(inlineStyle)) styles.add(hashSource(code));
  }
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...styles],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...hosts],
    // In a frame with an opaque origin MapLibre starts its worker, a file of ours, through a blob.
    'worker-src': ["'self'", 'blob:'],
    'manifest-src': ["'self'"],
    'frame-src': ["'self'"],
    // The map's own <base> is the root, wherever the address bar is.
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
  })
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}

/**
 * The policy of one page as its own, for servers that send no headers; before all that it rules.
 * @param changed what a page may besides
 */
export const withPolicy = (
  html: string,
  hosts: readonly string[],
  changed: (policy: string) => string = (policy) => policy,
): string =>
  html.replace(
    /<meta charset="utf-8"\s*\/?>/i,
    (charset) =>
      `${charset}\n<meta http-equiv="Content-Security-Policy" content="${changed(contentPolicy([html], hosts))}">`,
  );

/**
 * The origins of the map service in betrieb.json, any JSON: also where streets are no default, as
 * everyone can choose them.
 */
export function serviceHosts(betrieb: unknown): readonly string[] {
  const root = 'http://self.invalid/';
  const { service } = readOperatorSettings(betrieb, root);
  const address = service.kind === 'pmtiles' ? service.archiveUrl : service.styleUrl;
  const { origin } = new URL(address);
  return origin === new URL(root).origin ? [] : [origin];
}

const inlineScript = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const inlineStyle = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
/** A file is allowed as such, and data is not run. */
const isFileOrData = /\bsrc=|\btype="application\//;

const hashSource = (code: string): string =>
  `'sha256-${createHash('sha256').update(code.replaceAll('\r\n', '\n')).digest('base64')}'`;
