import { CACHING, headersOf, INDEX, TYPES, UPKEEP, upkeepPolicy } from './headers.mjs';
import { type Hosting, writtenBy } from './hosting';

/** A server for nginx from version 1.22 on. */
export function nginxConfig({ basePath, policy, files, listen = '80' }: Hosting): string {
  const added = (rules: string) =>
    Object.entries(headersOf(rules))
      .map(([name, value]) => `add_header ${name} "${value}" always;`)
      .join('\n    ');
  const headers = added(policy);
  const types = Object.entries(TYPES)
    .map(([extension, type]) => `${type.replace(/;.*/, '')} ${extension};`)
    .join('\n    ');
  const withCharset = new Set(
    Object.values(TYPES)
      .filter((type) => type.includes('charset'))
      .map((type) => type.replace(/;.*/, '')),
  );
  const folder = basePath.slice(0, -1);
  const toFolder =
    folder === ''
      ? ''
      : `
  location = ${folder} {
    return 308 ${basePath};
  }
`;
  return `# ${writtenBy}
# Brotli braucht das Modul brotli_static (Debian: libnginx-mod-http-brotli-static); ohne das Modul
# entfernen Sie die Zeile "brotli_static on;".
server {
  listen ${listen};
  server_name _;
  server_tokens off;
  # Hinter einem anderen Server führt eine Weiterleitung sonst zu einem falschen Namen.
  absolute_redirect off;
  autoindex off;
  etag on;
  gzip_static on;
  gzip_vary on;
  brotli_static on;
  charset utf-8;
  charset_types ${[...withCharset].join(' ')};
  types {
    ${types}
  }
  default_type application/octet-stream;
  index ${INDEX.join(' ')};
  error_page 404 ${basePath}404.html;

  location ~ /\\.(?!well-known/) {
    return 404;
  }

  location ${basePath}assets/ {
    alias ${files}/assets/;
    add_header Cache-Control "${CACHING.assets}";
    ${headers}
  }

  # Hier allein darf WebAssembly laufen: Es liest GeoPackages.
  location ${basePath}${UPKEEP} {
    alias ${files}/${UPKEEP};
    add_header Cache-Control "${CACHING.others}" always;
    ${added(upkeepPolicy(policy))}
  }

  location ${basePath} {
    alias ${files}/;
    add_header Cache-Control "${CACHING.others}" always;
    ${headers}
  }
${toFolder}}
`;
}

interface NginxProcess {
  /** A folder that it may write to. */
  readonly folder: string;
  readonly errorLog: string;
  /** Its servers, as `nginxConfig` writes them. */
  readonly servers: string;
}

/** The whole configuration of an nginx that stays in the foreground, needs no root and writes to one folder. */
export function nginxProcess({ folder, errorLog, servers }: NginxProcess): string {
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${folder}/${name};`)
    .join('\n');
  return `daemon off;
pid ${folder}/nginx.pid;
error_log ${errorLog};
include /etc/nginx/modules-enabled/*.conf;
events {}
http {
  access_log off;
${paths}
${servers}}
`;
}
