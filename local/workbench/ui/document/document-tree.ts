import { parseAsync, type WordDocument } from "docx-preview";

/** What stands in headers and footers for a page's number, and for how many pages there are, until both are known. */
export const PAGE_MARK = "\uE000";
export const PAGES_MARK = "\uE001";

/** A section of a document, as far as its pages need it. */
export interface SectionProps {
  readonly type?: string;
  titlePage?: boolean;
  readonly pageNumber?: { readonly start?: number | null };
  pageSize?: { width?: string };
}

/** What docx-preview reads out of a .docx; only what is looked at here. */
interface TreeNode {
  readonly type: string;
  children?: TreeNode[];
  className?: string;
  readonly sectionProps?: SectionProps;
  readonly keepNext?: boolean;
  readonly isHeader?: boolean | null;
  fieldRun?: boolean;
  text?: string;
  readonly charType?: string;
  readonly instruction?: string;
}

interface Part {
  readonly rootElement?: TreeNode;
}

interface Tree {
  readonly parts: readonly Part[];
  readonly documentPart: { readonly body: TreeNode & { readonly props: SectionProps } };
}

export interface ReadDocument {
  readonly document: WordDocument;
  /** In the order of the text. */
  readonly sections: readonly SectionProps[];
}

/**
 * Reads a .docx for rendering, with marks for what the renderer leaves out: the classes `keep-next` and `header-row`, page
 * numbers, and in the width of each section its place among `sections` (see `sectionIn`). `firstPages: false` gives every page the
 * headers of those that follow a section's first. Throws for bytes that are no .docx.
 */
export async function readDocument(bytes: Uint8Array, firstPages: boolean): Promise<ReadDocument> {
  const document: WordDocument = await parseAsync(bytes);
  const { parts, documentPart }: Tree = document;
  const sections: SectionProps[] = [];
  const body = documentPart.body;
  visit(body, (node) => {
    if (node.sectionProps !== undefined) sections.push(node.sectionProps);
    if (node.keepNext === true) node.className = `${node.className ?? ""} keep-next`;
    // A mark without a value, which says yes, reads as null.
    if (node.isHeader === null || node.isHeader === true)
      node.className = `${node.className ?? ""} header-row`;
  });
  sections.push(body.props);
  for (const [at, section] of sections.entries()) {
    if (section.pageSize?.width !== undefined) section.pageSize.width += `/*${at}*/`;
    if (!firstPages) section.titlePage = false;
  }
  for (const { rootElement } of parts) {
    if (rootElement !== undefined && rootElement !== body) visit(rootElement, markPageNumbers);
  }
  return { document, sections };
}

/** Which section's width this is. */
export function sectionIn(width: string): number | undefined {
  const at = /\/\*(\d+)\*\/$/.exec(width)?.[1];
  return at === undefined ? undefined : Number(at);
}

function visit(node: TreeNode, look: (node: TreeNode) => void): void {
  look(node);
  for (const child of node.children ?? []) visit(child, look);
}

/** Puts the marks where a paragraph has the fields PAGE and NUMPAGES, in the place of what they showed when it was saved. */
function markPageNumbers(paragraph: TreeNode): void {
  if (paragraph.type !== "paragraph") return;
  let field: { instruction: string; shows: boolean } | undefined;
  for (const run of paragraph.children ?? []) {
    if (run.type !== "run") continue;
    run.children = (run.children ?? []).flatMap((child): TreeNode[] => {
      if (child.type === "simpleField") return textOf(markOf(child.instruction ?? ""));
      if (child.type === "instruction") {
        if (field !== undefined) field.instruction += child.text ?? "";
        return [];
      }
      if (child.type !== "complexField") {
        return field === undefined || (field.shows && markOf(field.instruction) === undefined) ? [child] : [];
      }
      if (child.charType === "begin") field = { instruction: "", shows: false };
      if (child.charType === "separate" && field !== undefined) field.shows = true;
      if (child.charType !== "end") return [];
      const mark = markOf(field?.instruction ?? "");
      field = undefined;
      return textOf(mark);
    });
    run.fieldRun = false;
  }
}

function textOf(text: string | undefined): TreeNode[] {
  return text === undefined ? [] : [{ type: "text", text }];
}

function markOf(instruction: string): string | undefined {
  const name = instruction.trim().split(/\s+/)[0]?.toUpperCase();
  if (name === "PAGE") return PAGE_MARK;
  return name === "NUMPAGES" || name === "SECTIONPAGES" ? PAGES_MARK : undefined;
}
