import type { Settings } from "../../domain/school/settings";
import { comparable, upperFirst } from "../../vietnamese/text";
import { type LineView, lineView } from "./frame-view";
import { committeeInFull } from "./letterhead";

/** An article of a decision: its first sentence, and the paragraphs below it. */
export interface Article {
  readonly text: string;
  readonly paragraphs?: readonly string[];
}

/** What the articles of a decision rest on, and what they are. */
export interface ArticlesData {
  /** Who decides, over the grounds: "HIỆU TRƯỞNG TRƯỜNG CAO ĐẲNG …". */
  readonly authority: string;
  /** Without their ends: each gets ";", the last "." (domain.md 6). */
  readonly grounds: readonly string[];
  readonly articles: readonly [Article, ...Article[]];
}

/** The body of a decision as its template names things (`templates/engine/articles.ts`); the last article ends "./.". */
export function articlesView({ authority, grounds, articles }: ArticlesData) {
  const views = articles.map(({ text, paragraphs = [] }, index) => ({
    "số điều": `Điều ${index + 1}.`,
    t: text,
    đoạn: paragraphs.map(lineView),
  }));
  return {
    "thẩm quyền": authority.toUpperCase(),
    "căn cứ": groundLines(grounds).map(lineView),
    điều: views.slice(0, -1),
    "điều cuối": views.slice(-1).map(closed),
  };
}

/** Each ground ends ";", the last one "." (NĐ 30/2020, domain.md 6). */
export function groundLines(grounds: readonly string[]): readonly string[] {
  return grounds.map((ground, index) => `${ground}${index === grounds.length - 1 ? "." : ";"}`);
}

/** "Hiệu trưởng Trường Cao đẳng Thử Nghiệm": who decides; of an organisation its committee. */
export function decidingAuthority(settings: Settings): string {
  const { headTitle, school, letterhead } = settings;
  if (letterhead !== "national") return committeeInFull(settings);
  return `${comparable(headTitle)} ${comparable(school)}`;
}

/** "Trưởng các đơn vị liên quan và … chịu trách nhiệm thi hành Quyết định này": the executors of the settings and `named`. */
export function carriedOutBy(named: string, { executors }: Settings): string {
  const typed = comparable(executors).replace(/[\s.;,]+$/, "");
  const who = typed === "" ? upperFirst(named) : `${typed} và ${named}`;
  return `${who} chịu trách nhiệm thi hành Quyết định này`;
}

interface ArticleView {
  readonly "số điều": string;
  readonly t: string;
  readonly đoạn: readonly LineView[];
}

/** The last sentence of a decision ends "./.". */
function closed(article: ArticleView): ArticleView {
  const end = (text: string) => `${text.replace(/[\s./]+$/, "")}./.`;
  const { t, đoạn } = article;
  if (đoạn.length === 0) return { ...article, t: end(t) };
  return {
    ...article,
    đoạn: đoạn.map((paragraph, index) =>
      index === đoạn.length - 1 ? lineView(end(paragraph.t)) : paragraph,
    ),
  };
}
