import { useEffect, useState } from "preact/hooks";
import type { Door } from "../../../door";
import { Choice } from "../choice";
import { DayBox } from "../day-box";
import { Frame } from "../frame";
import { useLongWork } from "../long-work";
import { Progress, Question } from "../long-work-view";
import { jobOf, makePaper, type PaperJob } from "../paper-job";
import { isMade, PaperList } from "../paper-list";
import { type Draft, type SectionOf, type StepProps, Unreadable } from "./steps";
import { TextBox } from "./text-box";

type Rounds = SectionOf<"rounds">;
type Typed = Door["saveRound"]["in"];
type Desk = Door["papersDesk"]["out"];
export type RoundTyped = Typed | null;

type Props = StepProps<Rounds> & {
  /** null: as it is proposed. */
  readonly draft: Draft<RoundTyped>;
};

/** The first round of emulation, with its school year where that is new; then its plan, with what that still lacks. */
export function RoundStep({ work, done, head, section, draft, onSaved }: Props) {
  const known = section.ok ? section.value : null;
  const [chosen, setChosen] = useState<string | null>(null);
  const [kept, setKept] = draft;
  const typed = kept ?? proposed(known?.thisYear ?? "");
  const [desk, setDesk] = useState<Desk | null>(null);
  const rounds = known?.rounds ?? [];
  const round =
    chosen === "" ? undefined : (rounds.find(({ code }) => code === chosen) ?? rounds[rounds.length - 1]);
  const code = round?.code ?? "";
  const isNewYear = known !== null && !known.years.some((year) => year.code === typed.schoolYear.trim());
  const set = (change: Partial<Typed>) => setKept({ ...typed, ...change });
  const setYear = (change: Partial<NonNullable<Typed["newYear"]>>) =>
    set({ newYear: { ...(typed.newYear ?? emptyYear), ...change } });

  // Whenever the register is read anew, what the plan lacks may be another thing.
  useEffect(() => {
    setDesk(null);
    if (code !== "") work.ask("Đang đọc kế hoạch…", "papersDesk", { of: "round", code }, setDesk);
  }, [code, section]);

  const long = useLongWork<PaperJob>({
    step: makePaper,
    clear: () => work.refuse(),
    rest: async () => onSaved(""),
  });
  const [plan] = desk?.groups.flatMap(({ papers }) => papers) ?? [];
  const save = () =>
    work.ask("Đang ghi…", "saveRound", { ...typed, newYear: isNewYear ? typed.newYear : null }, (saved) => {
      setChosen(saved.code);
      setKept(null);
      onSaved(`Đã thêm đợt ${saved.code} vào tab “Đợt thi đua”.`);
    });
  const ready = [typed.code, typed.name, typed.schoolYear, typed.planSummary].every(
    (text) => text.trim() !== "",
  );
  return (
    <Frame
      work={work}
      done={done}
      foot={
        <>
          {round ? (
            <button
              type="button"
              class="main"
              disabled={plan?.state !== "ready" || long.now !== null || long.asked !== null}
              onClick={() => plan && long.begin(jobOf(plan, false))}
            >
              {plan && isMade(plan) ? "Kế hoạch đã soạn" : "Soạn kế hoạch"}
            </button>
          ) : (
            <button type="button" class="main" disabled={!ready} onClick={save}>
              Thêm đợt vào sổ
            </button>
          )}
          <button type="button" class="quiet" onClick={() => onSaved("")}>
            Tải lại
          </button>
        </>
      }
    >
      {long.now === null && head}
      <h2>Kế hoạch đầu tiên</h2>
      {!section.ok && <Unreadable problems={section.problems} />}
      {rounds.length > 0 && (
        <Choice
          label="Đợt thi đua"
          choices={[
            ...rounds.map((one) => ({ code: one.code, name: `${one.code}: ${one.name}` })),
            { code: "", name: "Thêm đợt khác" },
          ]}
          chosen={code}
          onChoose={setChosen}
        />
      )}
      {round && desk && (
        <>
          <Progress work={long} />
          <Question work={long} yes="Đồng ý, soạn" />
          {plan?.state === "waits" && (
            <p>Kế hoạch chưa soạn được, còn thiếu những điều sau. Điền trong sổ rồi bấm Tải lại.</p>
          )}
          <PaperList
            groups={desk.groups}
            shown="all"
            running={long.now?.id ?? ""}
            chosen={null}
            onChoose={() => {}}
            onAgain={(paper) => long.begin(jobOf(paper, true))}
          />
        </>
      )}
      {known !== null && !round && (
        <>
          <p class="muted">
            Ghi một dòng vào tab “Đợt thi đua”{isNewYear ? " và một dòng vào tab “Năm học”" : ""}. Nội dung kế
            hoạch, mốc thời gian, nơi nhận thì gõ ở các tab cùng tên, hoặc sao chép từ đợt trước.
          </p>
          <TextBox
            label="Năm học"
            hint="Ví dụ 2026-2027"
            value={typed.schoolYear}
            onType={(schoolYear) => setKept(ofYear(typed, schoolYear))}
          />
          {isNewYear && (
            <>
              <TextBox
                label="Tên năm học"
                value={typed.newYear?.name ?? ""}
                onType={(name) => setYear({ name })}
              />
              <div class="row">
                <DayBox
                  label="Năm học từ ngày"
                  value={typed.newYear?.from ?? ""}
                  onChoose={(from) => setYear({ from })}
                />
                <DayBox
                  label="Năm học đến ngày"
                  value={typed.newYear?.to ?? ""}
                  onChoose={(to) => setYear({ to })}
                />
              </div>
            </>
          )}
          <TextBox
            label="Mã đợt"
            hint="Ngắn gọn, không trùng"
            value={typed.code}
            onType={(value) => set({ code: value })}
          />
          <TextBox label="Tên đợt" value={typed.name} onType={(name) => set({ name })} />
          <Choice
            label="Cơ quan ban hành kế hoạch"
            choices={[
              { code: "council", name: "Hội đồng" },
              { code: "school", name: "Trường" },
            ]}
            chosen={typed.issuingBody}
            onChoose={(body) => set({ issuingBody: body === "school" ? "school" : "council" })}
          />
          <div class="row">
            <DayBox
              label="Đợt từ ngày (để trống nếu cả năm học)"
              value={typed.from}
              onChoose={(from) => set({ from })}
            />
            <DayBox label="Đợt đến ngày" value={typed.to} onChoose={(to) => set({ to })} />
          </div>
          <label>
            <span>Trích yếu kế hoạch</span>
            <textarea
              rows={2}
              value={typed.planSummary}
              onInput={(event) => set({ planSummary: event.currentTarget.value })}
            />
            <span class="muted">Dòng dưới chữ KẾ HOẠCH</span>
          </label>
        </>
      )}
    </Frame>
  );
}

const emptyYear = { name: "", from: "", to: "" };

/** What was proposed for one school year becomes what is proposed for another; what was typed stays. */
function ofYear(typed: Typed, schoolYear: string): Typed {
  const [was, is] = [proposed(typed.schoolYear), proposed(schoolYear)];
  const follow = (value: string, old: string, now: string) => (value === old ? now : value);
  const yearOf = ({ newYear }: Typed) => newYear ?? emptyYear;
  const [year, wasYear, isYear] = [yearOf(typed), yearOf(was), yearOf(is)];
  return {
    ...typed,
    schoolYear,
    code: follow(typed.code, was.code, is.code),
    name: follow(typed.name, was.name, is.name),
    planSummary: follow(typed.planSummary, was.planSummary, is.planSummary),
    newYear: {
      name: follow(year.name, wasYear.name, isYear.name),
      from: follow(year.from, wasYear.from, isYear.from),
      to: follow(year.to, wasYear.to, isYear.to),
    },
  };
}

/** The round of a whole school year, which runs from September to August, as most schools have it. */
function proposed(year: string): Typed {
  const [first = "", second = ""] = year.trim().split(/ *[-–] */);
  const spaced = `${first} - ${second}`;
  const isWhole = /^\d{4}$/.test(first) && /^\d{4}$/.test(second);
  return {
    code: year,
    name: `Năm học ${spaced}`,
    schoolYear: year,
    newYear: {
      name: `Năm học ${spaced}`,
      from: isWhole ? `${first}-09-01` : "",
      to: isWhole ? `${second}-08-31` : "",
    },
    issuingBody: "council",
    from: "",
    to: "",
    planSummary: `Phát động phong trào thi đua năm học ${spaced}`,
  };
}
