import fc from "fast-check";
import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { tabRows } from "../../../scripts/fresh-register";
import {
  type Answers,
  clickReceive,
  collective,
  individual,
  linksOf,
  list,
  nominationForm,
  openRegister,
  pass,
  reportForm,
  submitReport,
  type UnitCode,
} from "../../support/review";

/** What a unit does: it submits one of a few responses, or edits one it has sent. */
interface Act {
  readonly unit: UnitCode;
  readonly what: number;
  readonly mode: number;
  /** Of the responses sent so far, the one edited; -1 submits a new one. */
  readonly edits: number;
  /** What Google makes of the form's event. */
  readonly event: "once" | "twice" | "lost" | "later";
  /** A service call of the trigger's run fails. */
  readonly fault: {
    readonly at: number;
    readonly when: "before" | "after";
    readonly lasting: boolean;
  } | null;
}

const modes = ["Nộp mới", "Bổ sung thêm", "Thay thế toàn bộ danh sách đã nộp", "Rút đề nghị"];

const person = (n: number) => [`00${n}`, `Người Thứ ${n}`, "LĐTT", "Hoàn thành tốt nhiệm vụ"];

const contents: readonly Answers[] = [
  individual("001", "Người Thứ 1"),
  individual("", "Người Thứ 2"),
  list([person(1), person(2)]),
  list([person(2), person(3), ["004", "Người Thứ 4", "Lạ", ""]]),
  collective("Khoa thử"),
];

const act = fc.record<Act>({
  unit: fc.constantFrom<UnitCode>("K-MOC", "P-DT"),
  what: fc.nat({ max: contents.length }),
  mode: fc.nat({ max: modes.length - 1 }),
  edits: fc.integer({ min: -2, max: 4 }),
  event: fc.constantFrom("once", "twice", "lost", "later"),
  fault: fc.option(
    fc.record({
      at: fc.integer({ min: 1, max: 60 }),
      when: fc.constantFrom("before", "after"),
      lasting: fc.boolean(),
    }),
    { freq: 3 },
  ),
});

/** Lets the units act; what the triggers do is `trigger`'s. */
function play(
  script: LocalAppsScript,
  acts: readonly Act[],
  trigger: (act: Act, formId: string) => void,
): void {
  const sent: { readonly editUrl: string; readonly unit: UnitCode }[] = [];
  for (const each of acts) {
    const { unit, what, mode, edits } = each;
    const answers = contents[what];
    const of = sent[edits];
    if (answers === undefined) trigger(each, submitReport(script, unit).formId);
    else {
      const code = linksOf(script, of?.unit ?? unit).token;
      const all = { ...answers, "Lần gửi này là": modes[mode] ?? "", "Mã nộp của đơn vị": code };
      const form = nominationForm(script);
      const submitted = of ? form.edit(of.editUrl, all) : form.submit(all);
      if (!of) sent.push({ editUrl: submitted.editUrl, unit });
      trigger(each, submitted.formId);
    }
    pass(script, 2);
  }
}

/** The tabs derived from the ledger, without what tells when they were written. */
function derived(script: LocalAppsScript): unknown {
  const tabs = ["Đề nghị", "Kết quả kiểm tra", "Chờ xử lý", "Danh sách thay thế", "Báo cáo đơn vị"];
  return [...tabs, "Tình hình nộp"].map((tab) => {
    const rows = tabRows(script, tab).map((row) => JSON.stringify(withoutRevision(row)));
    return [tab, rows.sort()];
  });
}

/** Edits that nobody read in between leave fewer revisions: a submission goes by its response. */
function withoutRevision(row: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(row).map(([header, text]) => [header, text.replace(/(2_ABaOn[\w-]+)#\d+/g, "$1")]),
  );
}

/** The latest revision of each response: its time and content. */
function latest(script: LocalAppsScript): unknown {
  const rows = tabRows(script, "Hồ sơ gửi về");
  const ids = [...new Set(rows.map((row) => row["Mã phiếu"]))].sort();
  return ids.map((id) => {
    const own = rows.filter((row) => row["Mã phiếu"] === id);
    const last = Math.max(...own.map((row) => Number(row["Lần sửa"])));
    const parts = own.filter((row) => Number(row["Lần sửa"]) === last);
    return [id, parts.map((row) => row["Nội dung"]).join("")];
  });
}

/** An edit that changes nothing gives no revision: whether it came with the one before it nobody can tell, nor its time. */
const acts = fc.uniqueArray(act, {
  minLength: 1,
  maxLength: 6,
  comparator: (a, b) =>
    a.edits > 0 && b.edits > 0 && a.unit === b.unit && a.what === b.what && a.mode === b.mode,
});

test("events doubled, lost, reordered, runs cut off: after one more receiving all is as if nothing had happened", () => {
  fc.assert(
    fc.property(acts, (chosen) => {
      const plain = openRegister();
      play(plain, chosen, (_, formId) => {
        const failed = plain.fireFormTriggers(formId).find(({ error }) => error);
        if (failed) throw new Error(failed.error?.message);
      });
      clickReceive(plain);

      const disturbed = openRegister();
      const later: string[] = [];
      play(disturbed, chosen, ({ event, fault }, formId) => {
        const options = fault
          ? {
              fault: { at: fault.at, when: fault.when, ...(fault.lasting ? { lasting: true as const } : {}) },
            }
          : {};
        if (event === "later") later.unshift(formId);
        if (event === "once" || event === "twice") disturbed.fireFormTriggers(formId, {}, options);
        if (event === "twice") disturbed.fireFormTriggers(formId);
      });
      for (const formId of later) disturbed.fireFormTriggers(formId);
      pass(disturbed, 30);
      clickReceive(disturbed);

      expect(withoutRemoved(derived(disturbed))).toEqual(withoutRemoved(derived(plain)));
      expect(latest(disturbed)).toEqual(latest(plain));
      const again = derived(disturbed);
      clickReceive(disturbed);
      expect(derived(disturbed)).toEqual(again);
      // A receipt is never sent twice.
      const receipts = disturbed.mails().map(({ body }) => body);
      expect(new Set(receipts).size).toBe(receipts.length);
    }),
    { numRuns: 12 },
  );
}, 180_000);

/** An edit that came between two readings was never seen: what it alone had is not known as removed. */
function withoutRemoved(state: unknown): unknown {
  return JSON.parse(JSON.stringify(state), (_, value: unknown) =>
    Array.isArray(value)
      ? value.filter((each) => typeof each !== "string" || !each.includes("Đơn vị bỏ khi sửa"))
      : value,
  );
}

test("the report form's events do the same", () => {
  const script = openRegister();
  submitReport(script, "K-MOC");
  const { id } = reportForm(script);
  for (const at of [3, 40]) script.fireFormTriggers(id, {}, { fault: { at, when: "before", lasting: true } });
  script.fireClockTriggers();
  expect(tabRows(script, "Báo cáo đơn vị")).toHaveLength(1);
  expect(script.mails()).toHaveLength(3);
});
