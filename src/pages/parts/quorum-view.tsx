import { openingProblems } from "../../domain/vote/opening-problems";
import { quorumBy } from "../../domain/vote/seats";
import type { Door } from "../../door";

type Desk = Door["attendanceDesk"]["out"];

interface QuorumViewProps {
  readonly roll: Desk["roll"];
  readonly opening: Desk["opening"];
  readonly members: number;
}

/** The quorum by each award's rule, as one clicks, and what speaks against opening with such a roll: "10/15, cần 10: đủ họp". */
export function QuorumView({ roll, opening, members }: QuorumViewProps) {
  const { rules, session } = opening;
  const told = new Map<string, { readonly met: boolean; readonly awards: readonly string[] }>();
  for (const rule of session.way === "consultation" ? [] : rules) {
    const { count, needed, met } = quorumBy(roll, rule, members);
    const text = `${count}/${members}, cần ${needed}: ${met ? "đủ họp" : "chưa đủ họp"}`;
    told.set(text, { met, awards: [...(told.get(text)?.awards ?? []), rule.award] });
  }
  const problems = openingProblems({ ...opening, attendance: roll }).filter(
    ({ where }) => where?.tab === "Điểm danh",
  );
  return (
    <div role="status" aria-live="polite">
      {[...told].map(([text, { met, awards }]) => (
        <p key={text} class={met ? "good" : "bad"}>
          <b>{text}</b>
          {told.size > 1 ? ` (${awards.join(", ")})` : ""}
        </p>
      ))}
      {session.way === "consultation" && <p>Xin ý kiến bằng văn bản: không tính đủ họp.</p>}
      {rules.length === 0 && (
        <p class="warning">Không có ngưỡng phiếu cho danh hiệu của lượt này: xem tab “Ngưỡng phiếu”.</p>
      )}
      {problems.map(({ what, remedy, severity }) => (
        <p key={what} class={severity === "refuse" ? "bad" : "warning"}>
          {what}. {remedy}.
        </p>
      ))}
    </div>
  );
}
