import { useEffect, useState } from "preact/hooks";
import { rollInWords, rollProblems, tidyAttendance } from "../domain/vote/roll";
import type { Door } from "../door";
import { Choice } from "./parts/choice";
import { closePage, Frame, start } from "./parts/frame";
import { QuorumView } from "./parts/quorum-view";
import { RollRow } from "./parts/roll-row";
import { useWork } from "./parts/work";

type Desk = Door["attendanceDesk"]["out"];
type Row = Desk["roll"][number];

/** Who is in the room for a session: by rank, with the quorum as it changes. */
function AttendancePage() {
  const work = useWork();
  const [desk, setDesk] = useState<Desk | null>(null);
  const [roll, setRoll] = useState<readonly Row[]>([]);
  const [kept, setKept] = useState(true);
  const [done, setDone] = useState("");

  function load(meeting: string, session: string): void {
    setDone("");
    work.ask("Đang tải danh sách…", "attendanceDesk", { meeting, session }, (found) => {
      setDesk(found);
      setRoll(found.roll);
      setKept(true);
    });
  }
  useEffect(() => load("", ""), []);

  function change(member: string, part: Partial<Row>): void {
    setDone("");
    setKept(false);
    setRoll((rows) => rows.map((row) => (row.member === member ? { ...row, ...part } : row)));
  }
  /** Goes elsewhere where nothing is lost by it; what is not kept yet is told once. */
  function leave(go: () => void, remedy: string): void {
    if (kept || work.problems[0] === `${notKept} ${remedy}`) go();
    else work.refuse(`${notKept} ${remedy}`);
  }
  function save(): void {
    if (!desk) return;
    const tidy = roll.map(tidyAttendance);
    const problems = desk.state === "open" ? rollProblems(tidy) : [];
    if (problems.length > 0) {
      work.refuse(...problems.map(({ what, remedy }) => `${what}. ${remedy}.`));
      return;
    }
    const entries = tidy.map(({ session: _session, name: _name, votes: _votes, ...entry }) => entry);
    work.ask("Đang ghi…", "saveAttendance", { session: desk.session, roll: entries }, (told) => {
      setRoll(tidy);
      setKept(true);
      setDone(told);
    });
  }

  return (
    <Frame
      work={work}
      done={done}
      onClose={() => leave(closePage, "Bấm Đóng lần nữa để bỏ những gì vừa sửa.")}
      foot={
        <>
          <button
            type="button"
            class="main"
            disabled={!desk || desk.state === "frozen" || (kept && done !== "")}
            onClick={save}
          >
            Ghi điểm danh
          </button>
          <button type="button" class="quiet" onClick={() => load(desk?.meeting ?? "", desk?.session ?? "")}>
            Tải lại
          </button>
        </>
      }
    >
      {desk && (
        <>
          <div class="row">
            <Choice
              label="Phiên họp"
              choices={desk.meetings}
              chosen={desk.meeting}
              onChoose={(code) => leave(() => load(code, ""), chooseAgain)}
            />
            <Choice
              label="Lượt bỏ phiếu"
              choices={desk.sessions.map(({ code, name, state }) => ({ code, name: name + marked[state] }))}
              chosen={desk.session}
              onChoose={(code) => leave(() => load(desk.meeting, code), chooseAgain)}
            />
          </div>
          <section class="summary" aria-label="Đủ họp">
            <p>{rollInWords(roll)}</p>
            <QuorumView roll={roll} opening={desk.opening} members={desk.members} />
          </section>
          {desk.state !== "open" && <p class="note">{told[desk.state]}</p>}
          {desk.copied && (
            <p class="note">Chép từ lượt trước: sửa người đến, người về rồi bấm Ghi điểm danh.</p>
          )}
          <ol class="plain lined" aria-label="Thành viên theo thứ bậc">
            {roll.map((row, index) => (
              <RollRow
                key={row.member}
                row={row}
                office={desk.offices[index] ?? ""}
                state={desk.state}
                onChange={(part) => change(row.member, part)}
              />
            ))}
          </ol>
          <p class="muted">
            {desk.board.length > 0
              ? `Ban kiểm phiếu của lượt này: ${desk.board.join(", ")}.`
              : "Chưa có Ban kiểm phiếu cho lượt này."}{" "}
            Bầu, thay người: ghi ở tab “Ban kiểm phiếu”.
          </p>
        </>
      )}
    </Frame>
  );
}

const notKept = "Chưa ghi điểm danh của lượt này.";
const chooseAgain = "Bấm Ghi điểm danh trước, hoặc chọn lần nữa để bỏ những gì vừa sửa.";

/** What a session's name is followed by where its roll does not change any more. */
const marked = { open: "", replies: " (đang bỏ phiếu)", frozen: " (đã đóng)" } as const;

const told = {
  replies: "Lượt đang bỏ phiếu: điểm danh giữ nguyên, chỉ ghi được ai đã trả lời phiếu xin ý kiến.",
  frozen: "Lượt đã đóng hoặc hoãn: điểm danh giữ nguyên.",
} as const;

start(<AttendancePage />);
