import { useEffect, useState } from "preact/hooks";
import type { Door } from "../../door";
import { menuPath } from "../../vietnamese/captions";
import { call } from "./call";
import { Frame } from "./frame";
import { useLongWork } from "./long-work";
import { GoOn, Progress, Question, Stop } from "./long-work-view";
import { ShownChoice, type Subject, SubjectChoice } from "./paper-choices";
import { jobOf, makePaper, type PaperJob } from "./paper-job";
import { isDone, isMade, type Paper, PaperList, type Shown } from "./paper-list";
import { useWork } from "./work";

type Desk = Door["papersDesk"]["out"];

interface PaperDeskProps {
  /** Of what papers are offered: everything, or meetings alone, whose papers are made in their order. */
  readonly offers: "all" | "meeting";
}

/** The papers of a review, a round or a meeting: what can be made, what each lacks, what is made; and many made one after the other. */
export function PaperDesk({ offers }: PaperDeskProps) {
  const inOrder = offers === "meeting";
  const work = useWork();
  const [subjects, setSubjects] = useState<readonly Subject[] | null>(null);
  const [subject, setSubject] = useState<Subject | null>(null);
  const [desk, setDesk] = useState<Desk | null>(null);
  const [shown, setShown] = useState<Shown>("all");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const papers = desk?.groups.flatMap((group) => group.papers) ?? [];

  const long = useLongWork<PaperJob>({
    step: makePaper,
    clear: () => work.refuse(),
    async rest() {
      if (subject === null) return;
      const reading = call("papersDesk", { of: subject.of, code: subject.code });
      const found = await work.hold("Đang đọc lại sổ…", reading);
      if (found.ok) show(found.value);
      else work.refuse(...found.problems);
    },
  });

  function show(found: Desk): void {
    setDesk(found);
    const ready = new Set(
      found.groups
        .flatMap((group) => group.papers)
        .filter(isReady)
        .map(({ id }) => id),
    );
    setChosen((before) => new Set([...before].filter((id) => ready.has(id))));
  }
  function load(next: Subject): void {
    setSubject(next);
    setDesk(null);
    setChosen(new Set());
    long.forget();
    work.ask("Đang đọc sổ…", "papersDesk", { of: next.of, code: next.code }, show);
  }
  function begin(): void {
    work.ask("Đang tải…", "paperSubjects", {}, (found) => {
      const offered = inOrder ? found.filter(({ of }) => of === "meeting") : found;
      setSubjects(offered);
      const [first] = offered;
      if (first) load(first);
    });
  }
  useEffect(begin, []);

  const ready = papers.filter(isReady);
  const toMake = inOrder ? ready : ready.filter(({ id }) => chosen.has(id));
  const count = papers.filter(inOrder ? isDone : isMade).length;
  const total = inOrder ? papers.length : papers.filter(({ cause }) => cause !== null).length;
  const start = () => long.begin(toMake.flatMap((paper) => jobOf(paper, false)));
  return (
    <Frame
      work={work}
      foot={
        long.now === null ? (
          <>
            {long.left.length > 0 && long.asked === null ? (
              <GoOn work={long} />
            ) : (
              <button
                type="button"
                class="main"
                disabled={toMake.length === 0 || long.asked !== null}
                onClick={start}
              >
                {inOrder
                  ? papers.some(({ link }) => link !== "")
                    ? "Làm tiếp"
                    : "Bắt đầu"
                  : makeWords(toMake.length)}
              </button>
            )}
            <button type="button" class="quiet" onClick={() => (subject === null ? begin() : load(subject))}>
              Tải lại
            </button>
          </>
        ) : (
          <Stop work={long} />
        )
      }
    >
      <div class="row">
        <SubjectChoice
          subjects={subjects ?? []}
          chosen={subject}
          label={inOrder ? "Phiên họp" : "Văn bản của"}
          disabled={long.now !== null}
          onChoose={load}
        />
        {!inOrder && <ShownChoice papers={papers} shown={shown} onShow={setShown} />}
      </div>
      {subjects !== null && subjects.length === 0 && <Nothing meetings={inOrder} />}
      {desk && (
        <>
          {long.total > 0 ? (
            <Progress work={long} />
          ) : (
            <label class="progress">
              <span>
                {inOrder ? "Đã xong" : "Đã soạn"}: {count}/{total} {inOrder ? "bước" : "văn bản"}
              </span>
              <progress value={count} max={total} />
            </label>
          )}
          <Question work={long} yes="Đồng ý, soạn" />
          {!inOrder && ready.length > 0 && long.now === null && (
            <p class="buttons">
              <button type="button" onClick={() => setChosen(new Set(ready.map(({ id }) => id)))}>
                Chọn cả {ready.length} văn bản soạn được
              </button>
              {chosen.size > 0 && (
                <button type="button" class="quiet" onClick={() => setChosen(new Set())}>
                  Bỏ chọn
                </button>
              )}
            </p>
          )}
          <fieldset disabled={long.now !== null}>
            <PaperList
              groups={desk.groups}
              shown={inOrder ? "all" : shown}
              running={long.now?.id ?? ""}
              chosen={inOrder ? null : chosen}
              onChoose={(id, isChosen) =>
                setChosen(
                  (before) => new Set(isChosen ? [...before, id] : [...before].filter((one) => one !== id)),
                )
              }
              onAgain={(paper) => long.begin(jobOf(paper, true))}
            />
          </fieldset>
        </>
      )}
    </Frame>
  );
}

const isReady = ({ state }: Paper) => state === "ready";

function makeWords(count: number): string {
  return count === 0 ? "Soạn văn bản đã chọn" : `Soạn ${count} văn bản đã chọn`;
}

function Nothing({ meetings }: { readonly meetings: boolean }) {
  return (
    <p class="note">
      {meetings
        ? "Sổ chưa có phiên họp nào. Thêm phiên họp vào tab “Phiên họp”, với kỳ xét và hội đồng của phiên họp."
        : `Sổ chưa có đợt thi đua, kỳ xét nào nên chưa có văn bản. Bấm ${menuPath("guideSetUp")} để lập đợt đầu tiên, hoặc thêm vào các tab “Đợt thi đua”, “Kỳ xét”.`}
    </p>
  );
}
