import {
  type FoundMeaning,
  meaningOf,
  pattern,
  type TagMeanings,
} from "../src/documents/engine/tag-meanings";
import { type TagNode, tagTree } from "../src/documents/engine/tag-tree";
import { openDocument, readTemplate } from "../src/documents/engine/template-file";
import { kindTags, sheetTags, type TemplateMeanings } from "../src/documents/tag-meanings";
import { sheetTitles } from "../src/documents/vote/sheet-names";
import { buildSheets, buildTemplates } from "../templates/build";

/** A template, by the heading of its section. */
interface ToldTemplate extends TemplateMeanings {
  readonly title: string;
  readonly tags: readonly TagNode[];
}

/**
 * `docs/template-tags.md`: every tag of every template that `templates/` builds, with what the tables of meanings say it
 * prints; and what is wrong with the tables: tags without a meaning, meanings that no template uses.
 */
export async function templateTags(): Promise<{
  readonly text: string;
  readonly problems: readonly string[];
}> {
  const kinds = (await buildTemplates()).map(({ kind, title, content }) =>
    told(title, kindTags[kind], content),
  );
  const sheets = (await buildSheets()).map(({ name, content }) =>
    told(sheetTitles[name], sheetTags[name], content),
  );
  const text = [head, ...kinds.map(section), sheetsHead, ...sheets.map(section)].join("\n\n");
  return {
    text: `${text}\n`,
    problems: [...withoutMeaning([...kinds, ...sheets]), ...unused([...kinds, ...sheets])],
  };
}

function told(title: string, meanings: TemplateMeanings, content: Uint8Array): ToldTemplate {
  const zip = openDocument(content);
  if (zip === null) throw new Error(`${title} is no .docx`);
  const { tags, problems } = readTemplate(zip);
  if (problems.length > 0) throw new Error(`${title}: ${problems.join(" ")}`);
  return { title, ...meanings, tags: tagTree(tags) };
}

const head = `# Thẻ của các mẫu văn bản

Made from the templates in \`templates/\` and \`src/documents/tag-meanings.ts\` by \`npm run docs\`; do not edit.

Mẫu là những tài liệu Google trong thư mục *Mẫu văn bản*; sửa như mọi tài liệu. Thẻ là một tên trong dấu ngoặc nhọn, như
\`{số}\`: sổ thay thẻ bằng điều thẻ ấy in. Phần giữa \`{#tên}\` và \`{/tên}\` được in một lần cho mỗi mục của một danh sách, hoặc
chỉ in khi có điều ấy; phần giữa \`{^tên}\` và \`{/tên}\` in khi không có. Thẻ thụt vào là thẻ đứng trong phần của thẻ ở trên.
Trong bảng, hàng được lặp có \`{#dòng}\` ở ô đầu và \`{/dòng}\` ở ô cuối; không thêm được cột có thẻ mới, chỉ đổi được hình thức và
tên cột, hoặc bỏ cột.

Thẻ không có trong danh sách của mẫu, dấu ngoặc thiếu nửa kia, phần không được đóng thì sổ không soạn văn bản, và nêu thẻ
cùng đoạn có thẻ. Mất một thẻ mà văn bản sẽ thiếu điều phải có thì cũng vậy; thẻ ghi *(bỏ được)* thì bỏ cũng được, sổ chỉ
nhắc.`;

const sheetsHead = `# Mẫu của riêng sổ

Bảng chiếu, phiếu mã và bảng đối chiếu phiếu điện tử in theo mẫu của riêng sổ: các mẫu này không nằm trong thư mục *Mẫu văn bản*
và không sửa được.`;

function section({ title, about, tables, tags }: ToldTemplate): string {
  const parts = [`## ${title}`, ...(about === "" ? [] : [about]), list(tables, tags, []).join("\n")];
  return parts.join("\n\n");
}

/** Tags beside each other that differ in their number alone are told on one line. */
interface TagGroup {
  readonly names: readonly string[];
  readonly inside: readonly TagNode[];
}

function grouped(nodes: readonly TagNode[]): readonly TagGroup[] {
  const groups = new Map<string, TagGroup>();
  for (const { name, inside } of nodes) {
    const group = groups.get(pattern(name)) ?? { names: [], inside: [] };
    groups.set(pattern(name), {
      names: group.names.includes(name) ? group.names : [...group.names, name],
      inside: [...group.inside, ...inside],
    });
  }
  return [...groups.values()];
}

function list(tables: readonly TagMeanings[], nodes: readonly TagNode[], path: readonly string[]): string[] {
  return grouped(nodes).flatMap(({ names, inside }) => {
    const [first = ""] = names;
    const here = [...path, first];
    const meaning = meaningOf(tables, here);
    const prints = meaning === null ? "?" : `${meaning.prints}${meaning.optional ? " *(bỏ được)*" : ""}`;
    // A section that prints a text and nothing else says all with its own meaning.
    const [only, ...others] = inside.map(({ name }) => name);
    const text = only === "t" && others.every((name) => name === "t");
    const tags = `${shown(names)}${text ? ", `{t}`" : ""}`;
    return [`${"  ".repeat(path.length)}* ${tags}: ${prints}`, ...(text ? [] : list(tables, inside, here))];
  });
}

function shown(names: readonly string[]): string {
  const braced = names.map((name) => `\`{${name}}\``);
  return braced.length <= 2 ? braced.join(", ") : `${braced[0]} … ${braced[braced.length - 1]}`;
}

/** Every tag of a template with its path. */
function everyPath(nodes: readonly TagNode[], path: readonly string[] = []): readonly (readonly string[])[] {
  return nodes.flatMap(({ name, inside }) => {
    const here = [...path, name];
    return [here, ...everyPath(inside, here)];
  });
}

function withoutMeaning(templates: readonly ToldTemplate[]): readonly string[] {
  const problems = templates.flatMap(({ title, tables, tags }) =>
    everyPath(tags)
      .filter((path) => meaningOf(tables, path) === null)
      .map((path) => `“${title}”: the tag ${path.map(pattern).join("/")} has no meaning`),
  );
  return [...new Set(problems)];
}

function unused(templates: readonly ToldTemplate[]): readonly string[] {
  const used = new Map<TagMeanings, Set<string>>();
  for (const { tables, tags } of templates) {
    for (const table of tables) if (!used.has(table)) used.set(table, new Set());
    for (const path of everyPath(tags)) {
      const found: FoundMeaning | null = meaningOf(tables, path);
      if (found !== null) used.get(found.table)?.add(found.key);
    }
  }
  return [...used].flatMap(([table, keys]) => {
    const of = templates.find(({ tables }) => tables.includes(table))?.title ?? "";
    return Object.keys(table)
      .filter((key) => !keys.has(key))
      .map((key) => `“${of}” and what shares it: no template uses the meaning of ${key}`);
  });
}
