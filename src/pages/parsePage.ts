import { type ProgrammeId, programmeIds } from '../model/vocabulary';
import type { Block, Fact, Inline, PageContent, Piece, Section } from './pageContent';
import { type Line, type PageSource, pageLines } from './pageLines';
import type { PageValues } from './pageValues';

/**
 * Parses a page in Markdown, filled with values. `#` is its title, `>` the meta description, `##` a
 * section, `###` a subsection, `####` a disclosure; `: ` begins a line about the term above it. A
 * line that names a missing value is dropped; if it is the first of its paragraph or term, all of
 * that is, and so is a section that becomes empty. Throws as `pageLines` does.
 */
export function parsePage(source: PageSource, values: PageValues): PageContent {
  const page = { title: '', description: '', lead: [] as Block[], sections: [] as OpenSection[] };
  let blocks: Block[] = page.lead;
  let summary: string | null = null;
  for (const chunk of chunksOf(pageLines(source, values))) {
    const [, marks = '', words = ''] = /^(#{1,4}|>) (.+)$/.exec(chunk[0].text) ?? [];
    switch (marks) {
      case '#':
        page.title = words;
        break;
      case '>':
        page.description = words;
        break;
      case '##':
        blocks = [];
        page.sections.push({ heading: words, blocks });
        break;
      case '###': {
        const part = { ...headingOf(words), kind: 'part', blocks: [] as Block[] } as const;
        page.sections.at(-1)?.blocks.push(part);
        blocks = part.blocks;
        break;
      }
      case '####':
        summary = words;
        break;
      default:
        for (const block of blocksOf(chunk, values)) addTo(blocks, folded(block, summary));
        summary = null;
    }
  }
  return { ...page, sections: page.sections.filter((section) => section.blocks.length > 0) };
}

interface OpenSection extends Section {
  readonly blocks: Block[];
}

type Chunk = readonly [Line, ...Line[]];

/** Lines of a paragraph; a heading stands alone. */
function chunksOf(lines: readonly Line[]): readonly Chunk[] {
  const chunks: [Line, ...Line[]][] = [];
  let open = false;
  for (const line of lines) {
    const heading = /^(#|>)/.test(line.text);
    const last = chunks.at(-1);
    if (line.text === '') open = false;
    else if (open && !heading && last !== undefined) last.push(line);
    else {
      chunks.push([line]);
      open = !heading;
    }
  }
  return chunks;
}

/** "Lebendige Zentren {zeichen=lebendige-zentren}" */
function headingOf(words: string): { readonly heading: string; readonly programme?: ProgrammeId } {
  const [all, id] = / \{zeichen=([\w-]+)\}$/.exec(words) ?? [];
  const programme = programmeIds.find((each) => each === id);
  return all === undefined || programme === undefined
    ? { heading: words }
    : { heading: words.slice(0, -all.length), programme };
}

/** Consecutive rows of terms form one list. */
function addTo(blocks: Block[], block: Block): void {
  const last = blocks.at(-1);
  if (block.kind === 'facts' && last?.kind === 'facts')
    blocks[blocks.length - 1] = { kind: 'facts', rows: [...last.rows, ...block.rows] };
  else blocks.push(block);
}

const folded = (block: Block, summary: string | null): Block =>
  summary !== null && block.kind === 'list' ? { kind: 'fold', summary, items: block.items } : block;

const soleName = /^\{([^{}]+)\}$/;

function blocksOf(chunk: Chunk, values: PageValues): readonly Block[] {
  const [first, second] = chunk;
  const name = second === undefined ? soleName.exec(first.text)?.[1] : undefined;
  const known = name === undefined ? undefined : values.blocks[name];
  if (known !== undefined) return known;
  if (first.text.startsWith('- ')) {
    const items = chunk.flatMap(({ text }) => expand(text.replace(/^- /, ''), values) ?? []);
    return items.length === 0 ? [] : [{ kind: 'list', items }];
  }
  if (second?.text.startsWith(': ')) return factsOf(chunk, values);
  const lines = linesOf(
    chunk.map(({ text }) => text),
    values,
  );
  if (lines.length === 0) return [];
  const [only = ''] = lines;
  const isText = second === undefined && name === undefined;
  return [isText ? { kind: 'text', text: only } : { kind: 'lines', lines }];
}

function factsOf(chunk: Chunk, values: PageValues): readonly Block[] {
  const rows: { readonly term: string; readonly texts: string[] }[] = [];
  for (const { text } of chunk)
    if (text.startsWith(': ')) rows.at(-1)?.texts.push(text.slice(2));
    else rows.push({ term: text, texts: [] });
  const shown = rows
    .map(({ term, texts }): Fact => ({ term, lines: linesOf(texts, values) }))
    .filter(({ lines }) => lines.length > 0);
  return shown.length === 0 ? [] : [{ kind: 'facts', rows: shown }];
}

/** Empty where the first line is dropped. */
function linesOf(texts: readonly string[], values: PageValues): readonly Inline[] {
  const lines = texts.map((text) => expand(text, values));
  return lines[0] === null ? [] : lines.flatMap((line) => line ?? []);
}

/** A line of a file as the lines that it expands to; null where it names a missing value. */
function expand(text: string, values: PageValues): readonly Inline[] | null {
  const name = soleName.exec(text)?.[1];
  if (name !== undefined) return values.lines[name] ?? null;
  const pieces = [...piecesOf(text, values)];
  return pieces.includes(null) ? null : [pieces.flatMap((piece) => piece ?? [])];
}

/** `[words](address)`, both `[words](address)` and `[words]` with `{lang=en}` behind them, or `{name}`. */
const special = /\[([^\]]*)\](?:\(([^)]*)\)(?:\{lang=([\w-]+)\})?|\{lang=([\w-]+)\})|\{([^{}]+)\}/g;

/** Null for a missing value. */
function* piecesOf(text: string, values: PageValues): Generator<string | Piece | null> {
  let end = 0;
  for (const match of text.matchAll(special)) {
    yield text.slice(end, match.index);
    end = match.index + match[0].length;
    const [, words, href, linkLang, lang = linkLang, name] = match;
    if (words !== undefined)
      yield {
        text: plain(words, values),
        ...(href !== undefined && { href }),
        ...(lang !== undefined && { lang }),
      };
    else yield* inLine(values.lines[name ?? ''] ?? null);
  }
  yield text.slice(end);
}

/** Multi-line values inside a line are joined with commas. */
function* inLine(lines: readonly Inline[] | null): Generator<string | Piece | null> {
  if (lines === null) yield null;
  else
    for (const [place, line] of lines.entries()) {
      if (place > 0) yield ', ';
      if (typeof line === 'string') yield line;
      else yield* line;
    }
}

/** Plain text without links, possibly in another language. */
const plain = (text: string, values: PageValues): string =>
  [...piecesOf(text, values)]
    .map((piece) => (typeof piece === 'string' ? piece : (piece?.text ?? '')))
    .join('');
