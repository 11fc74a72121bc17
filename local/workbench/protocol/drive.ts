/** The folder: files, documents as pages, downloads. */
export type DriveMethods = Record<never, never>;
