import { useEffect, useState } from "preact/hooks";
import type { Door } from "../door";
import { call } from "./parts/call";
import { Choice } from "./parts/choice";
import { Frame, start } from "./parts/frame";
import { useLongWork } from "./parts/long-work";
import { GoOn, Progress, Stop } from "./parts/long-work-view";
import { ReviewChoice } from "./parts/review-choice";
import { useWork } from "./parts/work";

type Name = Door["unitWork"]["in"]["work"];
type Plan = Door["unitWork"]["out"];
type Job = Plan["jobs"][number];

const names: readonly { readonly code: Name; readonly name: string }[] = [
  { code: "makeEvidenceFolders", name: "Tạo thư mục minh chứng" },
  { code: "sendListSheets", name: "Mẫu danh sách: tạo và gửi" },
];

/** Work that takes a while for each unit, some units a step: with progress, stopped and gone on with. */
function UnitWorkPage() {
  const work = useWork();
  const [reviews, setReviews] = useState<Door["reviews"]["out"]>([]);
  const [review, setReview] = useState("");
  const [name, setName] = useState<Name>("makeEvidenceFolders");
  const [plan, setPlan] = useState<Plan | null>(null);

  const long = useLongWork<Job>({
    step: ({ units }) => call("unitWorkStep", { work: name, review, units: [...units] }),
    clear: () => work.refuse(),
    rest: async () => {},
  });
  function load(code: string, what: Name): void {
    setReview(code);
    setName(what);
    setPlan(null);
    long.forget();
    work.ask("Đang đọc sổ…", "unitWork", { work: what, review: code }, setPlan);
  }
  function begin(): void {
    work.ask("Đang tải…", "reviews", {}, (found) => {
      setReviews(found);
      const latest = found.filter(({ open }) => open).pop() ?? found[found.length - 1];
      if (latest) load(latest.code, name);
    });
  }
  useEffect(begin, []);

  return (
    <Frame
      work={work}
      foot={
        long.now !== null ? (
          <Stop work={long} />
        ) : (
          <>
            <GoOn work={long} />
            {long.total === 0 && (
              <button
                type="button"
                class="main"
                disabled={plan === null}
                onClick={() => long.begin(plan?.jobs ?? [])}
              >
                Đồng ý, làm
              </button>
            )}
            <button
              type="button"
              class="quiet"
              onClick={() => (review === "" ? begin() : load(review, name))}
            >
              Tải lại
            </button>
          </>
        )
      }
    >
      <fieldset disabled={long.now !== null}>
        <Choice
          label="Việc cần làm cho các đơn vị"
          choices={names}
          chosen={name}
          onChoose={(code) => load(review, names.find((one) => one.code === code)?.code ?? name)}
        />
        <ReviewChoice reviews={reviews} chosen={review} onChoose={(code) => load(code, name)} />
      </fieldset>
      {plan && (
        <>
          {plan.warnings.length > 0 && (
            <ul class="warning">
              {plan.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          )}
          <p>{plan.question}</p>
          <p class="muted">
            Làm từng nhóm đơn vị. Dừng, đóng trang lúc nào cũng được: làm lại thì việc đã xong không làm hai
            lần.
          </p>
          <Progress work={long} />
          {long.told !== "" && <p class="text">{long.told}</p>}
        </>
      )}
    </Frame>
  );
}

start(<UnitWorkPage />);
