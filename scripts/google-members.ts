import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import {
  type InterfaceDeclaration,
  isArrayTypeNode,
  isEnumDeclaration,
  isIdentifier,
  isInterfaceDeclaration,
  isLiteralTypeNode,
  isMethodSignatureDeclaration,
  isModuleBlock,
  isModuleDeclaration,
  isPropertySignatureDeclaration,
  isTypeAliasDeclaration,
  isTypeReferenceNode,
  isUnionTypeNode,
  isVariableStatement,
  type MethodSignatureDeclaration,
  type Node,
  type ParameterDeclaration,
  SyntaxKind,
  type TypeNode,
} from "typescript/unstable/ast";
import { API } from "typescript/unstable/sync";
import { surfaces } from "../local/script/surface";
import "../local/local-apps-script";

/** What `@types/google-apps-script` declares: interfaces and enumerations by `Namespace.Name`, aliases, and globals. */
interface Declared {
  readonly interfaces: Map<string, InterfaceDeclaration[]>;
  readonly enums: Map<string, readonly string[]>;
  readonly aliases: Set<string>;
  readonly globals: string[];
}

const HEAD = `// Made by \`npm run docs\` of @types/google-apps-script VERSION: change that, not this.

/** The globals a project may find: Google's services, and the advanced ones by their usual names. */
export const GOOGLE_GLOBALS: readonly string[] = `;

const MEMBERS_HEAD = `;

/**
 * All that Google documents of the classes and enumerations emulated here, by the names scripts see in \`toString()\`: of a
 * method each list of parameters, in the words of \`signatures.ts\`; of a property null.
 */
export const GOOGLE_MEMBERS: Readonly<Record<string, Readonly<Record<string, readonly string[] | null>>>> = `;

/** Where the services' classes are declared; the first that has a name counts. */
const NAMESPACES = [
  ...["Spreadsheet", "Forms", "Base", "Script", "HTML", "Mail", "Lock", "Properties", "Utilities", "Cache"],
];

/** Classes that scripts see under another name than the types give them. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  console: "Console",
  Drive: "Drive",
  "Drive.Files": "Drive_v3.Drive.V3.Collection.FilesCollection",
  "Drive.Permissions": "Drive_v3.Drive.V3.Collection.PermissionsCollection",
};

/** What Google documents, as far as it concerns what is emulated. */
export interface Documented {
  readonly version: string;
  readonly globals: readonly string[];
  readonly members: Readonly<Record<string, Readonly<Record<string, readonly string[] | null>>>>;
}

/** Reads the types. */
export function documentedByGoogle(): Documented {
  const { version } = JSON.parse(readFileSync(packageFile, "utf8"));
  const declared = declaredByGoogle();
  const members = [...surfaces.keys()].sort().flatMap((name) => {
    const known = membersOf(declared, name);
    return known === undefined ? [] : [[name, known] as const];
  });
  return {
    version: String(version),
    globals: [...new Set(declared.globals)].sort(),
    members: Object.fromEntries(members),
  };
}

/** The module `local/script/google-members.ts`, as text. */
export function googleMembers({ version, globals, members }: Documented): string {
  const classes = Object.entries(members).map(([name, known]) => {
    const lines = Object.entries(known).map(
      ([member, signatures]) => `    ${member}: ${JSON.stringify(signatures)},\n`,
    );
    return `  ${JSON.stringify(name)}: {\n${lines.join("")}  },\n`;
  });
  return (
    HEAD.replace("VERSION", version) +
    `[\n${globals.map((name) => `  ${JSON.stringify(name)},\n`).join("")}]` +
    `${MEMBERS_HEAD}{\n${classes.join("")}};\n`
  );
}

const packageFile = createRequire(import.meta.url).resolve("@types/google-apps-script/package.json");

function declaredByGoogle(): Declared {
  const api = new API({ cwd: process.cwd() });
  // A project of these types alone: reading all of ours takes seconds.
  const folder = mkdtempSync(join(tmpdir(), "google-types-"));
  try {
    const config = join(folder, "tsconfig.json");
    const types = join(dirname(packageFile), "index.d.ts");
    writeFileSync(config, JSON.stringify({ compilerOptions: { noLib: true, types: [] }, files: [types] }));
    const snapshot = api.updateSnapshot({ openProjects: [config] });
    const [project] = snapshot.getProjects();
    if (project === undefined) throw new Error("the types cannot be read without a project");
    const declared: Declared = { interfaces: new Map(), enums: new Map(), aliases: new Set(), globals: [] };
    for (const name of project.program.getSourceFileNames()) {
      if (!name.startsWith(dirname(packageFile))) continue;
      for (const statement of project.program.getSourceFile(name)?.statements ?? []) {
        collect(declared, statement, "");
      }
    }
    return declared;
  } finally {
    api.close();
    rmSync(folder, { recursive: true });
  }
}

function collect(declared: Declared, node: Node, within: string): void {
  if (isModuleDeclaration(node) && node.body !== undefined && isModuleBlock(node.body)) {
    const name = node.name.text === "GoogleAppsScript" ? "" : `${within}${node.name.text}.`;
    for (const statement of node.body.statements) collect(declared, statement, name);
  } else if (isInterfaceDeclaration(node)) {
    const name = within + node.name.text;
    declared.interfaces.set(name, [...(declared.interfaces.get(name) ?? []), node]);
  } else if (isEnumDeclaration(node)) {
    const values = node.members.map(({ name }) => (isIdentifier(name) ? name.text : ""));
    declared.enums.set(within + node.name.text, values);
  } else if (isTypeAliasDeclaration(node)) {
    declared.aliases.add(node.name.text);
  } else if (isVariableStatement(node) && within === "") {
    for (const declaration of node.declarationList.declarations) {
      // The types' own name for Date, which no script finds.
      if (isIdentifier(declaration.name) && declaration.name.text !== "Date2") {
        declared.globals.push(declaration.name.text);
      }
    }
  }
}

/** The members of one class or enumeration; nothing for what Google has and the types do not. */
function membersOf(
  declared: Declared,
  name: string,
): Readonly<Record<string, readonly string[] | null>> | undefined {
  const paths = [ELSEWHERE[name] ?? "", ...NAMESPACES.map((namespace) => `${namespace}.${name}`)];
  const path = paths.find((each) => declared.interfaces.has(each) || declared.enums.has(each));
  if (path === undefined) return undefined;
  const values = declared.enums.get(path);
  const members = new Map<string, string[] | null>(values?.map((value) => [value, null]));
  addMembers(declared, members, path);
  const sorted = [...members].sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([member, signatures]) => [member, signatures && [...new Set(signatures)]]),
  );
}

function addMembers(declared: Declared, members: Map<string, string[] | null>, path: string): void {
  const namespace = path.slice(0, path.lastIndexOf(".") + 1);
  for (const declaration of declared.interfaces.get(path) ?? []) {
    for (const clause of declaration.heritageClauses ?? []) {
      for (const { expression } of clause.types) {
        if (isIdentifier(expression)) addMembers(declared, members, namespace + expression.text);
      }
    }
    for (const member of declaration.members) {
      if (isPropertySignatureDeclaration(member) && isIdentifier(member.name)) {
        members.set(member.name.text, null);
      } else if (isMethodSignatureDeclaration(member) && isIdentifier(member.name)) {
        const { text: name } = member.name;
        members.set(name, [...(members.get(name) ?? []), ...signaturesOf(declared, member)]);
      }
    }
  }
}

/** One list of parameters for each number of them that a method takes. */
function signaturesOf(declared: Declared, method: MethodSignatureDeclaration): string[] {
  const types = method.parameters.map((parameter) => parameterType(declared, parameter));
  const needed = method.parameters.filter(
    ({ questionToken, dotDotDotToken }) => questionToken === undefined && dotDotDotToken === undefined,
  ).length;
  return Array.from({ length: types.length - needed + 1 }, (_, more) =>
    types.slice(0, needed + more).join(","),
  );
}

function parameterType(declared: Declared, { type, dotDotDotToken }: ParameterDeclaration): string {
  if (dotDotDotToken !== undefined) return "...Any";
  return type === undefined ? "Any" : typeName(declared, type);
}

const KEYWORDS = new Map<SyntaxKind, string>([
  [SyntaxKind.StringKeyword, "String"],
  [SyntaxKind.NumberKeyword, "Number"],
  [SyntaxKind.BooleanKeyword, "Boolean"],
  [SyntaxKind.TypeLiteral, "Object"],
  [SyntaxKind.IntersectionType, "Object"],
]);

const NAMES: Readonly<Record<string, string>> = {
  Byte: "Integer",
  Char: "String",
  BigNumber: "Any",
  BlobSource: "Blob",
  Record: "Object",
};

function typeName(declared: Declared, type: TypeNode): string {
  if (isArrayTypeNode(type)) return `${typeName(declared, type.elementType)}[]`;
  if (isLiteralTypeNode(type)) return type.literal.kind === SyntaxKind.NullKeyword ? "null" : "String";
  if (isUnionTypeNode(type)) {
    const names = [...new Set(type.types.map((each) => typeName(declared, each)))];
    const others = names.filter((name) => name !== "null" && name !== "undefined");
    const [only = "Any", ...more] = others;
    if (more.length > 0) return "Any";
    return others.length < names.length ? `${only}?` : only;
  }
  if (isTypeReferenceNode(type)) {
    const name = isIdentifier(type.typeName) ? type.typeName.text : type.typeName.right.text;
    const [item] = type.typeArguments ?? [];
    if (name === "Array" && item !== undefined) return `${typeName(declared, item)}[]`;
    if (NAMES[name] !== undefined) return NAMES[name];
    if (name === "Integer") return name;
    if (declared.aliases.has(name)) return "String";
    // A file, a request: what the advanced services take are plain objects.
    return PLAIN_OBJECTS.has(name) ? "Object" : name;
  }
  return KEYWORDS.get(type.kind) ?? "Any";
}

const PLAIN_OBJECTS = new Set(["File", "Permission", "Channel", "MailAdvancedParameters", "FormattedMail"]);
