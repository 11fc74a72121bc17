/**
 * The folder: files, and what a person does with them. Their bytes come by `GET /download/drive.file?args={"id"}` (a document as .docx) and
 * `drive.pdf`.
 */
export interface DriveMethods {
  /** All files and folders, whoever owns them, the newest first. */
  "drive.list": { readonly in: object; readonly out: readonly FileLine[] };
  "drive.rename": { readonly in: { readonly id: string; readonly name: string }; readonly out: object };
  /** Puts a file into the bin, or takes it out. */
  "drive.trash": { readonly in: { readonly id: string; readonly trashed: boolean }; readonly out: object };
  /** Lets an address write to it. Refuses what is no address. */
  "drive.share": { readonly in: { readonly id: string; readonly address: string }; readonly out: object };
  /**
   * Puts an edited .docx in the place of a document's content; id, name and properties stay. Refuses what is no .docx. What a Google Doc
   * cannot hold is told first, and nothing changed, unless `acceptLosses`: then it is lost.
   */
  "drive.replace": {
    readonly in: { readonly id: string; readonly base64: string; readonly acceptLosses: boolean };
    readonly out: { readonly replaced: boolean; readonly losses: readonly string[] };
  };
}

export interface FileLine {
  readonly id: string;
  readonly name: string;
  readonly kind: "folder" | "document" | "form" | "file";
  /** What it is to people: "Văn bản", "Bảng tính Excel" … */
  readonly kindName: string;
  /** The folder it is in; null at the top. */
  readonly parent: string | null;
  /** "2023-05-14T08:00:00". */
  readonly created: string;
  readonly modified: string;
  /** Another text after every change of the file. */
  readonly version: string;
  readonly owner: string;
  /** Addresses that may write to it beside the owner, as it is shared itself. */
  readonly writers: readonly string[];
  /** Whether whoever has its link may respond to it. */
  readonly anyone: boolean;
  readonly trashed: boolean;
  /** In bytes; null for what has none. */
  readonly size: number | null;
}
