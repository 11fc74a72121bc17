import { useState } from "preact/hooks";
import type { FormAnswersView, FormResponseView, QuestionSummary } from "../../protocol/forms";
import { ask } from "../ask";
import { LinkedText } from "../linked-text";
import { useLive } from "../live";
import { usePortions } from "../portions";
import { tellProblem } from "../problems";
import { spokenTime } from "../spoken-time";
import { SureButton } from "../sure-button";
import { formStates } from "./list";

const PORTION = 50;

/** A form's responses as its owner sees them: counted, and one by one. */
export function FormAnswersPage({ form }: { readonly form: string }) {
  const view = useLive(() => ask("forms.answers", { form }), ["changed"]);
  const [isSummary, setIsSummary] = useState(true);
  if (view === undefined)
    return (
      <section class="form-desk">
        <nav class="form-way">
          <a href="#/forms">‹ Tất cả biểu mẫu</a>
        </nav>
      </section>
    );
  return (
    <section class="form-desk">
      <nav class="form-way">
        <a href="#/forms">‹ Tất cả biểu mẫu</a>
        <a href={`#/forms/${view.line.publicId}`}>Mở biểu mẫu để điền</a>
      </nav>
      <Head view={view} form={form} />
      <div class="form-tabs" role="tablist" aria-label="Câu trả lời">
        {[true, false].map((summary) => (
          <button
            key={String(summary)}
            type="button"
            role="tab"
            aria-selected={isSummary === summary}
            onClick={() => setIsSummary(summary)}
          >
            {summary ? "Tóm tắt" : "Từng câu trả lời"}
          </button>
        ))}
      </div>
      {view.responses.length === 0 && <p class="nothing">Chưa có câu trả lời nào.</p>}
      {view.responses.length > 0 &&
        (isSummary ? (
          view.questions.map((question, at) => <Summary key={at} question={question} />)
        ) : (
          <Responses view={view} form={form} />
        ))}
    </section>
  );
}

function Head({ view, form }: { readonly view: FormAnswersView; readonly form: string }) {
  const { line, responses } = view;
  const trash = (trashed: boolean): void => {
    ask("forms.trash", { form, trashed }).catch(tellProblem);
  };
  return (
    <div class="form-card form-head">
      <h1 dir="auto">{line.title}</h1>
      <p>
        <span class={`form-state ${line.state}`}>{formStates[line.state]}</span>{" "}
        {responses.length === 0 ? "" : `${responses.length} câu trả lời`}
      </p>
      {line.state === "closed" && <p class="muted">{line.refusal}</p>}
      <div class="buttons">
        {line.canBeOpened && (
          <button type="button" onClick={() => ask("forms.letAnyoneRespond", { form }).catch(tellProblem)}>
            Cho bất kỳ ai có đường liên kết trả lời
          </button>
        )}
        {line.state === "deleted" ? (
          <button type="button" onClick={() => trash(false)}>
            Lấy lại từ thùng rác
          </button>
        ) : (
          <SureButton
            label="Xóa biểu mẫu"
            question="Bỏ biểu mẫu này vào thùng rác? Không ai trả lời được nữa."
            onSure={() => trash(true)}
          />
        )}
      </div>
    </div>
  );
}

function Summary({ question }: { readonly question: QuestionSummary }) {
  const { title, answers, counts, texts } = question;
  const [first, more] = usePortions(texts, PORTION);
  return (
    <section class="form-card">
      <h2 class="form-title" dir="auto">
        {title}
      </h2>
      <p class="muted">{answers} câu trả lời</p>
      {counts.map(({ row, chosen }) => (
        <table class="counts" key={row ?? ""}>
          {row !== null && <caption dir="auto">{row}</caption>}
          <tbody>
            {chosen.map(({ value, count }) => (
              <tr key={value}>
                <th scope="row" dir="auto">
                  {value}
                </th>
                <td class="bar">
                  <span style={{ width: `${answers === 0 ? 0 : (100 * count) / answers}%` }} />
                </td>
                <td class="figures">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {first.map((text, at) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
        <p class="said answer-text" key={at} dir="auto" tabIndex={0}>
          {text}
        </p>
      ))}
      {more}
    </section>
  );
}

function Responses({ view, form }: { readonly view: FormAnswersView; readonly form: string }) {
  const [open, setOpen] = useState<string>();
  const found = view.responses.findIndex(({ id }) => id === open);
  const at = found < 0 ? 0 : found;
  const response = view.responses[at];
  if (response === undefined) return null;
  const turn = (to: number): void => setOpen(view.responses[to]?.id);
  return (
    <>
      <div class="form-card response-way">
        <button type="button" disabled={at === 0} onClick={() => turn(at - 1)}>
          Mới hơn
        </button>
        <label>
          <span class="unseen">Câu trả lời</span>
          <select value={response.id} onChange={(event) => setOpen(event.currentTarget.value)}>
            {view.responses.map(({ id, at: time, answers }) => (
              <option key={id} value={id}>
                {spokenTime(time)} {answers[0] ? `· ${answers[0].lines.join(", ").slice(0, 60)}` : ""}
              </option>
            ))}
          </select>
        </label>
        <button type="button" disabled={at === view.responses.length - 1} onClick={() => turn(at + 1)}>
          Cũ hơn
        </button>
        <span class="muted">
          {at + 1} trên {view.responses.length}
        </span>
      </div>
      <Response key={response.id} response={response} publicId={view.line.publicId} form={form} />
    </>
  );
}

interface ResponseProps {
  readonly response: FormResponseView;
  readonly publicId: string;
  readonly form: string;
}

function Response({ response, publicId, form }: ResponseProps) {
  return (
    <>
      {response.answers.map(({ title, lines }, at) => (
        <section class="form-card" key={at}>
          <h2 class="form-title" dir="auto">
            {title}
          </h2>
          {lines.map((line, each) => (
            <p class="said" key={each} dir="auto">
              <LinkedText text={line} />
            </p>
          ))}
        </section>
      ))}
      <div class="form-foot">
        <a href={`#/forms/${publicId}?${response.editQuery}`}>Mở đường liên kết để sửa</a>
        <SureButton
          label="Xóa"
          question="Xóa hẳn câu trả lời này khỏi biểu mẫu?"
          onSure={() => {
            ask("forms.deleteResponse", { form, response: response.id }).catch(tellProblem);
          }}
        />
      </div>
    </>
  );
}
