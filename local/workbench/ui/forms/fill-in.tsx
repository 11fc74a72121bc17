import { useEffect, useRef, useState } from "preact/hooks";
import type { FormAnswer, FormFault, FormSent, FormView } from "../../protocol/forms";
import { ask } from "../ask";
import { LinkedText } from "../linked-text";
import { tellProblem } from "../problems";
import { type Draft, dropDraft, keepDraft, readDraft } from "./draft";
import { Item } from "./item";

interface FillInProps {
  readonly form: string;
  readonly query: string;
}

type Sent = Extract<FormSent, { readonly faults: null }>;

/** A form as somebody without an account sees it, page by page, until it was sent. */
export function FillIn({ form, query }: FillInProps) {
  const [view, setView] = useState<FormView>();
  const [missing, setMissing] = useState("");
  const [sent, setSent] = useState<Sent>();
  /** Counts the times the form was begun, so that another answer begins with an empty one. */
  const [round, setRound] = useState(0);
  useEffect(() => {
    ask("forms.open", { form, query }).then(setView, (error: Error) => setMissing(error.message));
  }, [round]);
  const again = (): void => {
    setSent(undefined);
    setView(undefined);
    setRound(round + 1);
  };
  return (
    <section class="form-desk">
      <nav class="form-way">
        <a href="#/forms">‹ Tất cả biểu mẫu</a>
        {view && <a href={`#/forms/${view.id}/answers`}>Câu trả lời (người quản lý)</a>}
      </nav>
      {missing !== "" && <Card title="Không mở được biểu mẫu" text={missing} />}
      {view && view.refusal !== null && !sent && <Card title={view.title} text={view.refusal} />}
      {sent && view && <Thanks sent={sent} view={view} onAgain={again} />}
      {view && view.refusal === null && !sent && (
        <Pages key={round} view={view} form={form} query={query} onSent={setSent} />
      )}
    </section>
  );
}

function Card({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div class="form-card form-head">
      <h1 dir="auto">{title}</h1>
      <p class="said">
        <LinkedText text={text} />
      </p>
    </div>
  );
}

interface ThanksProps {
  readonly sent: Sent;
  readonly view: FormView;
  readonly onAgain: () => void;
}

function Thanks({ sent, view, onAgain }: ThanksProps) {
  return (
    <div class="form-card form-head" role="status">
      <h1 dir="auto">{view.title}</h1>
      <p class="said">
        <LinkedText text={sent.message} />
      </p>
      <div class="buttons">
        {sent.editQuery !== null && (
          <a href={`#/forms/${view.publicId}?${sent.editQuery}`}>Sửa câu trả lời của bạn</a>
        )}
        {sent.again && (
          <button type="button" class="link" onClick={onAgain}>
            Gửi câu trả lời khác
          </button>
        )}
      </div>
    </div>
  );
}

interface PagesProps extends FillInProps {
  readonly view: FormView;
  readonly onSent: (sent: Sent) => void;
}

function Pages({ view, form, query, onSent }: PagesProps) {
  const fresh: Draft = { answers: view.filledIn, pages: [0] };
  const [draft, setDraft] = useState(() => fitting(readDraft(form, query), view) ?? fresh);
  /** As it is now: what is filled in while the engine is asked is not taken back by what comes of the answer. */
  const latest = useRef(draft);
  const [isKept, setIsKept] = useState(() => readDraft(form, query) !== undefined);
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [isLast, setIsLast] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const at = draft.pages.at(-1) ?? 0;
  const page = view.pages[at];
  const chosen = JSON.stringify(
    page?.items.map(({ id, choices }) => choices.length > 0 && draft.answers[id]),
  );

  useEffect(() => {
    let isGone = false;
    ask("forms.after", { form, query, page: at, answers: draft.answers }).then(
      ({ next }) => !isGone && setIsLast(next === null),
      tellProblem,
    );
    return () => {
      isGone = true;
    };
  }, [at, chosen]);

  function keep(change: Partial<Draft>): void {
    latest.current = { ...latest.current, ...change };
    setDraft(latest.current);
    keepDraft(form, query, latest.current);
  }
  function answer(item: number, value: FormAnswer): void {
    keep({ answers: { ...latest.current.answers, [item]: value } });
    setFaults((before) => before.filter((fault) => fault.item !== item));
  }
  function turnTo(pages: readonly number[]): void {
    setFaults([]);
    keep({ pages });
    top.current?.scrollIntoView();
    top.current?.focus();
  }
  function show(wrong: readonly FormFault[]): void {
    setFaults(wrong);
    const first = wrong[0];
    const place = view.pages.findIndex(({ items }) => items.some(({ id }) => id === first?.item));
    if (place >= 0 && place !== at) keep({ pages: [...draft.pages, place] });
    // Behind the next frame, when the messages stand there.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const item = document.getElementById(`item-${first?.item}`);
        item?.scrollIntoView({ block: "center" });
        item?.querySelector<HTMLElement>("input, select, textarea")?.focus({ preventScroll: true });
      }),
    );
  }
  async function goOn(): Promise<void> {
    setIsBusy(true);
    try {
      const { answers } = draft;
      const after = await ask("forms.after", { form, query, page: at, answers });
      if (after.faults.length > 0) show(after.faults);
      else if (after.next !== null) turnTo([...draft.pages, after.next]);
      // Nobody sends what the button does not say: it was pressed before it was known that this is the last page.
      else if (!isLast) setIsLast(true);
      else {
        const sent = await ask("forms.send", { form, query, answers });
        if (sent.faults === null) {
          dropDraft(form, query);
          onSent(sent);
        } else show(sent.faults);
      }
    } catch (error) {
      tellProblem(error);
    }
    setIsBusy(false);
  }
  function empty(): void {
    dropDraft(form, query);
    setFaults([]);
    latest.current = fresh;
    setDraft(fresh);
    setIsKept(false);
  }

  if (page === undefined)
    return <Card title={view.title} text="Biểu mẫu không có trang này nữa. Mở lại từ đầu." />;
  return (
    <form
      class="form-pages"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void goOn();
      }}
    >
      <div class="form-card form-head" ref={top} tabIndex={-1}>
        <h1 dir="auto">{view.title === "" ? "Biểu mẫu không tên" : view.title}</h1>
        {at > 0 && page.title !== "" && <h2 dir="auto">{page.title}</h2>}
        {page.helpText !== "" && (
          <p class="said">
            <LinkedText text={page.helpText} />
          </p>
        )}
        {view.isEdit && (
          <p class="form-note">Bạn đang sửa câu trả lời đã gửi. Bấm Gửi để thay câu trả lời cũ.</p>
        )}
        {isKept && (
          <p class="form-note">
            Bản nháp đang điền dở được giữ trong trình duyệt này.{" "}
            <button type="button" class="link" onClick={empty}>
              Điền lại từ đầu
            </button>
          </p>
        )}
        {page.items.some(({ required }) => required) && (
          <p class="form-required">* Biểu thị câu hỏi bắt buộc</p>
        )}
      </div>
      {page.items.map((item) => (
        <Item
          key={`${item.id} ${at}`}
          item={item}
          answer={draft.answers[item.id]}
          fault={faults.find((fault) => fault.item === item.id)?.says}
          onAnswer={(value) => answer(item.id, value)}
        />
      ))}
      <div class="form-foot">
        {draft.pages.length > 1 && (
          <button type="button" onClick={() => turnTo(draft.pages.slice(0, -1))}>
            Quay lại
          </button>
        )}
        <button type="submit" class="main" disabled={isBusy}>
          {isLast ? "Gửi" : "Tiếp"}
        </button>
        <span class="muted">
          {view.pages.length > 1 && `Trang ${at + 1} trong ${view.pages.length} trang của biểu mẫu`}
        </span>
        <p class="unseen" role="alert">
          {faults.length > 0 && `${faults.length} câu trả lời chưa đúng.`}
        </p>
      </div>
    </form>
  );
}

/** A draft of a form that has other pages now is not gone on with from a page that is not there. */
function fitting(draft: Draft | undefined, view: FormView): Draft | undefined {
  if (draft === undefined) return undefined;
  const isThere = draft.pages.length > 0 && draft.pages.every((page) => view.pages[page] !== undefined);
  return isThere ? draft : { ...draft, pages: [0] };
}
