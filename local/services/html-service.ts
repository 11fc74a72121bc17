import { ServiceException } from "../script/errors";
import type { Project } from "../script/project";
import { defineSurface, type Emulates, navigation, ServiceObject } from "../script/surface";

type OutputMethods = "setTitle" | "setWidth" | "setHeight" | "getContent";

const outputSurface = defineSurface<OutputMethods>("HtmlOutput", "HtmlService.HtmlOutput", {
  setTitle: navigation("String"),
  setWidth: navigation("Integer"),
  setHeight: navigation("Integer"),
  getContent: navigation(),
});

/** A page that is ready to be shown. */
export class LocalHtmlOutput
  extends ServiceObject
  implements Emulates<GoogleAppsScript.HTML.HtmlOutput, OutputMethods>
{
  readonly surface = outputSurface;
  title = "";
  /** In pixels; `undefined` where the page leaves it to Google. */
  width: number | undefined;
  height: number | undefined;
  private readonly html: string;

  constructor(html: string) {
    super();
    this.html = html;
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
  createHtmlOutput: navigation("", "String"),
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

  createHtmlOutput(html = ""): LocalHtmlOutput {
    return new LocalHtmlOutput(html);
  }

  /** The file `<name>.html` of the project. Google: scriptlets in it are not run. */
  createHtmlOutputFromFile(name: string): LocalHtmlOutput {
    const html = this.project.html(name);
    if (html === undefined) throw new ServiceException(`No HTML file named ${name} was found.`);
    return new LocalHtmlOutput(html);
  }
}
