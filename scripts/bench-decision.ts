import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { mergeTemplate } from "../src/documents/engine/merge";
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
