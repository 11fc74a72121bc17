import { useEffect, useState } from "preact/hooks";
import type { Door } from "../door";
import { Frame, start } from "./parts/frame";
import { useWork } from "./parts/work";

type Pending = Door["pendingReplacements"]["out"][number];

/** The replacement lists that wait: what each adds, changes and drops, and the secretary's decision. */
function ReplacementsPage() {
  const work = useWork();
  const [pending, setPending] = useState<readonly Pending[] | null>(null);
  const [done, setDone] = useState("");

  const load = () => work.ask("Đang tải danh sách…", "pendingReplacements", {}, setPending);
  useEffect(load, []);

  function decide({ submission, gone }: Pending, decision: "approved" | "rejected"): void {
    setDone("");
    work.ask("Đang ghi…", "decideReplacement", { submission, decision, gone: [...gone] }, (told) => {
      setDone(told);
      setPending((lists) => (lists ?? []).filter((list) => list.submission !== submission));
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
      {pending?.length === 0 && <p>Không có danh sách thay thế nào chờ duyệt.</p>}
      {pending?.map((list) => (
        <section key={list.submission} class="card" aria-label={list.unit}>
          <h2>{list.unit}</h2>
          <p class="muted">
            {list.review}, gửi lúc {list.at}
          </p>
          <div class="row">
            <Names title="Bỏ" names={list.gone} tone="bad" />
            <Names title="Thêm" names={list.added} tone="good" />
            <Names title="Đổi" names={list.changed} tone="plain" />
          </div>
          <p class="buttons">
            <button type="button" class="main" onClick={() => decide(list, "approved")}>
              Duyệt: bỏ {list.gone.length} đề nghị
            </button>
            <button type="button" onClick={() => decide(list, "rejected")}>
              Không duyệt: giữ lại
            </button>
          </p>
        </section>
      ))}
    </Frame>
  );
}

interface NamesProps {
  readonly title: string;
  readonly names: readonly string[];
  readonly tone: "good" | "bad" | "plain";
}

function Names({ title, names, tone }: NamesProps) {
  return (
    <div>
      <h3 class={tone}>
        {title} ({names.length})
      </h3>
      {names.length === 0 ? (
        <p class="muted">Không có</p>
      ) : (
        <ul>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

start(<ReplacementsPage />);
