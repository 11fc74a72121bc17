import { useEffect, useState } from "preact/hooks";
import type { Door } from "../door";
import { Frame, start } from "./parts/frame";
import { CouncilStep, noCouncil } from "./parts/set-up/council-step";
import { LawStep } from "./parts/set-up/law-step";
import { useListEntry } from "./parts/set-up/list-entry";
import { RegisterStep } from "./parts/set-up/register-step";
import { RoundStep, type RoundTyped } from "./parts/set-up/round-step";
import { SchoolStep, type SchoolTyped } from "./parts/set-up/school-step";
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
  const school = useState<SchoolTyped>({});
  const [units, members] = [useListEntry(), useListEntry()];
  const [council, chosenCouncil] = [useState(noCouncil), useState<string | null>(null)];
  const round = useState<RoundTyped>(null);

  function load(told = ""): void {
    // Told even where the register cannot be read anew: it is written.
    setDone(told);
    work.ask("Đang đọc sổ…", "setUpDesk", {}, (found) => {
      setDesk(found);
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
    return (
      <Frame
        work={work}
        foot={
          <button type="button" onClick={() => load()}>
            Tải lại
          </button>
        }
      >
        <p class="muted">Sổ được đọc để biết bước nào đã xong.</p>
      </Frame>
    );
  }
  const head = <Steps desk={desk} at={isReady(desk) ? at : "register"} onGo={go} />;
  const props = { work, done, head, onSaved: load, onNext: go };
  if (!isReady(desk)) return <RegisterStep {...props} left={desk.register} />;
  switch (at) {
    case "register":
      return <RegisterStep {...props} left={desk.register} />;
    case "school":
      return <SchoolStep {...props} section={desk.school} draft={school} />;
    case "units":
      return <UnitsStep {...props} section={desk.units} entry={units} />;
    case "council":
      return (
        <CouncilStep
          {...props}
          section={desk.councils}
          draft={council}
          choice={chosenCouncil}
          entry={members}
        />
      );
    case "law":
      return <LawStep {...props} section={desk.law} />;
    case "round":
      return <RoundStep {...props} section={desk.rounds} draft={round} />;
  }
}

start(<SetUpPage />);
