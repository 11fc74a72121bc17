import { useEffect, useState } from "preact/hooks";
import type { Door } from "../door";
import { start } from "./parts/frame";
import { CouncilStep } from "./parts/set-up/council-step";
import { LawStep } from "./parts/set-up/law-step";
import { RegisterStep } from "./parts/set-up/register-step";
import { RoundStep } from "./parts/set-up/round-step";
import { SchoolStep } from "./parts/set-up/school-step";
import { isReady, type StepName, Steps, stepsOf } from "./parts/set-up/steps";
import { UnitsStep } from "./parts/set-up/units-step";
import { useWork } from "./parts/work";

/**
 * The first set-up, step by step: the register, the school, its units, its council, the law, the first plan. Each step shows what
 * stands already, writes at once when it is saved, and can be left and come back to.
 */
function SetUpPage() {
  const work = useWork();
  const [desk, setDesk] = useState<Door["setUpDesk"]["out"] | null>(null);
  const [at, setAt] = useState<StepName | null>(null);
  const [done, setDone] = useState("");

  function load(told = ""): void {
    work.ask("Đang đọc sổ…", "setUpDesk", {}, (found) => {
      setDesk(found);
      setDone(told);
      // It opens at the first step that is not done yet.
      setAt((before) => before ?? stepsOf(found).find((step) => !step.done)?.name ?? "register");
    });
  }
  useEffect(() => load(), []);

  function go(step: StepName): void {
    setDone("");
    work.refuse();
    setAt(step);
  }
  if (desk === null || at === null) {
    return <main aria-busy="true">{work.problems.length > 0 ? <First work={work} /> : <Wait />}</main>;
  }
  const head = <Steps desk={desk} at={isReady(desk) ? at : "register"} onGo={go} />;
  const props = { work, done, head, onSaved: load, onNext: go };
  if (!isReady(desk)) return <RegisterStep {...props} left={desk.register} />;
  switch (at) {
    case "register":
      return <RegisterStep {...props} left={desk.register} />;
    case "school":
      return <SchoolStep {...props} section={desk.school} />;
    case "units":
      return <UnitsStep {...props} section={desk.units} />;
    case "council":
      return <CouncilStep {...props} section={desk.councils} />;
    case "law":
      return <LawStep {...props} section={desk.law} />;
    case "round":
      return <RoundStep {...props} section={desk.rounds} />;
  }
}

function Wait() {
  return (
    <p class="status" role="status">
      Đang đọc sổ…
    </p>
  );
}

function First({ work }: { readonly work: ReturnType<typeof useWork> }) {
  return (
    <div class="problems" role="alert">
      {work.problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </div>
  );
}

start(<SetUpPage />);
