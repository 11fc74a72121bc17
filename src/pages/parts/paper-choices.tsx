import type { Door } from "../../door";
import { type Paper, type Shown, suits } from "./paper-list";

export type Subject = Door["paperSubjects"]["out"][number];

const captions: Readonly<Record<Subject["of"], string>> = {
  review: "Kỳ xét",
  round: "Đợt thi đua",
  meeting: "Phiên họp, theo thứ tự",
};

interface SubjectChoiceProps {
  readonly subjects: readonly Subject[];
  readonly chosen: Subject | null;
  readonly label: string;
  readonly disabled: boolean;
  readonly onChoose: (subject: Subject) => void;
}

/** Of what papers are shown: a review, a round or a meeting. */
export function SubjectChoice({ subjects, chosen, label, disabled, onChoose }: SubjectChoiceProps) {
  const groups = (Object.keys(captions) as Subject["of"][]).map((of) => ({
    of,
    own: subjects.filter((one) => one.of === of),
  }));
  const filled = groups.filter(({ own }) => own.length > 0);
  const options = (own: readonly Subject[]) =>
    own.map((one) => (
      <option key={one.code} value={idOf(one)}>
        {one.name}
      </option>
    ));
  return (
    <label>
      <span>{label}</span>
      <select
        value={chosen === null ? "" : idOf(chosen)}
        disabled={disabled}
        onChange={(event) => {
          const found = subjects.find((one) => idOf(one) === event.currentTarget.value);
          if (found) onChoose(found);
        }}
      >
        {filled.length < 2
          ? filled.map(({ own }) => options(own))
          : filled.map(({ of, own }) => (
              <optgroup key={of} label={captions[of]}>
                {options(own)}
              </optgroup>
            ))}
      </select>
    </label>
  );
}

function idOf({ of, code }: Subject): string {
  return `${of} ${code}`;
}

interface ShownChoiceProps {
  readonly papers: readonly Paper[];
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

const offered: readonly (readonly [Shown, string])[] = [
  ["all", "Tất cả"],
  ["ready", "Soạn được ngay"],
  ["made", "Đã soạn"],
  ["outdated", "Sổ đã đổi từ khi soạn"],
  ["waits", "Còn thiếu, còn chờ"],
];

/** Which of the papers are shown, with how many there are of each. */
export function ShownChoice({ papers, shown, onShow }: ShownChoiceProps) {
  return (
    <label class="narrow">
      <span>Hiện</span>
      <select
        value={shown}
        onChange={(event) => {
          const [found] = offered.find(([value]) => value === event.currentTarget.value) ?? [];
          if (found) onShow(found);
        }}
      >
        {offered.map(([value, words]) => (
          <option key={value} value={value}>
            {words} ({papers.filter(suits[value]).length})
          </option>
        ))}
      </select>
    </label>
  );
}
