import { CACHING, headersOf, INDEX, TYPES, UPKEEP, upkeepPolicy } from './headers.mjs';
import { type Hosting, writtenBy } from './hosting';

/** A site for Caddy from version 2.6 on. */
export function caddyConfig({ basePath, policy, files, listen = ':80' }: Hosting): string {
  const lines = Object.entries(headersOf(policy)).map(([name, value]) => `${name} "${value}"`);
  const headers = lines.join('\n\t\t');
  // A header that depends on the path is set nowhere else: the last one would hold.
  const others = lines.filter((line) => !line.startsWith('Content-Security')).join('\n\t\t');
  const types = Object.entries(TYPES)
    .map(
      ([extension, type]) => `@${extension} path *.${extension}
		header @${extension} Content-Type "${type}"`,
    )
    .join('\n\t\t');
  const folder = basePath.slice(0, -1);
  const site = `root * ${files}
		header {
			${others.replaceAll('\n\t\t', '\n\t\t\t')}
			-Server
		}
		@assets path /assets/*
		header @assets Cache-Control "${CACHING.assets}"
		# Hier allein darf WebAssembly laufen: Es liest GeoPackages.
		@upkeep path /${UPKEEP}*
		header @upkeep Content-Security-Policy "${upkeepPolicy(policy)}"
		@public not path /${UPKEEP}*
		header @public Content-Security-Policy "${policy}"
		@others not path /assets/*
		header @others Cache-Control "${CACHING.others}"
		@hidden {
			path */.*
			not path /.well-known/*
		}
		@hiddenBelow path /.well-known/.* /.well-known/*/.*
		error @hidden 404
		error @hiddenBelow 404
		${types}
		file_server {
			index ${INDEX.join(' ')}
			precompressed br gzip
		}`;
  const toFolder = folder === '' ? '' : `\tredir ${folder} ${basePath} 308\n`;
  const path = folder === '' ? 'handle' : `handle_path ${folder}/*`;
  return `# ${writtenBy}
${listen} {
${toFolder}	${path} {
		${site}
	}
	handle_errors {
		root * ${files}
		header {
			${headers.replaceAll('\n\t\t', '\n\t\t\t')}
			Cache-Control "${CACHING.others}"
			Content-Type "${TYPES.html}"
			-Server
		}
		rewrite * /404.html
		file_server
	}
}
`;
}
