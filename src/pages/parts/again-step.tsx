import { againProblems } from "../../domain/vote/compare-passes";
import { withPaper } from "../../domain/vote/count-pass";
import { EntryBox } from "./entry-box";
import { Frame } from "./frame";
import { frameOf, type StepProps } from "./pass-step";

/** What the passes differ on, paper by paper or line by line, typed again until two readings agree; then the count is saved. */
export function AgainStep({ work, desk, done, keeper, head, onStep }: StepProps) {
  const { counting, differences, first, second, session } = desk;
  const two = counting.passes === 2;
  const closed = first.closed && (!two || second.closed);
  const left = differences.filter(({ settled }) => !settled);
  const what = counting.by === "paper" ? "phiếu" : "dòng";
  const [next] = left;
  const frame = next ? frameOf(desk, next.kind) : null;

  function compose(typed: string, number: number): string {
    if (counting.by === "paper") return withPaper(typed, number);
    return typed.includes(":") ? typed : `${number}: ${typed}`;
  }
  function enter(typed: string): boolean {
    if (!next || !frame) return false;
    const again = {
      kind: next.kind,
      number: next.number,
      at: next.again,
      typed: compose(typed, next.number),
    };
    if (againProblems(again, frame).length > 0) return false;
    keeper.keep({ step: "again", again: [again] });
    void work.hold("Đang giữ nháp…", keeper.flush()).then((kept) => {
      if (kept) onStep("again");
      else work.refuse("Chưa giữ được những gì vừa gõ. Kiểm tra mạng rồi gõ lại.");
    });
    return true;
  }
  const save = () => work.ask("Đang lưu…", "saveCount", { session }, (told) => onStep("accounts", told));
  return (
    <Frame
      work={work}
      done={keeper.told === "" ? done : keeper.told}
      foot={
        <button type="button" class="main" disabled={!closed || left.length > 0} onClick={save}>
          Lưu kết quả kiểm phiếu
        </button>
      }
    >
      {head}
      {!closed && (
        <p class="note">
          {two ? "Chốt đủ hai lần đọc rồi mới so sánh được." : "Chốt kết quả rồi mới lưu được."}
        </p>
      )}
      {closed && two && (
        <p role="status" aria-live="polite">
          Lần đọc 1: {first.reader}. Lần đọc 2: {second.reader}.{" "}
          <b class={left.length === 0 ? "good" : "bad"}>
            {differences.length === 0
              ? "Hai lần đọc giống nhau."
              : `Hai lần đọc khác nhau ở ${differences.length} ${what}, ${left.length === 0 ? "đã xem lại xong" : `còn ${left.length} ${what} phải xem lại`}.`}
          </b>
        </p>
      )}
      {closed && next && frame && (
        <section class="card" aria-label="Xem lại">
          <h3>
            {frame.kind.name}: xem lại{" "}
            {left
              .filter(({ kind }) => kind === next.kind)
              .map(({ number }) => `${what} ${number}`)
              .join(", ")}
          </h3>
          <p>
            {next.again > 0
              ? `Lần gõ vừa rồi của ${what} ${next.number} khác các lần đọc trước. Hai người cùng xem rồi gõ lại.`
              : `Lấy ${what} ${next.number} ra, hai người đọc cùng xem rồi gõ lại. Hai lần gõ giống nhau thì được nhận.`}
          </p>
          <EntryBox
            key={`${next.kind} ${next.number} ${next.again}`}
            label={counting.by === "paper" ? `Phiếu ${next.number}` : `Dòng ${next.number}`}
            hint={
              counting.by === "paper"
                ? "Các số bị gạch: 3 7 12-15. Sạch: s. Hỏng: x."
                : "2 là 2 không đồng ý; hoặc đủ bốn số: 12 2 0 0."
            }
            focused
            look={(typed) => {
              const [wrong] = againProblems(
                { kind: next.kind, number: next.number, at: next.again, typed: compose(typed, next.number) },
                frame,
              );
              return {
                problem: wrong ? `${wrong.what}. ${wrong.remedy}.` : "",
                words: `Hiểu là ${compose(typed, next.number)}`,
              };
            }}
            onEnter={enter}
          />
        </section>
      )}
      {closed && left.length === 0 && (
        <p>Bấm Lưu: sổ ghi số phiếu và danh sách dấu của từng dòng, mỗi dòng xáo trộn riêng; nháp bị xóa.</p>
      )}
    </Frame>
  );
}
