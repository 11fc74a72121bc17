import { useState } from "preact/hooks";
import type { Door } from "../../door";
import { DeadlineField } from "./deadline-field";
import { ReturnedView } from "./returned";
import type { Work } from "./work";

type Offer = NonNullable<Door["nominationFile"]["out"]>["back"];
type Returned = Door["returnForCorrection"]["out"];

interface ReturnFormProps {
  readonly id: string;
  readonly offer: Offer;
  readonly work: Work;
  readonly onDone: (what: string) => void;
}

/** Sends one nomination back to its unit: the reason is what the checks found, the deadline a few days; both may be changed. */
export function ReturnForm({ id, offer, work, onDone }: ReturnFormProps) {
  const [reason, setReason] = useState(offer.reason);
  const [deadline, setDeadline] = useState(offer.deadline);
  const [returned, setReturned] = useState<Returned | null>(null);
  const { review, unit, hasMail } = offer;
  if (offer.why !== "") return <p class="muted">{offer.why}</p>;
  if (returned) {
    return (
      <>
        <p class="good">{returned.message}</p>
        <ReturnedView returned={returned} rows={10} />
      </>
    );
  }
  const send = () =>
    work.ask(
      "Đang ghi và gửi thư…",
      "returnForCorrection",
      { review, unit, nominations: [id], reason, deadline },
      (made) => {
        setReturned(made);
        if (made.to.length > 0 && made.problems.length === 0) onDone(made.message);
      },
    );
  return (
    <>
      <label>
        <span>Nội dung cần bổ sung (đơn vị đọc được)</span>
        <textarea rows={5} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      <DeadlineField today={offer.today} deadline={deadline} onChange={setDeadline} />
      <p class="buttons">
        <button type="button" class="main" disabled={reason.trim() === "" || deadline === ""} onClick={send}>
          {hasMail ? "Trả lại và gửi thư" : "Trả lại (đơn vị chưa có thư)"}
        </button>
      </p>
    </>
  );
}
