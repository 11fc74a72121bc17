import { useEffect, useState } from "preact/hooks";
import type { Door } from "../door";
import { DeadlineField } from "./parts/deadline-field";
import { Frame, start } from "./parts/frame";
import { NominationList } from "./parts/nomination-list";
import { ReturnedView } from "./parts/returned";
import { ReviewChoice } from "./parts/review-choice";
import { useWork } from "./parts/work";

type Desk = Door["returnDesk"]["out"];
type Unit = Desk["units"][number];
type Preview = Door["previewReturn"]["out"];
type Returned = Door["returnForCorrection"]["out"];

/** Sends what a unit handed in back to it: which of its nominations, why, until when, and the mail it gets. */
function ReturnPage() {
  const work = useWork();
  const [desk, setDesk] = useState<Desk | null>(null);
  const [unitCode, setUnitCode] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState("");
  const [deadline, setDeadline] = useState("");
  const [preview, setPreview] = useState<Preview | null>(null);
  const [returned, setReturned] = useState<Returned | null>(null);

  const load = (review: string) =>
    work.ask("Đang tải đề nghị…", "returnDesk", { review }, (found) => {
      setDesk(found);
      choose("");
    });
  useEffect(() => load(""), []);

  function choose(code: string): void {
    setUnitCode(code);
    setChosen(new Set());
    setReason("");
    setPreview(null);
    setReturned(null);
  }
  /** Whatever the secretary changes makes the preview one of something else. */
  function changing<T>(change: (value: T) => void): (value: T) => void {
    return (value) => {
      setPreview(null);
      change(value);
    };
  }

  const unit = desk?.units.find(({ code }) => code === unitCode);
  const picked = unit?.nominations.filter(({ id }) => chosen.has(id)) ?? [];
  const request = {
    review: desk?.review ?? "",
    unit: unitCode,
    nominations: picked.map(({ id }) => id),
    reason,
    deadline,
  };
  const complete = unit !== undefined && reason.trim() !== "" && deadline !== "";

  if (returned) {
    return (
      <Frame
        work={work}
        done={returned.message}
        foot={
          <button type="button" class="main" onClick={() => load(desk?.review ?? "")}>
            Trả lại tiếp
          </button>
        }
      >
        <h2>
          Yêu cầu {returned.id}, {unit?.name}
        </h2>
        <ReturnedView returned={returned} rows={16} />
      </Frame>
    );
  }

  return (
    <Frame
      work={work}
      foot={
        <>
          <button
            type="button"
            class="main"
            disabled={!complete}
            onClick={() => work.ask("Đang ghi và gửi thư…", "returnForCorrection", request, setReturned)}
          >
            {unit && !unit.hasMail ? "Trả lại (đơn vị chưa có thư)" : "Trả lại và gửi thư"}
          </button>
          <button
            type="button"
            disabled={!complete}
            onClick={() => work.ask("Đang soạn thư…", "previewReturn", request, setPreview)}
          >
            Xem trước thư
          </button>
        </>
      }
    >
      <div class="row">
        <ReviewChoice reviews={desk?.reviews ?? []} chosen={desk?.review ?? ""} onChoose={load} />
        <label>
          <span>Đơn vị</span>
          <select value={unitCode} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">Chọn đơn vị</option>
            {desk?.units.map((each) => (
              <option key={each.code} value={each.code}>
                {each.name}: {counted(each)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {unit && (
        <>
          {unit.returns.length > 0 && (
            <div class="note">
              <p>Đã trả lại, chưa đóng:</p>
              <ul>
                {unit.returns.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          )}
          <NominationList
            key={unit.code}
            severities={desk?.severities ?? []}
            nominations={unit.nominations}
            chosen={chosen}
            onChoose={changing(setChosen)}
          />
          <Suggestions
            suggestions={picked.flatMap(({ suggestions }) => suggestions)}
            reason={reason}
            onAdd={changing((line: string) =>
              setReason((before) => (before.trim() === "" ? line : `${before.trimEnd()}\n${line}`)),
            )}
          />
          <label>
            <span>Nội dung cần bổ sung (đơn vị đọc được)</span>
            <textarea
              rows={4}
              value={reason}
              onInput={(event) => changing(setReason)(event.currentTarget.value)}
            />
          </label>
          <DeadlineField today={desk?.today} deadline={deadline} onChange={changing(setDeadline)} />
          {preview && <Mail preview={preview} />}
        </>
      )}
    </Frame>
  );
}

function counted({ nominations, hasMail }: Unit): string {
  const blocked = nominations.filter(({ finding }) => finding === "block").length;
  return [
    `${nominations.length} đề nghị`,
    ...(blocked > 0 ? [`${blocked} bị chặn`] : []),
    ...(hasMail ? [] : ["chưa có thư điện tử"]),
  ].join(", ");
}

interface SuggestionsProps {
  readonly suggestions: readonly string[];
  readonly reason: string;
  readonly onAdd: (line: string) => void;
}

/** What the chosen nominations lack, to be put into the reason by a click. */
function Suggestions({ suggestions, reason, onAdd }: SuggestionsProps) {
  const left = [...new Set(suggestions)].filter((line) => !reason.includes(line));
  if (left.length === 0) return null;
  return (
    <fieldset>
      <legend>Gợi ý từ kết quả kiểm tra, bấm để thêm</legend>
      <div class="buttons">
        {left.map((line) => (
          <button key={line} type="button" class="small" onClick={() => onAdd(line)}>
            + {line}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function Mail({ preview }: { readonly preview: Preview }) {
  return (
    <section class="card" aria-label="Thư sẽ gửi">
      <p>
        <b>Gửi đến:</b> {preview.to.length === 0 ? "đơn vị chưa có thư điện tử" : preview.to.join(", ")}
      </p>
      <p>
        <b>Tiêu đề:</b> {preview.subject}
      </p>
      <div class="text">{preview.body}</div>
    </section>
  );
}

start(<ReturnPage />);
