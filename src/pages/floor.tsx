import { useEffect, useState } from "preact/hooks";
import type { Door } from "../door";
import { Frame, start } from "./parts/frame";
import { useWork } from "./parts/work";

type Desk = Door["amendablePapers"]["out"];
type Paper = Desk["papers"][number];

interface Motion {
  readonly proposedBy: string;
  readonly handsFor: string;
  readonly handsAgainst: string;
  readonly handsNone: string;
  readonly reason: string;
}
const noMotion: Motion = { proposedBy: "", handsFor: "", handsAgainst: "", handsNone: "", reason: "" };

interface Added {
  readonly award: string;
  readonly kind: "individual" | "collective";
  readonly code: string;
  readonly name: string;
  readonly position: string;
  readonly unit: string;
}
const nobody: Added = { award: "", kind: "individual", code: "", name: "", position: "", unit: "" };

/** Changes of a paper before its session opens: a line is withdrawn and keeps its number, or somebody is added from the floor. */
function FloorPage() {
  const work = useWork();
  const [desk, setDesk] = useState<Desk | null>(null);
  const [session, setSession] = useState("");
  const [what, setWhat] = useState<"withdraw" | "add">("withdraw");
  const [number, setNumber] = useState("");
  const [added, setAdded] = useState(nobody);
  const [motion, setMotion] = useState(noMotion);
  const [done, setDone] = useState("");

  const load = () =>
    work.ask("Đang tải phiếu…", "amendablePapers", {}, (found) => {
      setDesk(found);
      setSession((before) =>
        found.papers.some(({ code }) => code === before) ? before : (found.papers[0]?.code ?? ""),
      );
    });
  useEffect(load, []);

  const paper = desk?.papers.find(({ code }) => code === session);
  const request = {
    session,
    proposedBy: motion.proposedBy,
    reason: motion.reason,
    handsFor: Number(motion.handsFor),
    handsAgainst: Number(motion.handsAgainst),
    handsNone: Number(motion.handsNone),
  };
  const isCounted = [motion.handsFor, motion.handsAgainst, motion.handsNone].every((text) =>
    /^\d+$/.test(text),
  );
  const isTold = motion.proposedBy.trim() !== "" && motion.reason.trim() !== "" && isCounted;
  const isChosen =
    what === "withdraw" ? number !== "" : added.award !== "" && added.name.trim() !== "" && added.unit !== "";

  function after({ message }: { readonly message: string }): void {
    setDone(message);
    setMotion(noMotion);
    setNumber("");
    setAdded(nobody);
    load();
  }
  function send(): void {
    setDone("");
    if (what === "withdraw")
      work.ask("Đang ghi…", "withdrawLine", { ...request, number: Number(number) }, after);
    else
      work.ask(
        "Đang kiểm tra và ghi…",
        "addFromFloor",
        { ...request, nominee: { ...added, category: "" } },
        after,
      );
  }

  return (
    <Frame
      work={work}
      done={done}
      foot={
        <button type="button" class="main" disabled={!(paper && isTold && isChosen)} onClick={send}>
          {what === "withdraw" ? "Ghi RÚT" : "Bổ sung vào phiếu"}
        </button>
      }
    >
      <div class="row">
        <label>
          <span>Lượt bỏ phiếu</span>
          <select value={session} onChange={(event) => setSession(event.currentTarget.value)}>
            {desk?.papers.map(({ code, order, awards }) => (
              <option key={code} value={code}>
                {code}: lượt {order}, {awards.map(({ name }) => name).join(", ")}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>Việc</span>
          <select
            value={what}
            onChange={(event) => setWhat(event.currentTarget.value === "add" ? "add" : "withdraw")}
          >
            <option value="withdraw">Rút tên</option>
            <option value="add">Hội đồng đề nghị thêm</option>
          </select>
        </label>
      </div>
      {paper && what === "withdraw" && <LineChoice paper={paper} number={number} onChoose={setNumber} />}
      {paper && desk && what === "add" && (
        <Nominee paper={paper} units={desk.units} added={added} onChange={setAdded} />
      )}
      <MotionFields motion={motion} onChange={setMotion} />
    </Frame>
  );
}

interface LineChoiceProps {
  readonly paper: Paper;
  readonly number: string;
  readonly onChoose: (number: string) => void;
}

function LineChoice({ paper, number, onChoose }: LineChoiceProps) {
  return (
    <div class="row">
      <label>
        <span>Dòng trên phiếu</span>
        <select value={number} onChange={(event) => onChoose(event.currentTarget.value)}>
          <option value="">Chọn dòng</option>
          {paper.lines
            .filter(({ state }) => state !== "withdrawn")
            .map((line) => (
              <option key={line.number} value={String(line.number)}>
                {line.number}. {line.name}
                {line.detail === "" ? "" : `, ${line.detail}`} ({line.award})
              </option>
            ))}
        </select>
      </label>
    </div>
  );
}

interface NomineeProps {
  readonly paper: Paper;
  readonly units: Desk["units"];
  readonly added: Added;
  readonly onChange: (added: Added) => void;
}

function Nominee({ paper, units, added, onChange }: NomineeProps) {
  const text = (name: "code" | "name" | "position", label: string) => (
    <label>
      <span>{label}</span>
      <input
        value={added[name]}
        onInput={(event) => onChange({ ...added, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <>
      <div class="row">
        <label>
          <span>Danh hiệu</span>
          <select
            value={added.award}
            onChange={(event) => onChange({ ...added, award: event.currentTarget.value })}
          >
            <option value="">Chọn danh hiệu</option>
            {paper.awards.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>Cá nhân hay tập thể</span>
          <select
            value={added.kind}
            onChange={(event) =>
              onChange({
                ...added,
                kind: event.currentTarget.value === "collective" ? "collective" : "individual",
              })
            }
          >
            <option value="individual">Cá nhân</option>
            <option value="collective">Tập thể</option>
          </select>
        </label>
        <label>
          <span>Đơn vị</span>
          <select
            value={added.unit}
            onChange={(event) => onChange({ ...added, unit: event.currentTarget.value })}
          >
            <option value="">Chọn đơn vị</option>
            {units.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="row">
        {text("code", "Mã nhân sự, mã học sinh")}
        {text("name", "Họ tên, tên tập thể")}
        {text("position", "Chức vụ, lớp")}
      </div>
    </>
  );
}

interface MotionProps {
  readonly motion: Motion;
  readonly onChange: (motion: Motion) => void;
}

function MotionFields({ motion, onChange }: MotionProps) {
  const hands = (name: "handsFor" | "handsAgainst" | "handsNone", label: string) => (
    <label>
      <span>{label}</span>
      <input
        inputMode="numeric"
        value={motion[name]}
        onInput={(event) => onChange({ ...motion, [name]: event.currentTarget.value.trim() })}
      />
    </label>
  );
  return (
    <>
      <label>
        <span>Người đề xuất</span>
        <input
          value={motion.proposedBy}
          onInput={(event) => onChange({ ...motion, proposedBy: event.currentTarget.value })}
        />
      </label>
      <div class="row">
        {hands("handsFor", "Giơ tay đồng ý")}
        {hands("handsAgainst", "Không đồng ý")}
        {hands("handsNone", "Không có ý kiến")}
      </div>
      <label>
        <span>Lý do (ghi trong biên bản)</span>
        <textarea
          rows={3}
          value={motion.reason}
          onInput={(event) => onChange({ ...motion, reason: event.currentTarget.value })}
        />
      </label>
    </>
  );
}

start(<FloorPage />);
