import { inRuns } from "../../domain/grouping";
import { everyKind, kindInSentence } from "../../domain/papers/kinds";
import { describeProblem, type Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { migrate } from "../../register/migrate";
import { tabsToSetUp } from "../../register/set-up";
import { isVietnamese } from "../../register/sheet-locality";
import { settingsTable } from "../../register/tables/school/settings";
import { busy } from "../../register/unit-of-work";
import { notOurs, standing } from "../flow/operating-account";
import { type StepAnswer, stepMade } from "../flow/step-answer";
import { addMissingRows, keepWhose, lacksSettings, makeTabs } from "./register-parts";
import { setUpTemplates, templatesToSetUp } from "./set-up-templates";

/** A part of *Thiết lập sổ* that is done in one call: some tabs, the rows the register begins with, some templates. */
export interface SetUpJob {
  readonly part: "tabs" | "rows" | "templates";
  /** The tabs, or the kinds of document; none of rows. */
  readonly names: readonly string[];
}

/** A job as a page shows it. */
export interface SetUpJobShown extends SetUpJob {
  readonly id: string;
  readonly label: string;
}

/** What is left to set up, and what stands in the way of all that leaves the Sheet. */
export interface SetUpLeft {
  readonly jobs: readonly SetUpJobShown[];
  readonly problems: readonly string[];
}

/** A tab takes Google about a second, a template two: a step stays well below a minute. */
const [tabsAtOnce, templatesAtOnce] = [10, 4];

/** What is left of *Thiết lập sổ*, in steps; nothing where the register is complete. Changes nothing. */
export function setUpLeft(): SetUpLeft {
  const whose = standing();
  const strangers = notOurs(whose);
  const tabs = tabsToSetUp();
  const jobs = inRuns(tabs.length > 0 || isVietnamese() ? tabs : [settingsTable.tab], tabsAtOnce).map(
    (names) => ({
      part: "tabs" as const,
      names,
      label: `Tab ${names.join(", ")}`,
    }),
  );
  if (strangers.length > 0) return { jobs: shown(jobs), problems: strangers.map(describeProblem) };
  const lacksRows = jobs.length > 0 || whose.kind === "new" || lacksSettings();
  const templates = inRuns(templatesToSetUp(), templatesAtOnce).map((kinds) => ({
    part: "templates" as const,
    names: kinds,
    label: `Mẫu ${kinds.map(kindInSentence).join(", ")}`,
  }));
  // Whose the register is is kept last, as *Thiết lập sổ* does: until then it is not complete.
  const rows = { part: "rows" as const, names: [], label: "Các mục của sổ, tài khoản vận hành" };
  return {
    jobs: shown([...jobs, ...templates, ...(lacksRows ? [rows] : [])]),
    problems: [],
  };
}

/** Does one step; done already, it changes nothing. */
export function setUpStep({ part, names }: SetUpJob): Result<StepAnswer> {
  switch (part) {
    case "tabs": {
      const wanted = new Set(names);
      const made = makeTabs((tab) => wanted.has(tab));
      return made.ok
        ? told([...made.value.made, ...made.value.updated.map(({ tab }) => `tab “${tab}”`)])
        : made;
    }
    case "rows": {
      const strangers = notOurs(standing());
      if (strangers.length > 0) return failed(...strangers);
      const migrated = migrate("setUpRegister");
      const rows = addMissingRows();
      if (!migrated.ok) return migrated;
      if (!rows.ok) return rows;
      keepWhose();
      return told([...migrated.value, ...rows.value]);
    }
    case "templates": {
      const strangers = notOurs(standing());
      if (strangers.length > 0) return failed(...strangers);
      const { made, replaced, problems } = setUpTemplates(everyKind.filter((kind) => names.includes(kind)));
      const isBusy = problems.includes(busy);
      return isBusy ? failed(busy) : told([...made, ...replaced], problems);
    }
  }
}

function told(made: readonly string[], problems: readonly Problem[] = []): Result<StepAnswer> {
  const message = made.length === 0 ? "Đã có đủ." : `Đã tạo hoặc cập nhật: ${made.join("; ")}.`;
  return ok(stepMade(message, problems));
}

function shown(jobs: readonly (SetUpJob & { readonly label: string })[]): readonly SetUpJobShown[] {
  return jobs.map((job) => ({ ...job, id: [job.part, ...job.names].join(" ") }));
}
