import { useEffect, useRef } from "preact/hooks";
import type { Problem } from "../../domain/problem";
import {
  countWords,
  nothingTyped,
  type PassFrame,
  type PassView,
  readPass,
  restOf,
  withPaper,
} from "../../domain/vote/count-pass";
import type { Door } from "../../door";
import { EntryBox } from "./entry-box";

type Typed = NonNullable<Door["countDesk"]["out"]["pass"]>["kinds"][number];

interface PassFormProps {
  readonly frame: PassFrame;
  readonly typed: Omit<Typed, "kind">;
  /** Their names, where members are called by name. */
  readonly names: readonly string[];
  /** What stands on the lines, by their numbers. */
  readonly lines: ReadonlyMap<number, string>;
  readonly focused: boolean;
  readonly onChange: (typed: Omit<Typed, "kind">) => void;
  readonly onUndo: () => void;
}

/** A pass over a kind of paper: entries that are taken one after the other, and what is missing. */
export function PassForm({ frame, typed, names, lines, focused, onChange, onUndo }: PassFormProps) {
  const view = readPass(typed, frame);
  const byPaper = frame.counting.by === "paper";
  const list = useRef<HTMLOListElement>(null);
  const compose = (text: string) => (byPaper ? withPaper(text, view.next) : text.trim());

  const taken = typed.entries.length;
  // What was taken last stays in sight.
  useEffect(() => {
    if (list.current && taken > 0) list.current.scrollTop = list.current.scrollHeight;
  }, [taken]);

  function look(text: string) {
    const rest = byPaper ? null : restOf(text);
    const after =
      rest === null ? { ...typed, entries: [...typed.entries, compose(text)] } : { ...typed, rest };
    const read = readPass(after, frame);
    const problems = rest === null ? (read.entries[read.entries.length - 1] ?? []) : read.problems;
    return {
      problem: told(problems),
      words:
        rest === null
          ? `Hiểu là ${compose(text)}${onLines(compose(text), frame, lines)}`
          : "Hiểu là các dòng còn lại",
    };
  }
  function enter(text: string): boolean {
    if (look(text).problem !== "") return false;
    const rest = byPaper ? null : restOf(text);
    onChange(rest === null ? { ...typed, entries: [...typed.entries, compose(text)] } : { ...typed, rest });
    return true;
  }
  function back(at: number): string {
    onChange({ ...typed, entries: typed.entries.filter((_, index) => index !== at) });
    return typed.entries[at] ?? "";
  }
  const first = view.entries.findIndex((problems) => problems.length > 0);
  return (
    <section class="card" aria-label={frame.kind.name}>
      <h3>
        {frame.kind.name} <span class="muted">{progress(view, frame, typed)}</span>
      </h3>
      {typed.entries.length > 0 && (
        <ol class="choices" ref={list} aria-label="Đã gõ">
          {typed.entries.map((entry, index) => (
            <li
              key={`${index} ${entry}`}
              class={(view.entries[index]?.length ?? 0) > 0 ? "ends bad" : "ends"}
            >
              <span>
                {entry}
                {byPaper ? nameOf(entry, names) : onLines(entry, frame, lines)}
              </span>
              <button type="button" class="small" aria-label={`Xóa ${entry}`} onClick={() => back(index)}>
                Xóa
              </button>
            </li>
          ))}
        </ol>
      )}
      {first >= 0 && <p class="bad">{told(view.entries[first] ?? [])}</p>}
      {view.problems.map((problem) => (
        <p key={problem.what} class="bad">
          {told([problem])}
        </p>
      ))}
      {typed.rest !== null && (
        <p class="ends">
          <span>Các dòng còn lại: {restWords(view, typed, frame)}</span>
          <button type="button" class="small" onClick={() => onChange({ ...typed, rest: null })}>
            Xóa
          </button>
        </p>
      )}
      {(!byPaper || view.next !== null) && (
        <EntryBox
          label={byPaper ? paperLabel(view.next, names) : "Dòng và số đếm"}
          hint={hints[hintOf(frame)]}
          focused={focused}
          look={look}
          onEnter={enter}
          onBack={() => (typed.entries.length > 0 ? back(typed.entries.length - 1) : null)}
          onUndo={onUndo}
        />
      )}
      {!byPaper && typed.rest === null && (
        <p class="buttons">
          <button type="button" onClick={() => onChange({ ...typed, rest: "" })}>
            Các dòng còn lại: đủ {frame.valid ?? 0} đồng ý
          </button>
        </p>
      )}
    </section>
  );
}

/** A form of nothing. */
export const emptyPass: Omit<Typed, "kind"> = { entries: [...nothingTyped.entries], rest: nothingTyped.rest };

const hints = {
  strikeOut:
    "Gõ các số bị gạch rồi Enter: 3 7 12-15. Không gạch ai: s. Phiếu hỏng: x. Nhiều phiếu giống nhau: 1-9 sạch. Dòng không hợp lệ: h9.",
  twoBoxes:
    "Gõ các số không đồng ý rồi Enter: 3 7 12-15. Đồng ý cả: s. Phiếu hỏng: x. Nhiều phiếu giống nhau: 1-9 sạch. Để trống: t5. Dòng không hợp lệ: h9.",
  lines:
    "Chỉ gõ dòng không đủ đồng ý: 7: 2 là 2 không đồng ý; thêm t1 là 1 để trống, h1 là 1 không hợp lệ. Xong thì gõ cl (còn lại).",
  hands: "7: 2 t1 là 2 không đồng ý, 1 không có ý kiến. Cả danh sách: cl (còn lại), hoặc cl: 2 t1.",
  names: "Gõ các số không đồng ý: 3 7; không có ý kiến: t5; đồng ý cả: s.",
} as const;

function hintOf({ counting: { by, papers }, kind }: PassFrame): keyof typeof hints {
  if (by === "paper") return papers ? kind.marking : "names";
  return papers ? "lines" : "hands";
}

function paperLabel(next: number | null, names: readonly string[]): string {
  const name = names[(next ?? 0) - 1] ?? "";
  return name === "" ? `Phiếu ${next}` : `${next}. ${name}`;
}

/** " (Nguyễn Văn Hiệu)" beside the entry of one member. */
function nameOf(entry: string, names: readonly string[]): string {
  const name = names[Number.parseInt(entry, 10) - 1] ?? "";
  return name === "" || /^\d+\s*[-,\d]/.test(entry) ? "" : ` (${name})`;
}

/** " (Nguyễn Văn An; Lê Thị Bình)": whom an entry is about, so that a slip in a number is seen. */
function onLines(entry: string, frame: PassFrame, lines: ReadonlyMap<number, string>): string {
  const { ballots, lines: read } = readPass({ entries: [entry], rest: null }, frame);
  const numbers = [...(ballots[0]?.marks.keys() ?? []), ...read.keys()];
  const names = numbers.slice(0, mostNames).map((number) => lines.get(number) ?? String(number));
  if (names.length === 0) return "";
  return ` (${names.join("; ")}${numbers.length > mostNames ? `; … ${numbers.length} dòng` : ""})`;
}

const mostNames = 6;

function told(problems: readonly Problem[]): string {
  const [first] = problems;
  return first ? `${first.what}. ${first.remedy}.` : "";
}

function progress(
  { ballots, lines }: PassView,
  { counting, returned, kind }: PassFrame,
  { rest }: Omit<Typed, "kind">,
): string {
  if (counting.by === "paper")
    return `${ballots.length}/${returned ?? "?"} ${counting.papers ? "phiếu" : "người"}`;
  const typed = rest === null ? lines.size : kind.lines.length;
  return `${typed}/${kind.lines.length} dòng`;
}

function restWords({ lines }: PassView, { entries }: Omit<Typed, "kind">, frame: PassFrame): string {
  const apart = readPass({ entries, rest: null }, frame).lines;
  const left = frame.kind.lines.find((number) => !apart.has(number));
  const counts = left === undefined ? undefined : lines.get(left);
  return counts ? countWords(counts) : "không còn dòng nào";
}
