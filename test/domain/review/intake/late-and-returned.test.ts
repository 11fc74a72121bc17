import { expect, test } from "vitest";
import type { ReturnForCorrection } from "../../../../src/domain/review/return-for-correction";
import { derive, mode, pasted, person, receive, response } from "../../../support/example-school/intake";
import { july, returned } from "../../../support/example-school/review";

const mau = person("GV001", "Trần Thị Mẫu");
const thu = person("GV002", "Lê Văn Thử");
const first = response("r1", july(3), pasted("GV001|Trần Thị Mẫu|LDTT", "GV002|Lê Văn Thử|LDTT"));

/** Codes of who is late, after what K-CK sent behind its list of the 3rd; the deadline is the end of the 7th. */
function late(sent: readonly ReturnType<typeof response>[], returns: readonly ReturnForCorrection[]) {
  const { nominations, receipts } = derive(receive(receive([], [first]), sent), { returns });
  return [
    ...nominations.filter((each) => each.late).map(({ code }) => code),
    ...receipts.filter((each) => each.late).map(({ submission }) => submission),
  ];
}

/** Returned on the 8th, to be answered through the 12th. */
const ofAll = returned("BS-01", "K-CK", 12, { at: july(8), submission: "r1#1" });
const ofMau = { ...ofAll, nominations: ["CN23/K-CK/GV001/LDTT"] };
const added = (day: number, one: typeof mau, hour = 8) =>
  response("r2", july(day, hour), { ...mode("add"), ...one, summary: "bổ sung" });
const nhap = person("GV003", "Phạm Thị Nháp");

test("a return of the whole list gives whatever answers it until its day, and nothing that came before it", () => {
  expect(late([added(12, nhap)], [ofAll])).toEqual([]);
  expect(late([added(12, nhap, 23)], [ofAll])).toEqual([]);
  expect(late([added(13, nhap)], [ofAll])).toEqual(["GV003", "r2#1"]);
  expect(late([added(8, nhap)], [ofAll])).toEqual([]);
  expect(late([added(8, nhap, 7)], [ofAll])).toEqual(["GV003", "r2#1"]);
  expect(late([added(12, nhap)], [{ ...ofAll, unit: "K-DL" }])).toEqual(["GV003", "r2#1"]);
  expect(late([added(12, nhap)], [])).toEqual(["GV003", "r2#1"]);
});

test("a return about one nominee gives a new one no more time, though the submission answers it", () => {
  expect(late([added(12, nhap)], [ofMau])).toEqual(["GV003"]);
  expect(late([added(12, mau)], [ofMau])).toEqual([]);
});

test("who stood in the submission returned has its time, whoever the return is about", () => {
  const edited = response(
    "r1",
    july(12),
    pasted("GV001|Trần Thị Mẫu|LDTT", "GV002|Lê Văn Thử|LDTT", "GV003|Phạm Thị Nháp|LDTT"),
  );
  expect(late([edited], [ofMau])).toEqual(["GV003"]);
  expect(late([added(12, thu)], [ofMau])).toEqual([]);
  // Of a submission that the ledger does not have nobody is known to have stood in it.
  expect(late([added(12, thu)], [{ ...ofMau, submission: "r9#1" }])).toEqual(["GV002"]);
});

test("one return in time is enough, of several", () => {
  const over = { ...ofAll, id: "BS-02", deadline: { year: 2023, month: 7, day: 9 } };
  expect(late([added(12, nhap)], [over, ofAll])).toEqual([]);
  expect(late([added(12, nhap)], [over])).toEqual(["GV003", "r2#1"]);
});

test("without a deadline nothing is late", () => {
  const { nominations } = derive(receive(receive([], [first]), [added(30, nhap)]), { deadline: null });
  expect(nominations.map((each) => each.late)).toEqual([false, false, false]);
});
