/** What the configuration of a server depends on. */
export interface Hosting {
  /** Path of the map on its server, with a slash at both ends. */
  readonly basePath: string;
  /** Content-Security-Policy of all pages. */
  readonly policy: string;
  /** Folder of the built site on the server, without a slash at its end. */
  readonly files: string;
  /** Address and port as the server writes them; by default port 80. */
  readonly listen?: string;
}

export const writtenBy =
  'Quartierskarte Hessen, mit jedem Bau neu geschrieben: Die Prüfsummen der Sicherheitsregeln gelten nur für diesen Bau.';
