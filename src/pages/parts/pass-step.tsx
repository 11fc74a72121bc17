import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type PassFrame, passProblems, readPass } from "../../domain/vote/count-pass";
import type { Door } from "../../door";
import type { DraftKeeper } from "./draft-keeper";
import { closePage, Frame } from "./frame";
import { emptyPass, PassForm } from "./pass-form";
import type { Work } from "./work";

type Desk = Door["countDesk"]["out"];
type Pass = NonNullable<Desk["pass"]>;

export interface StepProps {
  readonly work: Work;
  readonly desk: Desk;
  readonly done: string;
  readonly keeper: DraftKeeper;
  /** What stands above every step. */
  readonly head: ComponentChildren;
  /** Goes to a step, or to the one that comes next. */
  readonly onStep: (step: Door["countDesk"]["in"]["step"] | null, told?: string) => void;
}

/** A pass: its reader, and what is read of each kind of paper. Once it is closed nothing of it is shown. */
export function PassStep({
  work,
  desk,
  done,
  keeper,
  head,
  onStep,
  pass,
}: StepProps & { readonly pass: "first" | "second" }) {
  const state = desk[pass];
  const [typed, setTyped] = useState<Pass>(desk.pass ?? { reader: "", kinds: [] });
  const [before, setBefore] = useState<readonly Pass[]>([]);
  // While a reader is being chosen by the keyboard the focus stays there.
  const [goesOn] = useState(typed.reader !== "");
  const [sure, setSure] = useState(false);
  const twice = desk.counting.passes === 2;
  const name = twice ? (pass === "first" ? "lần đọc 1" : "lần đọc 2") : "kết quả";

  function change(after: Pass): void {
    setBefore((all) => [...all, typed]);
    put(after);
  }
  function put(after: Pass): void {
    setTyped(after);
    keeper.keep({ step: pass, pass: { reader: after.reader, kinds: [...after.kinds] } });
  }
  function undo(): void {
    const last = before[before.length - 1];
    if (!last) return;
    setBefore(before.slice(0, -1));
    put(last);
  }
  function close(): void {
    void work.hold("Đang giữ nháp…", keeper.flush()).then((kept) => {
      if (!kept) work.refuse("Chưa giữ được những gì vừa gõ. Kiểm tra mạng rồi bấm lại.");
      else work.ask("Đang chốt…", "closePass", { session: desk.session, pass }, (told) => onStep(null, told));
    });
  }
  const lines = new Map(desk.lines.map(({ number, name: on }) => [number, on]));
  const frames = desk.kinds.map((kind) => frameOf(desk, kind.key));
  const ofKind = (key: string) => typed.kinds.find(({ kind }) => kind === key) ?? { kind: key, ...emptyPass };
  const left = frames.flatMap((frame) =>
    frame ? passProblems(readPass(ofKind(frame.kind.key), frame)) : [],
  );

  if (state.closed)
    return (
      <Frame
        work={work}
        done={done}
        foot={
          <>
            <button type="button" class="main" onClick={() => onStep(null)}>
              Tiếp tục
            </button>
            <button
              type="button"
              onClick={() =>
                sure
                  ? work.ask("Đang bỏ…", "redoPass", { session: desk.session, pass }, (told) =>
                      onStep(pass, told),
                    )
                  : setSure(true)
              }
            >
              {sure ? `Bấm lần nữa để bỏ ${name} và đọc lại` : "Đọc lại từ đầu"}
            </button>
          </>
        }
      >
        {head}
        <p class="note">
          Đã chốt {name}, người đọc: {state.reader}. Những gì đã gõ không hiện lại
          {twice ? ", để hai lần đọc không ảnh hưởng nhau" : ""}.
        </p>
      </Frame>
    );
  return (
    <Frame
      work={work}
      done={keeper.told === "" ? done : keeper.told}
      onClose={() => void work.hold("Đang giữ nháp…", keeper.flush()).then(closePage)}
      foot={
        <>
          <button type="button" class="main" disabled={!desk.accountsReady} onClick={close}>
            Chốt {name}
          </button>
          <button type="button" disabled={before.length === 0} onClick={undo}>
            Hoàn tác
          </button>
        </>
      }
    >
      {head}
      {!desk.accountsReady && <p class="note">Sổ phiếu còn thiếu số hoặc chưa khớp: làm bước 1 trước.</p>}
      <Reader
        desk={desk}
        pass={pass}
        reader={typed.reader}
        onChange={(reader) => change({ ...typed, reader })}
      />
      {desk.accountsReady &&
        frames.map(
          (frame, index) =>
            frame && (
              <PassForm
                key={frame.kind.key}
                frame={frame}
                typed={ofKind(frame.kind.key)}
                names={frame.kind.voters}
                lines={lines}
                focused={index === 0 && goesOn}
                onChange={(part) =>
                  change({
                    ...typed,
                    kinds: [
                      ...typed.kinds.filter(({ kind }) => kind !== frame.kind.key),
                      { kind: frame.kind.key, entries: [...part.entries], rest: part.rest },
                    ],
                  })
                }
                onUndo={undo}
              />
            ),
        )}
      {desk.accountsReady && (
        <p class={left.length === 0 ? "good" : "muted"} role="status" aria-live="polite">
          {left.length === 0 ? `Đủ và khớp: chốt được ${name}.` : (left[0]?.what ?? "")}
        </p>
      )}
      {keeper.problems.map((problem) => (
        <p key={problem} class="bad">
          {problem}
        </p>
      ))}
    </Frame>
  );
}

/** What a kind of paper is counted with, by its account. */
export function frameOf({ kinds, counting, accounts }: Desk, key: string): PassFrame | null {
  const [kind, account] = [
    kinds.find((each) => each.key === key),
    accounts.find((each) => each.kind === key),
  ];
  return kind && account ? { kind, counting, returned: account.returned, valid: account.valid } : null;
}

interface ReaderProps {
  readonly desk: Desk;
  readonly pass: "first" | "second";
  readonly reader: string;
  readonly onChange: (reader: string) => void;
}

/** Who reads: one of the counting board, not who read the other pass. */
function Reader({ desk, pass, reader, onChange }: ReaderProps) {
  const other = desk[pass === "first" ? "second" : "first"].reader;
  const offered = desk.board.filter((name) => name !== other);
  const label = `${desk.counting.papers ? "Người đọc" : "Người đếm"}${other === "" ? "" : ` (lần kia: ${other})`}`;
  if (desk.board.length > 0)
    return (
      <label class="narrow">
        <span>{label}</span>
        <select value={reader} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">Chọn trong Ban kiểm phiếu</option>
          {offered.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
    );
  return (
    <label class="narrow">
      <span>{label}</span>
      <input
        type="text"
        maxLength={200}
        value={reader}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
