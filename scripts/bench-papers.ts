import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { mergeTemplate } from "../src/documents/engine/merge";
import { certificatesADocument } from "../src/domain/results/certificate";
import { callCounts } from "./fresh-register";
import { registerWithGrants } from "./granted-register";
import { type LargeDecision, largeDecision } from "./large-decision";

/**
 * A decision of so many names merged beside what the merge library alone needs for the same template and the same view: each in
 * milliseconds of the processor's time, pair by pair.
 */
export function decisionBesideRender(
  names: number,
  runs: number,
): readonly { readonly merge: number; readonly render: number }[] {
  const decision = largeDecision(names);
  const pair = () => ({
    render: processorTime(() => bareRender(decision)),
    merge: processorTime(() => merge(decision)),
  });
  for (let warm = 0; warm < 2; warm++) pair();
  return Array.from({ length: runs }, pair);
}

function bareRender({ template, view }: LargeDecision): void {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  document.render(view);
  document.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
}

function merge({ template, view, original }: LargeDecision): void {
  const merged = mergeTemplate(template, view, original);
  if (!merged.ok) throw new Error(merged.problems.join("\n"));
}

function processorTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Makes the certificates of a decision on so many people, a document a click; gives how often each click called a service. `timed`
 * runs a click and keeps how long it took.
 */
export function makeCertificates(
  count: number,
  timed: (click: () => void) => void,
): readonly Readonly<Record<string, number>>[] {
  const script = registerWithGrants(count);
  const calls: Readonly<Record<string, number>>[] = [];
  for (let made = 0; made < count; made += certificatesADocument) {
    timed(() => {
      const record = script.click(["Sổ Thi đua", "Văn bản", "Giấy khen, giấy chứng nhận"], {
        person: ({ kind }) => (kind === "prompt" ? { button: "OK", text: "LDTT" } : "OK"),
      });
      calls.push(callCounts(record, "service"));
    });
  }
  return calls;
}
