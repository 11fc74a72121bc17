import { quorumBy } from "../../domain/vote/seats";
import type { Door } from "../../door";

type Desk = Door["attendanceDesk"]["out"];

interface QuorumViewProps {
  readonly roll: Desk["roll"];
  readonly rules: Desk["rules"];
  readonly members: number;
  readonly way: Desk["way"];
}

/** The quorum by each award's rule, as one clicks: "10/15, cần 10: đủ họp". */
export function QuorumView({ roll, rules, members, way }: QuorumViewProps) {
  if (way === "consultation")
    return (
      <p role="status" aria-live="polite">
        Xin ý kiến bằng văn bản: không tính đủ họp.
      </p>
    );
  const told = new Map<string, { readonly met: boolean; readonly awards: readonly string[] }>();
  for (const { name, rule } of rules) {
    const { count, needed, met } = quorumBy(roll, rule, members);
    const text = `${count}/${members}, cần ${needed}: ${met ? "đủ họp" : "chưa đủ họp"}`;
    told.set(text, { met, awards: [...(told.get(text)?.awards ?? []), name] });
  }
  return (
    <div role="status" aria-live="polite">
      {[...told].map(([text, { met, awards }]) => (
        <p key={text} class={met ? "good" : "bad"}>
          <b>{text}</b>
          {told.size > 1 ? ` (${awards.join(", ")})` : ""}
        </p>
      ))}
      {rules.length === 0 && (
        <p class="warning">Không có ngưỡng phiếu cho danh hiệu của lượt này: xem tab “Ngưỡng phiếu”.</p>
      )}
    </div>
  );
}
