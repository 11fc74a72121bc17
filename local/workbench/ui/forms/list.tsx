import type { FormLine } from "../../protocol/forms";
import { ask } from "../ask";
import { useLive } from "../live";
import { Scrolling } from "../scrolling";
import { spokenTime } from "../spoken-time";

export const formStates: Readonly<Record<FormLine["state"], string>> = {
  open: "Đang nhận",
  closed: "Không nhận",
  deleted: "Trong thùng rác",
};

/** All forms, the newest first. */
export function FormList() {
  const forms = useLive(() => ask("forms.list", {}), ["changed"]);
  return (
    <section class="forms" aria-labelledby="forms-title">
      <header class="part-head">
        <h1 id="forms-title">Biểu mẫu</h1>
        <p class="muted">{forms && `${forms.length} biểu mẫu`}</p>
      </header>
      <Scrolling class="part-body" label="Danh sách biểu mẫu">
        {forms?.length === 0 && (
          <p class="nothing">Chưa có biểu mẫu nào. Tiện ích tạo biểu mẫu khi mở đợt xét hay bỏ phiếu.</p>
        )}
        {forms && forms.length > 0 && (
          <table class="part-table">
            <thead>
              <tr>
                {["Biểu mẫu", "Trạng thái", "Đã trả lời", "Tạo lúc", ""].map((head) => (
                  <th key={head} scope="col">
                    {head === "" ? <span class="unseen">Việc</span> : head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {forms.map((form) => (
                <Line key={form.id} form={form} />
              ))}
            </tbody>
          </table>
        )}
      </Scrolling>
    </section>
  );
}

function Line({ form }: { readonly form: FormLine }) {
  const { publicId, id, title, name, state, refusal, responses, created } = form;
  return (
    <tr>
      <td>
        <a href={`#/forms/${publicId}`} dir="auto">
          {title}
        </a>
        {name !== title && (
          <p class="muted" dir="auto">
            {name}
          </p>
        )}
      </td>
      <td>
        <span class={`form-state ${state}`}>{formStates[state]}</span>
        {state === "closed" && <p class="muted">{refusal}</p>}
      </td>
      <td class="figures">{responses}</td>
      <td class="figures">{spokenTime(created)}</td>
      <td class="figures">
        <a href={`#/forms/${id}/answers`} aria-label={`Câu trả lời của ${title}`}>
          Câu trả lời
        </a>
      </td>
    </tr>
  );
}
