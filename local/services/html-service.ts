import { ServiceException } from "../script/errors";
import type { Project } from "../script/project";
import { defineSurface, type Emulates, navigation, ServiceObject } from "../script/surface";
import { LocalBlob } from "./blob";

type OutputMethods =
  | "append"
  | "appendUntrusted"
  | "clear"
  | "getBlob"
  | "getContent"
  | "getHeight"
  | "getTitle"
  | "getWidth"
  | "setContent"
  | "setHeight"
  | "setTitle"
  | "setWidth";

const outputSurface = defineSurface<OutputMethods>("HtmlOutput", "HtmlService.HtmlOutput", {
  append: navigation("String"),
  appendUntrusted: navigation("String"),
  clear: navigation(),
  getBlob: navigation(),
  getContent: navigation(),
  getHeight: navigation(),
  getTitle: navigation(),
  getWidth: navigation(),
  setContent: navigation("String"),
  setHeight: navigation("Integer"),
  setTitle: navigation("String"),
  setWidth: navigation("Integer"),
});

/** A page that is ready to be shown. */
export class LocalHtmlOutput
  extends ServiceObject
  implements Omit<Emulates<GoogleAppsScript.HTML.HtmlOutput, OutputMethods>, "getWidth" | "getHeight">
{
  readonly surface = outputSurface;
  title = "";
  /** In pixels; `undefined` where the page leaves it to Google. */
  width: number | undefined;
  height: number | undefined;
  private html: string;

  constructor(html: string) {
    super();
    this.html = html;
  }

  append(html: string): this {
    return this.setContent(this.html + html);
  }

  /** Google: "using contextual escaping"; here only what stands between tags can be escaped. */
  appendUntrusted(text: string): this {
    const marks: Readonly<Record<string, string>> = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&#34;",
      "'": "&#39;",
    };
    return this.append(text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark));
  }

  clear(): this {
    return this.setContent("");
  }

  setContent(html: string): this {
    this.html = html;
    return this;
  }

  getBlob(): LocalBlob {
    return new LocalBlob(Buffer.from(this.html, "utf8"), "text/html", null);
  }

  getTitle(): string {
    return this.title;
  }

  /** Google: "the initial width of the custom dialog in pixels … returns null" where none was set. */
  getWidth(): number | null {
    return this.width ?? null;
  }

  getHeight(): number | null {
    return this.height ?? null;
  }

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  setHeight(height: number): this {
    this.height = height;
    return this;
  }

  getContent(): string {
    return this.html;
  }
}

type Methods = "createHtmlOutput" | "createHtmlOutputFromFile";

const htmlServiceSurface = defineSurface<Methods>("HtmlService", "HtmlService", {
  createHtmlOutput: navigation("", "String", "Blob"),
  createHtmlOutputFromFile: navigation("String"),
});

/** The global `HtmlService`, without templates: data reach a page by `google.script.run`, never by scriptlets. */
export class LocalHtmlService
  extends ServiceObject
  implements Emulates<GoogleAppsScript.HTML.HtmlService, Methods>
{
  readonly surface = htmlServiceSurface;
  private readonly project: Project;

  constructor(project: Project) {
    super();
    this.project = project;
  }

  createHtmlOutput(html: string | LocalBlob = ""): LocalHtmlOutput {
    return new LocalHtmlOutput(typeof html === "string" ? html : html.getDataAsString());
  }

  /** The file `<name>.html` of the project. Google: scriptlets in it are not run. */
  createHtmlOutputFromFile(name: string): LocalHtmlOutput {
    const html = this.project.html(name);
    if (html === undefined) throw new ServiceException(`No HTML file named ${name} was found.`);
    return new LocalHtmlOutput(html);
  }
}
