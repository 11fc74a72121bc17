import { existsSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { lastPointOf, type YearPoint, yearPoints } from "./play-year";

/** What `npm start` was asked for. */
export interface StartOptions {
  /** The sample's folder; undefined for an empty register. */
  readonly sample: string | undefined;
  readonly point: YearPoint;
  /** Whether the state that was kept is thrown away. */
  readonly fresh: boolean;
  /** The port that was asked for. */
  readonly port: number | undefined;
  readonly opensBrowser: boolean;
}

/** Something asked for that there is not; the message says so in Vietnamese. */
export class WrongOption extends Error {}

/**
 * The sample for a first look: small enough to be there soon, with everything in it; and where its year is left: the votes are
 * counted, and the decision waits for three clicks.
 */
const firstSample = "hoa-mai";
const firstPoint: YearPoint = "hop";

export const help = `Mở Sổ Thi đua trên máy này, không cần tài khoản Google:

  npm start                               trường mẫu ${firstSample}, khi ${yearPoints[firstPoint]}
  npm start -- --sample an-giang          một mẫu khác, hoặc một thư mục (docs/samples.md); có sẵn:
${sampleNames()
  .map((name) => `                                            ${name}`)
  .join("\n")}
  npm start -- --until nhan-ho-so         năm học của trường mẫu đi đến đâu:
${Object.entries(yearPoints)
  .map(([code, meaning]) => `                                            ${code.padEnd(12)}${meaning}`)
  .join("\n")}
  npm start -- --empty                    một bảng tính trống, để tự thiết lập từ đầu
  npm start -- --fresh                    bỏ những gì đã làm lần trước, bắt đầu lại
  npm start -- --port 8080                cổng của trang
  npm start -- --no-open                  không tự mở trình duyệt

Những gì làm trong trang được giữ lại: lần sau mở ra vẫn còn.`;

/** Reads the command line; undefined where help is asked for. Throws a WrongOption, or a SampleError of a sample that cannot be used. */
export function readOptions(args: readonly string[]): StartOptions | undefined {
  const { sample, until, empty, fresh, port, help: asked, "no-open": noOpen } = parsed(args);
  if (asked) return undefined;
  if (empty && (sample !== undefined || until !== undefined))
    throw new WrongOption("--empty mở bảng tính trống, không dùng cùng --sample hay --until.");
  const folder = empty ? undefined : sampleFolder(sample ?? firstSample);
  return {
    sample: folder,
    point: folder === undefined ? firstPoint : pointIn(folder, until),
    fresh: fresh ?? false,
    port: port === undefined ? undefined : portOf(port),
    opensBrowser: !noOpen,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        sample: { type: "string" },
        until: { type: "string" },
        empty: { type: "boolean" },
        fresh: { type: "boolean" },
        port: { type: "string" },
        "no-open": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    throw new WrongOption(`Không hiểu dòng lệnh (${error instanceof Error ? error.message : error}).`);
  }
}

function sampleNames(): readonly string[] {
  return readdirSync("samples").sort();
}

/** A sample by its name among ours, or by its folder. */
function sampleFolder(name: string): string {
  const folder = [join("samples", name), name].find((path) => existsSync(join(path, "register")));
  if (folder !== undefined) return folder;
  throw new WrongOption(`Không có trường mẫu “${name}”; có: ${sampleNames().join(", ")}.`);
}

function pointOf(code: string): YearPoint {
  const point = Object.keys(yearPoints).find((known): known is YearPoint => known === code);
  if (point !== undefined) return point;
  throw new WrongOption(`Không có chặng “${code}”; có: ${Object.keys(yearPoints).join(", ")}.`);
}

/** The point that was asked for, or the usual one; a sample that tells less of its year goes no further than it tells. */
function pointIn(folder: string, until: string | undefined): YearPoint {
  const asked = until === undefined ? firstPoint : pointOf(until);
  const points = Object.keys(yearPoints);
  const last = lastPointOf(folder);
  const told = points.indexOf(last);
  if (points.indexOf(asked) <= told) return asked;
  if (until === undefined) return last;
  const there = points.slice(0, told + 1).join(", ");
  throw new WrongOption(
    `Mẫu “${basename(resolve(folder))}” chỉ diễn đến khi ${yearPoints[last]}, không có chặng “${until}”; có: ${there}.`,
  );
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new WrongOption(`“${text}” không phải là một cổng; cổng là số từ 1 đến 65535.`);
}

/** Where the state of what was asked for is kept: every sample and point has its own, none throws another one away. */
export function stateFolder({ sample, point }: StartOptions): string {
  const name = sample === undefined ? "bang-tinh-trong" : `${basename(resolve(sample))}-${point}`;
  return join("out", "workbench", name);
}
