import { useEffect, useMemo, useState } from "preact/hooks";
import { type PastedPlan, readPastedPlan } from "../domain/plan/pasted/pasted-plan";
import { noChoices, type PasteChoices, propose, requestOf } from "../domain/plan/pasted/proposal";
import type { Door } from "../door";
import { Choice } from "./parts/choice";
import { Frame, start } from "./parts/frame";
import { ApartLines } from "./parts/plan-paste/apart-lines";
import { Differences } from "./parts/plan-paste/differences";
import { OtherTabs } from "./parts/plan-paste/other-tabs";
import { OutlineView } from "./parts/plan-paste/outline-view";
import { PasteBox, type Pasted, partsOf } from "./parts/plan-paste/paste-box";
import { useWork } from "./parts/work";

type Desk = Door["pasteDesk"]["out"];
type Context = Door["pasteContext"]["out"];

/** A plan pasted from Word: how it was understood is shown and can be changed, line by line, before it fills the round's tabs. */
function PastePlanPage() {
  const work = useWork();
  const [desk, setDesk] = useState<Desk | null>(null);
  const [context, setContext] = useState<Context | null>(null);
  const [pasted, setPasted] = useState<Pasted>({ text: "", html: "" });
  const [choices, setChoices] = useState<PasteChoices>(noChoices);
  const [done, setDone] = useState("");

  function read(round: string, told = ""): void {
    work.ask("Đang đọc sổ…", "pasteContext", { round }, (found) => {
      setContext(found);
      setChoices((before) => ({ ...before, replaced: new Set(), ...(told === "" ? noMarks : {}) }));
      setDone(told);
    });
  }
  useEffect(() => {
    work.ask("Đang đọc sổ…", "pasteDesk", {}, (found) => {
      setDesk(found);
      const [first] = found.rounds;
      if (first) read(first.code);
    });
  }, []);

  const plan = useMemo(() => (pasted.text.trim() === "" ? null : readPastedPlan(partsOf(pasted))), [pasted]);
  const proposal = useMemo(
    () => plan && context && propose(plan, context, choices),
    [plan, context, choices],
  );

  function choose(change: Partial<PasteChoices>): void {
    setDone("");
    setChoices((before) => ({ ...before, ...change }));
  }
  function write(): void {
    if (!proposal || !context) return;
    work.ask("Đang ghi…", "pastePlan", requestOf(proposal, context, choices), (written) =>
      read(context.round, doneWords(written)),
    );
  }

  if (desk === null || context === null) {
    return (
      <Frame work={work} foot={null}>
        {null}
      </Frame>
    );
  }
  return (
    <Frame
      work={work}
      done={done}
      foot={
        <button type="button" class="main" disabled={!proposal || proposal.effective === 0} onClick={write}>
          {!proposal || proposal.effective === 0
            ? "Không có gì để ghi"
            : `Ghi ${proposal.effective} dòng vào sổ`}
        </button>
      }
    >
      <Choice
        label="Kế hoạch của đợt"
        choices={desk.rounds.map(({ code, name }) => ({ code, name: `${code}: ${name}` }))}
        chosen={context.round}
        onChoose={(round) => read(round)}
      />
      <PasteBox
        pasted={pasted}
        isRead={plan !== null}
        onPaste={(given) => {
          setPasted(given);
          setDone("");
          setChoices(noChoices);
        }}
      />
      {plan && proposal && (
        <>
          <Stand plan={plan} proposal={proposal} />
          <Differences
            proposal={proposal}
            content={context.content}
            levels={desk.levels}
            choices={choices}
            onChoose={choose}
          />
          <OtherTabs proposal={proposal} plan={plan} context={context} choices={choices} onChoose={choose} />
          <OutlineView proposal={proposal} levels={desk.levels} choices={choices} onChoose={choose} />
          <ApartLines proposal={proposal} levels={desk.levels} choices={choices} onChoose={choose} />
        </>
      )}
    </Frame>
  );
}

/** What was said of one round's marks says nothing of another's. */
const noMarks = { marks: new Map(), tasks: new Map(), targets: null, recipients: false } as const;

interface StandProps {
  readonly plan: PastedPlan;
  readonly proposal: NonNullable<ReturnType<typeof propose>>;
}

/** How what was pasted stands to what the register has, in figures. */
function Stand({ plan, proposal }: StandProps) {
  const { compared, rows } = proposal;
  const count = (kind: (typeof compared)[number]["kind"]) =>
    compared.filter((each) => each.kind === kind).length;
  const apart = proposal.lines.filter(({ kind }) => kind === "apart").length;
  return (
    <p class="summary">
      Đã đọc {plan.lines.length} dòng: <b>{rows.length} đoạn nội dung</b>, {apart} dòng không lấy. So với sổ:{" "}
      <b>thêm {count("added")}</b>,{" "}
      <b class={count("differs") > 0 ? "warning" : ""}>khác {count("differs")}</b>, giống {count("same")}
      {count("only") > 0 && `, ${count("only")} đoạn chỉ có trong sổ`}.
    </p>
  );
}

function doneWords({ added, replaced, left, elsewhere }: Door["pastePlan"]["out"]): string {
  const other = elsewhere > 0 ? `; thêm ${elsewhere} dòng ở các tab khác` : "";
  const kept = left > 0 ? `; ${left} đoạn khác với bản dán được giữ như trong sổ` : "";
  return added + replaced + elsewhere === 0
    ? `Không có gì để ghi thêm${kept}.`
    : `Đã ghi: thêm ${added}, đổi ${replaced} đoạn${other}${kept}.`;
}

start(<PastePlanPage />);
