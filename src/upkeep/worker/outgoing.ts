import { transfer } from 'comlink';
import type { Surroundings } from '../../intake/checkInput';
import { summaryText } from '../../text/upkeep/summary';
import { type Comparison, compareDrafts, type Difference } from '../compare/compareDrafts';
import { checkDraft } from '../draft/checkDraft';
import type { Draft, DraftRow, DraftTable } from '../draft/draft';
import { archive, besides } from '../output/archive';
import { compareFolder, type FolderFile } from '../output/compareFolder';
import { factsFolder, type Output, outputOf } from '../output/output';
import { type Asked, type Todo, worklist } from '../worklist/worklist';
import { type GivenFile, readFiles } from './readFiles';
import { sliceFrom } from './slices';

/** What a worker has at hand. */
export interface AtHand {
  readonly draft: () => Draft;
  readonly published: () => Promise<Draft>;
  readonly surroundings: () => Promise<Omit<Surroundings, 'rest'>>;
}

/** How the draft differs from what is published, but for the differences themselves. */
export interface ComparisonReport extends Pick<Comparison, 'left'> {
  /** Titles of the sites that they speak of. */
  readonly names: Comparison['names'];
}

/** What is said of what is handed out. */
export interface OutputReport {
  /** For a commit or a mail. */
  readonly summary: string;
  /** Names of all files, and of those that are not what is published. */
  readonly files: readonly string[];
  readonly changed: readonly string[];
  readonly hasPatch: boolean;
  readonly left: readonly DraftTable[];
  readonly errors: number;
  readonly hints: number;
}

/** What leaves the page, and what is to be said of it first; in the worker, for it takes long. */
export class Outgoing {
  readonly #hand: AtHand;
  #differences: readonly Difference[] = [];
  #todos: readonly Todo[] = [];
  #output: (Output & { readonly text: string; readonly of: Draft }) | null = null;
  /** What lies in the opened folder, as far as is known here. */
  #inFolder: Draft | null = null;

  constructor(hand: AtHand) {
    this.#hand = hand;
  }

  /** Compares the draft with what is published; the differences are asked for in slices. */
  async compare(): Promise<ComparisonReport> {
    const published = await this.#hand.published();
    const { differences, names, left } = compareDrafts(published, this.#hand.draft());
    this.#differences = differences;
    const concerned = new Set(differences.map(({ siteId }) => siteId));
    return { left, names: new Map([...names].filter(([id]) => concerned.has(id))) };
  }

  differences(from: number): readonly Difference[] {
    return sliceFrom(this.#differences, from, lettersOfDifference);
  }

  /** Lists what is missing; it is asked for in slices. Returns how much it is. */
  listMissing(asked: Asked): number {
    this.#todos = worklist(this.#hand.draft(), asked);
    return this.#todos.length;
  }

  todos(from: number): readonly Todo[] {
    return sliceFrom(this.#todos, from, () => lettersOfTodo);
  }

  /** Makes what is handed out of the draft as it is now. @param day as it is written */
  async prepare(day: string): Promise<OutputReport> {
    const around = await this.#hand.surroundings();
    const published = await this.#hand.published();
    const draft = this.#hand.draft();
    const { problems } = checkDraft(draft, around);
    const output = outputOf(draft, published, problems, around.currentYear);
    const { summary, files, patch } = output;
    this.#output = { ...output, text: summaryText(summary, day), of: draft };
    return {
      summary: this.#output.text,
      files: Object.keys(files),
      changed: summary.files,
      hasPatch: patch !== '',
      left: summary.left,
      errors: summary.errors.length,
      hints: summary.hints,
    };
  }

  /** What was prepared, as an archive. */
  archive(day: Date): Uint8Array<ArrayBuffer> {
    const { files, text, patch } = this.#prepared();
    const tables = Object.entries(files).map(([name, own]) => [`${factsFolder}${name}`, own]);
    const packed = archive(
      { ...Object.fromEntries(tables), [besides.summary]: text, [besides.patch]: patch },
      day,
    );
    return transfer(packed, [packed.buffer]);
  }

  patch(): string {
    return this.#prepared().patch;
  }

  /** The text of a file that was prepared. */
  fileText(name: string): string {
    const text = this.#prepared().files[name];
    if (text === undefined) throw new Error(`${name} was not prepared`);
    return text;
  }

  /** What lies in the opened folder: its files as they were opened. */
  noteFolder(draft: Draft): void {
    this.#inFolder = draft;
  }

  /** What was prepared lies in the folder now. */
  noteWritten(): void {
    this.#inFolder = this.#prepared().of;
  }

  /** What writing into the opened folder would do to each file that was prepared. @param given its files */
  async compareFolder(given: readonly GivenFile[]): Promise<readonly FolderFile[]> {
    const around = await this.#hand.surroundings();
    const { draft } = await readFiles(given, around);
    const texts = await Promise.all(
      given.map(async ({ name, content }) => [name, await content.text()] as const),
    );
    return compareFolder(
      { texts: Object.fromEntries(texts), draft },
      { files: this.#prepared().files, known: this.#inFolder },
      around.currentYear,
    );
  }

  #prepared() {
    if (this.#output === null) throw new Error('nothing was prepared');
    return this.#output;
  }
}

const lettersOfDifference = ({ before, after }: Difference): number =>
  200 + lettersOf(before ?? {}) + lettersOf(after ?? {});

const lettersOf = (cells: DraftRow['cells']): number =>
  Object.values(cells).reduce((sum, cell) => sum + 10 + cell.length, 0);

const lettersOfTodo = 300;
