import { useEffect, useState } from "preact/hooks";
import type { Door } from "../door";
import { Columns } from "./parts/columns";
import { DeadlineField } from "./parts/deadline-field";
import { Frame, start } from "./parts/frame";
import { useWork } from "./parts/work";

type Desk = Door["waitingSubmissions"]["out"];
type Waiting = Desk["waiting"][number];
type Decision = Door["decideWaiting"]["in"];

/** The submissions that wait for the secretary's word: how each was understood, and what she says of it. */
function WaitingPage() {
  const work = useWork();
  const [desk, setDesk] = useState<Desk | null>(null);
  const [done, setDone] = useState("");

  const load = () => work.ask("Đang tải…", "waitingSubmissions", {}, setDesk);
  useEffect(load, []);

  function decide(decision: Decision): void {
    setDone("");
    work.ask("Đang ghi…", "decideWaiting", decision, (told) => {
      setDone(told);
      setDesk(
        (before) =>
          before && { ...before, waiting: before.waiting.filter(({ row }) => row !== decision.row) },
      );
    });
  }

  return (
    <Frame
      work={work}
      done={done}
      foot={
        <button type="button" class="quiet" onClick={load}>
          Tải lại
        </button>
      }
    >
      {desk?.waiting.length === 0 && <p>Không có lần gửi nào chờ xác nhận.</p>}
      {desk?.waiting.map((waiting) => (
        <Card key={waiting.row} waiting={waiting} today={desk.today} onDecide={decide} />
      ))}
    </Frame>
  );
}

interface CardProps {
  readonly waiting: Waiting;
  readonly today: string;
  readonly onDecide: (decision: Decision) => void;
}

function Card({ waiting, today, onDecide }: CardProps) {
  const { row, asks, unit, review, at, what, why, columns, rows, more, text } = waiting;
  const [returning, setReturning] = useState(false);
  const say = (word: Decision["word"]) => onDecide({ row, word, back: null });
  return (
    <section class="card" aria-label={unit}>
      <h2>{unit}</h2>
      <p class="muted">
        {what}, {review}, gửi lúc {at}
      </p>
      <p class="warning">
        {asks === "reading" ? "Cần xem" : "Đã xóa"}: {why}.
      </p>
      {columns.length > 0 && <Columns columns={columns} />}
      {rows.length > 0 && <Rows rows={rows} />}
      {more > 0 && <p class="muted">và {more} dòng nữa</p>}
      {text !== "" && <p class="text">{text}</p>}
      {returning ? (
        <SendBack waiting={waiting} today={today} onDecide={onDecide} onCancel={() => setReturning(false)} />
      ) : (
        <p class="buttons">
          <button type="button" class="main" onClick={() => say("accepted")}>
            {asks === "reading" ? "Đúng" : "Vẫn giữ"}
          </button>
          {asks === "reading" ? (
            <button type="button" onClick={() => setReturning(true)}>
              Không đúng, trả lại đơn vị
            </button>
          ) : (
            <button type="button" onClick={() => say("declined")}>
              Bỏ lần gửi này
            </button>
          )}
        </p>
      )}
    </section>
  );
}

function Rows({ rows }: { readonly rows: Waiting["rows"] }) {
  const lined = rows.some(({ line }) => line !== null);
  return (
    <table>
      <thead>
        <tr>
          {lined && <th scope="col">Dòng</th>}
          <th scope="col">Mã</th>
          <th scope="col">Họ tên, tập thể</th>
          <th scope="col">Chức vụ, lớp</th>
          <th scope="col">Danh hiệu</th>
          <th scope="col">Phải đoán</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ line, code, name, detail, award, guesses }, at) => (
          <tr key={`${line} ${at}`}>
            {lined && <td>{line}</td>}
            <td>{code}</td>
            <td>{name}</td>
            <td>{detail}</td>
            <td>{award}</td>
            <td>{guesses.join("; ")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SendBackProps extends CardProps {
  readonly onCancel: () => void;
}

/** What the unit is told of a reading that is not right, and until when it may answer. */
function SendBack({ waiting, today, onDecide, onCancel }: SendBackProps) {
  const { row, hasMail } = waiting;
  const [reason, setReason] = useState(waiting.reason);
  const [deadline, setDeadline] = useState("");
  return (
    <>
      <label>
        <span>Nội dung cần gửi lại (đơn vị đọc được)</span>
        <textarea rows={4} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      <DeadlineField today={today} deadline={deadline} onChange={setDeadline} />
      <p class="buttons">
        <button
          type="button"
          class="main"
          disabled={reason.trim() === "" || deadline === ""}
          onClick={() => onDecide({ row, word: "declined", back: { reason, deadline } })}
        >
          {hasMail ? "Trả lại và gửi thư" : "Trả lại (đơn vị chưa có thư)"}
        </button>
        <button type="button" onClick={() => onDecide({ row, word: "declined", back: null })}>
          Chỉ ghi không nhận
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          Quay lại
        </button>
      </p>
    </>
  );
}

start(<WaitingPage />);
