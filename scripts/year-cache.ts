import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { type LocalAppsScript, openLocalAppsScript } from "../local/local-apps-script";
import { freshRegister, operator } from "./fresh-register";
import { readYear, type YearPart, type YearPoint } from "./play-year";

/** A sample's register at a point of its year, as a state to begin with. */
export interface PlayedPoint {
  readonly folder: string;
  /** Where the year's clock stood. */
  readonly now: Date;
}

/** Says what is played next. */
type Told = (point: YearPoint) => void;

/**
 * The register of a sample at a point of its year: played once, from the nearest point before it that was, and kept in `out/`
 * until the bundle or the sample changes (below `cache`). Throws a SampleError.
 */
export function playedPoint(
  sample: string,
  point: YearPoint,
  told: Told,
  cache = join("out", "points"),
): PlayedPoint {
  const { parts } = readYear(sample);
  const key = fingerprint(sample);
  const wanted = parts.slice(0, parts.findIndex(({ code }) => code === point) + 1);
  const placeOf = ({ code }: YearPart): string => join(cache, basename(resolve(sample)), code);
  const kept = wanted.map((part) => keptAt(placeOf(part), key));
  const reached = kept.findLastIndex((point) => point !== undefined);
  const before = kept[reached];
  let script = before === undefined ? undefined : reopened(before);
  let last = before;
  for (const part of wanted.slice(reached + 1)) {
    told(part.code);
    script ??= freshRegister(`Sổ Thi đua (mẫu ${basename(resolve(sample))})`, new Date());
    part.play(script, () => {});
    last = keep(script, placeOf(part), key);
  }
  if (last === undefined) throw new Error(`${point} is no point of a year`);
  return last;
}

function reopened({ folder, now }: PlayedPoint): LocalAppsScript {
  const script = openLocalAppsScript({ project: "dist", from: folder, now, user: operator });
  script.open();
  return script;
}

interface KeptPoint {
  readonly key: string;
  readonly now: number;
}

/** What is kept at a place, if it is of this key: the file that says so is written last. */
function keptAt(place: string, key: string): PlayedPoint | undefined {
  const file = join(place, "point.json");
  if (!existsSync(file)) return undefined;
  const kept: KeptPoint = JSON.parse(readFileSync(file, "utf8"));
  return kept.key === key ? { folder: join(place, "state"), now: new Date(kept.now) } : undefined;
}

function keep(script: LocalAppsScript, place: string, key: string): PlayedPoint {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const folder = join(place, "state");
  openLocalAppsScript({
    ...{ project: "dist", folder, from: script.snapshot(), user: operator, savedWhenAsked: true },
  }).save();
  const kept: KeptPoint = { key, now: script.now.getTime() };
  writeFileSync(join(place, "point.json"), JSON.stringify(kept));
  return { folder, now: script.now };
}

/** Another text after every change of the bundle or the sample. */
function fingerprint(sample: string): string {
  const hash = createHash("sha256");
  for (const folder of ["dist", sample]) {
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
      const path = join(folder, name);
      if (statSync(path).isFile()) hash.update(name).update(readFileSync(path));
    }
  }
  return hash.digest("hex");
}
