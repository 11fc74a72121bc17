/**
 * The part of pizzip the documents use. Its own types bring in all of node's, which Apps Script does not have: this file
 * stands in for them when `src/` is checked (`paths` in `src/tsconfig.json`).
 */
declare class PizZip {
  constructor(content?: Uint8Array);
  readonly files: Readonly<Record<string, PizZip.Entry>>;
  file(name: string): PizZip.Entry | null;
  file(names: RegExp): PizZip.Entry[];
  file(name: string, content: string | Uint8Array, options?: { readonly date?: Date }): this;
  generate(options: { readonly type: "uint8array"; readonly compression: "DEFLATE" | "STORE" }): Uint8Array;
}
declare namespace PizZip {
  interface Entry {
    readonly name: string;
    readonly dir: boolean;
    date: Date;
    asText(): string;
    asUint8Array(): Uint8Array;
  }
}
export = PizZip;
