/** What a release consists of on a device. */
export interface ReleaseFiles {
  /** Changes with every file of it. */
  readonly id: string;
  /** Address of the file of all static pages, from the root. */
  readonly pages: string;
  readonly files: readonly ReleaseFile[];
}

/** In the form that workbox wants. */
export interface ReleaseFile {
  /** From the root. */
  readonly url: string;
  /** Sum of the content; `null` where the name has one. */
  readonly revision: string | null;
  /** Nothing else is taken for it, so that no release is mixed; files that operators may edit have none. */
  readonly integrity?: string;
}
