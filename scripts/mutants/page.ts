import { dirname } from "node:path";
import { equivalents } from "./equivalents";
import { changeText, percentText, type Report, type Score, scoreOf, type Tried } from "./report";

/** docs/mutants.md: the scores by folder and file, and every mutant that no test noticed. */
export function mutantsPage({ files }: Report): string {
  const paths = Object.keys(files).sort();
  const of = (some: readonly string[]) => some.flatMap((path) => files[path]?.mutants ?? []);
  const folders = [...new Set(paths.map(dirname))].sort();
  const living = paths.flatMap((path) => livingIn(path, files[path]?.source ?? "", of([path])));
  return [
    "# Mutants of the checks and the intake",
    "",
    "Written by `npm run mutants` (docs/decisions/0036-mutants.md says how). Of every change of one place that compiles: how many",
    "a test noticed. Those that no test noticed are listed below; where a change makes no difference, the reason is said.",
    "",
    table("Folder", [
      ...folders.map((folder) => [folder, of(paths.filter((path) => dirname(path) === folder))] as const),
      ["all", of(paths)],
    ]),
    "",
    table(
      "File",
      paths.map((path) => [path.replace(/^src\/domain\//, ""), of([path])] as const),
    ),
    "",
    ...below("Folders", folders, (folder) => of(paths.filter((path) => dirname(path) === folder))),
    ...below("Files", paths, (path) => of([path])),
    "## Not noticed",
    "",
    ...section(living.filter(({ reason }) => reason === undefined)),
    "## Makes no difference",
    "",
    ...section(living.filter(({ reason }) => reason !== undefined)),
  ].join("\n");
}

/** The score that is asked of each folder, in percent. */
const wanted = 90;

/** Which of the folders or files do not have the score that is asked. */
function below(
  what: string,
  names: readonly string[],
  mutantsOf: (name: string) => readonly Tried[],
): readonly string[] {
  const short = names.flatMap((name) => {
    const percent = percentText(scoreOf(mutantsOf(name)));
    return Number(percent) < wanted ? `${name.replace(/^src\/domain\//, "")} (${percent})` : [];
  });
  return [`${what} below ${wanted} %: ${short.length === 0 ? "none" : short.join(", ")}.`, ""];
}

interface Living {
  readonly path: string;
  readonly line: number;
  readonly change: string;
  readonly unreached: boolean;
  /** Why the change makes no difference, where it makes none. */
  readonly reason: string | undefined;
}

function livingIn(path: string, source: string, mutants: readonly Tried[]): readonly Living[] {
  const lines = source.split("\n");
  return mutants
    .filter(({ status }) => status === "Survived" || status === "NoCoverage")
    .sort(({ location: { start: a } }, { location: { start: b } }) => a.line - b.line || a.column - b.column)
    .map((mutant) => {
      const change = changeText(source, mutant);
      const { line } = mutant.location.start;
      const reason = equivalents.find(
        (one) =>
          path.endsWith(`/${one.file}`) && one.change === change && lines[line - 1]?.includes(one.on ?? ""),
      )?.why;
      return { path, line, change, unreached: mutant.status === "NoCoverage", reason };
    });
}

function section(living: readonly Living[]): readonly string[] {
  if (living.length === 0) return ["None.", ""];
  return [...new Set(living.map(({ path }) => path))].flatMap((path) => [
    `### ${path.replace(/^src\/domain\//, "")}`,
    "",
    ...living
      .filter((one) => one.path === path)
      .map(({ line, change, unreached, reason }) => {
        const more = [unreached ? "run by no test" : "", reason ?? ""]
          .filter((each) => each !== "")
          .join("; ");
        return `* ${line}: \`${change.replaceAll("`", "ˋ")}\`${more === "" ? "" : `: ${more}`}`;
      }),
    "",
  ]);
}

function table(of: string, rows: readonly (readonly [string, readonly Tried[]])[]): string {
  const cells = ({ noticed, survived, unreached, refused }: Score) =>
    [noticed, survived, unreached, refused].join(" | ");
  return [
    `| ${of} | Score, % | Noticed | Survived | Run by no test | Do not compile |`,
    "|---|--:|--:|--:|--:|--:|",
    ...rows.map(([name, mutants]) => {
      const score = scoreOf(mutants);
      return `| ${name} | ${percentText(score)} | ${cells(score)} |`;
    }),
  ].join("\n");
}
