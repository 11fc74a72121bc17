import { describePlaceIn, type TemplateParagraph, unescapeXml } from "./template-text";

/** A tag as the secretary typed it. */
export interface TemplateTag {
  /** Between the braces, as typed: "#nơi nhận". */
  readonly typed: string;
  /** Offset of its opening brace in its part of the file, as docxtemplater counts. */
  readonly offset: number;
  /** "đoạn “…”", where a person finds it. */
  readonly place: string;
}

/** Tags in reading order, and what is wrong with them: Vietnamese sentences for the secretary. */
export interface TagReading {
  readonly tags: readonly TemplateTag[];
  readonly problems: readonly string[];
}

/** A tag's name as it is looked up: Google Docs may put non-breaking spaces or decomposed letters into what is typed. */
export function tagName(typed: string): string {
  return typed.normalize("NFC").replace(/\s+/g, " ").trim();
}

/**
 * Reads the tags of one part of a template and checks their braces, or, when those are sound, whether loops close where
 * they should. docxtemplater checks this too, but names Vietnamese tags by their first word only, and lets two loops
 * cross ({#a}{#b}{/a}{/b}).
 */
export function readTags(paragraphs: readonly TemplateParagraph[]): TagReading {
  const readings = paragraphs.map(readParagraph);
  const tags = readings.flatMap((reading) => reading.tags);
  const problems = readings.flatMap((reading) => reading.problems);
  // With a brace astray a loop tag is missing too, and the second problem would only confuse.
  return { tags, problems: problems.length > 0 ? problems : [...forbiddenTags(tags), ...looseLoops(tags)] };
}

function readParagraph(paragraph: TemplateParagraph): TagReading {
  const { text, start } = paragraph;
  const tags: TemplateTag[] = [];
  const problems: string[] = [];
  const place = (at: number): string => describePlaceIn(paragraph, at);
  /** Where the brace that is open stands, and where the last one closed. */
  let open: number | null = null;
  let closed = -2;

  function unclosed(from: number, to: number): void {
    const typed = shorten(text.slice(from, to));
    problems.push(`Thẻ “${typed}” thiếu dấu “}” (${place(from)}). Hãy thêm dấu “}” vào ngay sau tên thẻ.`);
  }

  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === "{") {
      if (open !== null && open === index - 1) {
        problems.push(`Thừa dấu “{” (${place(index)}). Mỗi thẻ chỉ mở bằng một dấu “{”; hãy xóa bớt.`);
      } else if (open !== null) {
        unclosed(open, index);
      }
      open = index;
    } else if (open !== null) {
      tags.push({
        typed: unescapeXml(text.slice(open + 1, index)),
        offset: start + open,
        place: place(open),
      });
      open = null;
      closed = index;
    } else if (closed === index - 1) {
      problems.push(`Thừa dấu “}” (${place(index)}). Mỗi thẻ chỉ đóng bằng một dấu “}”; hãy xóa bớt.`);
      closed = index;
    } else {
      const before = text.slice(closed < 0 ? 0 : closed + 1, index + 1).trim();
      problems.push(
        `Dấu “}” ở cuối “${shortenFront(before)}” không có dấu “{” mở (${place(index)}). Hãy thêm dấu “{” vào ngay trước tên thẻ, hoặc xóa dấu “}”.`,
      );
    }
  }
  if (open !== null) unclosed(open, text.length);
  return { tags, problems };
}

/** What docxtemplater would do at these signs: put text in as XML, widen a loop, change the braces. */
const forbiddenSigns = ["@", "-", "="];

function forbiddenTags(tags: readonly TemplateTag[]): string[] {
  return tags.flatMap(({ typed, place }) => {
    if (tagName(typed) === "") {
      return [
        `Thẻ “{${typed}}” không có tên (${place}). Hãy ghi tên thẻ vào giữa hai dấu ngoặc, hoặc xóa thẻ.`,
      ];
    }
    const sign = typed.charAt(0);
    if (!forbiddenSigns.includes(sign)) return [];
    return [
      `Thẻ “{${typed}}” bắt đầu bằng dấu “${sign}”, mẫu không dùng được (${place}). Hãy xóa dấu “${sign}”.`,
    ];
  });
}

/** The loops and conditions that open and never close, close and never opened, or close in the wrong order. */
function looseLoops(tags: readonly TemplateTag[]): string[] {
  const problems: string[] = [];
  const open: TemplateTag[] = [];
  for (const tag of tags) {
    const { typed, place } = tag;
    if (typed.startsWith("#") || typed.startsWith("^")) open.push(tag);
    if (!typed.startsWith("/")) continue;
    const name = nameOf(tag);
    const last = open[open.length - 1];
    if (last !== undefined && nameOf(last) === name) {
      open.pop();
      continue;
    }
    const opening = open.map(nameOf).lastIndexOf(name);
    if (opening === -1) {
      problems.push(
        `Thẻ đóng “{${typed}}” không có thẻ mở “{#${name}}” (${place}). Hãy thêm thẻ mở vào phía trước, hoặc xóa thẻ đóng.`,
      );
      continue;
    }
    for (const inner of open.splice(opening).slice(1)) problems.push(unclosedBefore(inner, tag));
  }
  return [...problems, ...open.map(unclosedLoop)];
}

function unclosedLoop(tag: TemplateTag): string {
  return `Thẻ mở “{${tag.typed}}” không có thẻ đóng (${tag.place}). Hãy thêm thẻ “{/${nameOf(tag)}}” vào cuối phần cần lặp.`;
}

function unclosedBefore(inner: TemplateTag, outer: TemplateTag): string {
  return `Thẻ mở “{${inner.typed}}” chưa đóng khi gặp “{${outer.typed}}” (${inner.place}). Hãy đặt thẻ “{/${nameOf(inner)}}” vào trước “{${outer.typed}}”.`;
}

/** The name behind "#", "^" or "/". */
function nameOf({ typed }: TemplateTag): string {
  return tagName(typed.slice(1));
}

/** How much of a text is shown where a tag lost a brace and has no end of its own. */
const shown = 30;

function shorten(text: string): string {
  const letters = [...unescapeXml(text).trim()];
  return letters.length <= shown ? letters.join("") : `${letters.slice(0, shown).join("")}…`;
}

function shortenFront(text: string): string {
  const letters = [...unescapeXml(text).trim()];
  return letters.length <= shown ? letters.join("") : `…${letters.slice(-shown).join("")}`;
}
