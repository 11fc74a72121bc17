import type PizZip from "pizzip";
import { meaningOf, type TagMeanings } from "./tag-meanings";
import { type TagNode, tagTree } from "./tag-tree";
import { openDocument, readTemplate } from "./template-file";
import { bare, type Known, type KnownSection, type Scope, schemaOf } from "./template-schema";
import type { TemplateTag } from "./template-tags";
import { readParagraphs } from "./template-text";

/** What a kind's template may and must say. */
export interface Original {
  /** The tags of the template that the program makes. */
  readonly tags: readonly TagNode[];
  readonly meanings: readonly TagMeanings[];
}

/** Reads an original template of the program. Throws where it is none. */
export function originalOf(template: Uint8Array, meanings: readonly TagMeanings[]): Original {
  const zip = openDocument(template);
  if (zip === null) throw new Error("The original template is no .docx");
  const { tags, problems } = readTemplate(zip);
  if (problems.length > 0) throw new Error(`The original template is broken: ${problems.join(" ")}`);
  return { tags: tagTree(tags), meanings };
}

/** What is wrong with an edited template, in Vietnamese sentences. */
export interface TemplateCheck {
  /** A document made of it would be wrong, or lack something. */
  readonly problems: readonly string[];
  /** What it does without and may: the tags, as they are typed. */
  readonly withoutOptional: readonly string[];
}

/** A tag of the original, and how often a template has it. */
interface Counted {
  readonly known: Known;
  readonly count: number;
}

/**
 * Holds an edited template, whose braces and sections are sound, against its original, before anything is known of a
 * document: tags nobody knows, tags that were lost, and what stands twice.
 */
export function checkTags(tags: readonly TemplateTag[], original: Original): TemplateCheck {
  const schema = schemaOf(original.tags);
  const { seen, unknown } = tally(tagTree(tags), schema);
  const missing = missingOf(schema, new Set(seen.keys()), original.meanings);
  return {
    problems: [
      ...unknownTags(unknown),
      ...doubled(original, seen),
      ...missing.filter(({ optional }) => !optional).map(({ path }) => missingTag(path, original.meanings)),
    ],
    withoutOptional: missing.filter(({ optional }) => optional).map(({ path }) => `{${last(path)}}`),
  };
}

/** What a template would print twice. */
export function doubledTags(tags: readonly TemplateTag[], original: Original): string[] {
  return doubled(original, tally(tagTree(tags), schemaOf(original.tags)).seen);
}

/** What stands in a template: the known tags with how often, and those nobody knows, by their place among all tags. */
interface Tally {
  readonly seen: ReadonlyMap<string, Counted>;
  /** Whether it is known as a section. */
  readonly unknown: ReadonlyMap<TagNode, boolean>;
}

function tally(tree: readonly TagNode[], schema: Scope): Tally {
  const seen = new Map<string, Counted>();
  const unknown = new Map<TagNode, boolean>();

  function see(known: Known): void {
    seen.set(known.id, { known, count: (seen.get(known.id)?.count ?? 0) + 1 });
  }

  function walk(nodes: readonly TagNode[], scopes: readonly Scope[]): void {
    for (const node of nodes) {
      const name = bare(node.name);
      const value = find(scopes, ({ values }) => values.get(name));
      const section = find(scopes, ({ sections }) => sections.get(name));
      const known = node.name === name ? value : (section ?? value);
      if (known === undefined) {
        unknown.set(node, section !== undefined);
        continue;
      }
      if (!node.name.startsWith("^")) see(known);
      const scope = node.name.startsWith("#") ? (section?.scope ?? null) : null;
      walk(node.inside, scope === null ? scopes : [scope, ...scopes]);
    }
  }

  walk(tree, [schema]);
  return { seen, unknown };
}

/** Of a section nobody knows nothing inside is told. */
function unknownTags(nodes: Tally["unknown"]): string[] {
  return [...nodes].map(([{ name, place }, isSection]) =>
    isSection ? needsSection(name, place) : unknownTag(name, place),
  );
}

function find<T>(scopes: readonly Scope[], look: (scope: Scope) => T | undefined): T | undefined {
  for (const scope of scopes) {
    const found = look(scope);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Missing {
  readonly path: readonly string[];
  readonly optional: boolean;
}

/** Of a section that is lost nothing inside is told. */
function missingOf(schema: Scope, seen: ReadonlySet<string>, meanings: readonly TagMeanings[]): Missing[] {
  const lost = ({ id, path }: Known): Missing[] =>
    seen.has(id) ? [] : [{ path, optional: meaningOf(meanings, path)?.optional ?? false }];
  const sections = [...schema.sections.values()].flatMap((section: KnownSection) => {
    if (section.scope === null || !seen.has(section.id)) return lost(section);
    return missingOf(section.scope, seen, meanings);
  });
  return [...[...schema.values.values()].flatMap(lost), ...sections];
}

/** This many tags of a head twice are two heads, not a number that is told again in the text. */
const twoHeads = 3;

/** Lists that would be printed twice, and heads that stand twice. */
function doubled({ tags, meanings }: Original, seen: ReadonlyMap<string, Counted>): string[] {
  const once = tally(tags, schemaOf(tags)).seen;
  const more = [...seen.values()].filter(({ known, count }) => count > (once.get(known.id)?.count ?? 1));
  const needed = more.filter(({ known }) => meaningOf(meanings, known.path)?.optional !== true);
  const lists = needed.filter(({ known }) => last(known.path).startsWith("#"));
  const heads = more.filter(({ known }) => known.path.length === 1 && !last(known.path).startsWith("#"));
  const twice = lists.length > 0 ? lists : heads.length >= twoHeads ? heads : [];
  const [first] = twice;
  if (first === undefined) return [];
  return [twiceTag(last(first.known.path))];
}

function last(path: readonly string[]): string {
  return path[path.length - 1] ?? "";
}

export function unknownTag(typed: string, place: string): string {
  return `Văn bản này không có thẻ “{${typed}}” (${place}). Hãy sửa tên thẻ cho đúng từng chữ và dấu, hoặc xóa thẻ.`;
}

/** A list or a condition that was typed like a text. */
export function needsSection(name: string, place: string): string {
  return `Thẻ “{${name}}” (${place}) là thẻ của một phần. Hãy gõ “{#${name}}” ở đầu và “{/${name}}” ở cuối phần ấy.`;
}

/** What the document would lack without a tag. */
export function missingTag(path: readonly string[], meanings: readonly TagMeanings[]): string {
  const name = last(path);
  const around = path.slice(0, -1);
  // What a text of a section is, its section says.
  const told = name === "t" && around.length > 0 ? around : path;
  const prints = meaningOf(meanings, told)?.prints ?? "";
  const within = around.length === 0 ? "" : ` trong phần ${around.map((tag) => `“{${tag}}”`).join(", ")}`;
  const what = name.startsWith("#") ? `phần “{${name}}” … “{/${bare(name)}}”` : `thẻ “{${name}}”`;
  return `Mẫu không còn ${what}${within}, nên văn bản sẽ thiếu: ${prints}. Hãy gõ lại vào chỗ cũ.`;
}

function twiceTag(name: string): string {
  const tag = name.startsWith("#") ? `phần “{${name}}”` : `thẻ “{${name}}” và cả phần đầu văn bản`;
  return `Mẫu có ${tag} nhiều lần, nên văn bản sẽ in lặp. Nếu khung bên trái của tài liệu có nhiều thẻ tài liệu (tab), hãy để lại một; nếu không, hãy xóa phần thừa.`;
}

/** What Google calls a tab that nobody named, in Vietnamese and in English. */
const tabTitle = /^\s*(?:Tab|Thẻ)\s*\d+\s*$/i;

/**
 * Whether a .docx was exported of a Google Doc with several document tabs (docs/google-checks.md, NX-14): all of them stand
 * in it one after the other, each below its title, which is a paragraph of its own.
 */
export function hasTabs(zip: PizZip): boolean {
  const xml = zip.file("word/document.xml")?.asText() ?? "";
  const paragraphs = xml.match(/<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g) ?? [];
  const texts = paragraphs.map((paragraph) => ({
    text: readParagraphs("word/document.xml", paragraph)
      .map(({ text }) => text)
      .join(""),
    isTitle: /<w:pStyle\b[^>]*w:val="Title"/.test(paragraph),
  }));
  if (texts.some(({ text }) => tabTitle.test(text))) return true;
  const titles = texts.filter(({ text, isTitle }) => isTitle && text.trim() !== "" && !/[{}]/.test(text));
  const first = texts.find(({ text }) => text.trim() !== "");
  return titles.length > 1 && titles[0] === first;
}

export const severalTabs =
  "Tài liệu mẫu có nhiều thẻ tài liệu (tab), sổ sẽ in nối tất cả. Hãy mở mẫu, ở khung bên trái để lại một thẻ tài liệu, chuyển những thẻ khác sang tài liệu riêng.";
