import { useEffect, useState } from "preact/hooks";
import type { Door } from "../door";
import { AccountForm } from "./parts/account-form";
import { AgainStep } from "./parts/again-step";
import { Choice } from "./parts/choice";
import { useDraftKeeper } from "./parts/draft-keeper";
import { closePage, Frame, start } from "./parts/frame";
import { PassStep } from "./parts/pass-step";
import { useWork } from "./parts/work";

type Desk = Door["countDesk"]["out"];
type Step = Door["countDesk"]["in"]["step"];

/** The count of what was voted without forms: the accounts of the papers, one or two passes, what they differ on, saving. */
function CountPage() {
  const work = useWork();
  const [desk, setDesk] = useState<Desk | null>(null);
  const [step, setStep] = useState<Step>("accounts");
  const [loads, setLoads] = useState(0);
  const [done, setDone] = useState("");

  function load(session: string, wanted: Step | null, told = ""): void {
    work.ask("Đang tải…", "countDesk", { session, step: wanted ?? "accounts" }, (found) => {
      const meant = wanted ?? nextStep(found);
      if (wanted === null && meant !== "accounts") {
        load(found.session, meant, told);
        return;
      }
      setDesk(found);
      setStep(meant);
      setLoads((count) => count + 1);
      setDone(told);
    });
  }
  useEffect(() => load("", null), []);

  if (!desk)
    return (
      <Frame
        work={work}
        done={done}
        foot={
          <button type="button" class="quiet" onClick={() => load("", null)}>
            Tải lại
          </button>
        }
      >
        {null}
      </Frame>
    );
  return (
    <CountStep
      key={`${desk.session} ${step} ${loads}`}
      work={work}
      desk={desk}
      step={step}
      done={done}
      onStep={(wanted, told) => load(desk.session, wanted, told)}
      onSession={(code) => load(code, null)}
    />
  );
}

/** Where the count goes on. */
function nextStep({ accountsReady, first, second, counting }: Desk): Step {
  if (!accountsReady) return "accounts";
  if (!first.closed) return "first";
  return counting.passes === 2 && !second.closed ? "second" : "again";
}

interface CountStepProps {
  readonly work: ReturnType<typeof useWork>;
  readonly desk: Desk;
  readonly step: Step;
  readonly done: string;
  readonly onStep: (step: Step | null, told?: string) => void;
  readonly onSession: (code: string) => void;
}

function CountStep({ work, desk, step, done, onStep, onSession }: CountStepProps) {
  const keeper = useDraftKeeper(desk.session, desk.base);
  const [accounts, setAccounts] = useState(desk.accounts);
  const [anew, setAnew] = useState(false);

  function go(wanted: Step | null): void {
    void work.hold("Đang giữ nháp…", keeper.flush()).then((kept) => {
      if (kept) onStep(wanted);
      else work.refuse("Chưa giữ được những gì vừa gõ. Kiểm tra mạng rồi bấm lại.");
    });
  }
  const steps = stepsOf(desk);
  const head = (
    <>
      <Choice label="Lượt bỏ phiếu" choices={desk.sessions} chosen={desk.session} onChoose={onSession} />
      <nav class="steps" aria-label="Các bước kiểm phiếu">
        {steps.map(({ name, label, mark }) => (
          <button
            key={name}
            type="button"
            class="step"
            aria-current={name === step ? "step" : undefined}
            onClick={() => go(name)}
          >
            {label}
            {mark === "" ? "" : <span class="good"> {mark}</span>}
          </button>
        ))}
      </nav>
      {desk.counted && (
        <p class="note">
          Lượt này đã lưu kết quả kiểm. Kiểm lại rồi lưu sẽ thay kết quả đó, khi lượt chưa đóng.
        </p>
      )}
    </>
  );
  if (desk.counted && !desk.begun && !anew)
    return (
      <Frame
        work={work}
        done={done}
        foot={
          <button type="button" onClick={() => setAnew(true)}>
            Kiểm lại từ đầu
          </button>
        }
      >
        <Choice label="Lượt bỏ phiếu" choices={desk.sessions} chosen={desk.session} onChoose={onSession} />
        <p class="note">
          Lượt này đã lưu kết quả kiểm phiếu. Đóng lượt từ menu Biểu quyết; nếu thấy kiểm sai thì kiểm lại từ
          đầu.
        </p>
      </Frame>
    );
  const common = { work, desk, done, keeper, head, onStep };
  if (step === "first" || step === "second") return <PassStep {...common} pass={step} />;
  if (step === "again") return <AgainStep {...common} />;
  return (
    <Frame
      work={work}
      done={keeper.told === "" ? done : keeper.told}
      onClose={() => void work.hold("Đang giữ nháp…", keeper.flush()).then(closePage)}
      foot={
        <button type="button" class="main" onClick={() => go(null)}>
          Tiếp tục
        </button>
      }
    >
      {head}
      {desk.kinds.map((kind, index) => {
        const account = accounts[index];
        return (
          account && (
            <AccountForm
              key={kind.key}
              kind={kind}
              counting={desk.counting}
              account={account}
              onChange={(changed) => {
                const after = accounts.map((each) => (each.kind === kind.key ? changed : each));
                setAccounts(after);
                keeper.keep({ step: "accounts", accounts: after });
              }}
            />
          )
        );
      })}
      {keeper.problems.map((problem) => (
        <p key={problem} class="bad">
          {problem}
        </p>
      ))}
    </Frame>
  );
}

interface StepOf {
  readonly name: Step;
  readonly label: string;
  readonly mark: string;
}

function stepsOf({ counting, accountsReady, first, second }: Desk): readonly StepOf[] {
  const mark = (isDone: boolean) => (isDone ? "(xong)" : "");
  const two = counting.passes === 2;
  return [
    { name: "accounts", label: counting.papers ? "1. Sổ phiếu" : "1. Số người", mark: mark(accountsReady) },
    { name: "first", label: two ? "2. Lần đọc 1" : "2. Kết quả", mark: mark(first.closed) },
    ...(two ? [{ name: "second" as const, label: "3. Lần đọc 2", mark: mark(second.closed) }] : []),
    { name: "again", label: two ? "4. So sánh, lưu" : "3. Lưu", mark: "" },
  ];
}

start(<CountPage />);
