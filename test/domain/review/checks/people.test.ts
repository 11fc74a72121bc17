import { expect, test } from "vitest";
import { wholeMonths } from "../../../../src/domain/review/checks/service";
import type { Rating } from "../../../../src/domain/school/rating";
import type { Discipline } from "../../../../src/domain/school/staff";
import {
  check,
  date,
  empty,
  finding,
  firstMember,
  member,
  nominate,
  nominateUnit,
  rule,
  staffYear,
  unitYear,
} from "./example";

test("staffList: code, name, unit and leaving against the list; students and a school without a list are passed over", () => {
  const rules = [rule("", "staffList", { severity: "warn" })];
  const staff = [
    firstMember,
    member("GV02", "Trần Thử Hai", { unit: "K2", movedOutOn: date("30/7/2022") }),
    member("GV03", "Lê Thử Ba", { movedOutOn: date("31/7/2022") }),
    member("GV04", "Phạm Thử Hòa"),
    member("GV05", "Đỗ Thử Trùng"),
    member("GV06", "Đỗ Thử Trùng"),
  ];
  const nominations = [
    nominate("a", "LDTT", { name: "nguyễn  thử MỘT" }),
    nominate("b", "LDTT", { code: "GV02", name: "Trần Thử Hải" }),
    nominate("c", "LDTT", { code: "GV03", name: "Lê Thử Ba" }),
    nominate("d", "LDTT", { code: "GV99", name: "Ai Đó Thử" }),
    nominate("e", "LDTT", { code: "", name: "Phạm Thử Hoà" }),
    nominate("f", "LDTT", { code: "", name: "Ai Đó Thử" }),
    nominate("ff", "LDTT", { code: "", name: "Đỗ Thử Trùng" }),
    nominate("g", "GK", { code: "SV01", name: "Sinh Viên Thử", className: "K45A", category: "HSSV" }),
    nominateUnit("h", "TTLDTT"),
  ];
  expect(check(nominations, { rules, staff })).toEqual([
    finding(
      "b",
      "staffList",
      "warn",
      "Khác danh sách nhân sự: mã GV02 là của Trần Thử Hai; thuộc Khoa Hai; chuyển đi ngày 30/7/2022",
    ),
    finding("d", "staffList", "warn", "Danh sách nhân sự không có mã GV99"),
    finding("e", "staffList", "warn", "Chưa ghi mã nhân sự, theo họ tên có thể là GV04"),
    finding(
      "f",
      "staffList",
      "warn",
      "Chưa ghi mã nhân sự, không xác định được theo họ tên trong danh sách của đơn vị",
    ),
    finding(
      "ff",
      "staffList",
      "warn",
      "Chưa ghi mã nhân sự, không xác định được theo họ tên trong danh sách của đơn vị",
    ),
  ]);
  expect(check(nominations, { rules })).toEqual([]);
});

test("rating: the decision's, else the unit's; missing goes to a person; a difference is told", () => {
  const rules = [rule("", "rating", { rating: "good" })];
  const told = (decided: Rating | null, typed: Rating | null) =>
    check([nominate("a", "LDTT", { rating: typed })], {
      rules,
      staff: [firstMember],
      staffYears: [staffYear("GV01", { rating: decided })],
    });
  const below = "Xếp loại Hoàn thành nhiệm vụ, cần từ Hoàn thành tốt nhiệm vụ trở lên";
  expect(told("good", null)).toEqual([]);
  expect(told("excellent", "excellent")).toEqual([]);
  expect(told(null, "good")).toEqual([]);
  expect(told("complete", null)).toEqual([finding("a", "rating", "block", below)]);
  expect(told(null, "complete")).toEqual([finding("a", "rating", "block", `${below} (theo đơn vị khai)`)]);
  expect(told("complete", "good")).toEqual([
    finding("a", "rating", "block", `${below}; đơn vị khai Hoàn thành tốt nhiệm vụ`),
  ]);
  expect(told("good", "excellent")).toEqual([
    finding(
      "a",
      "rating",
      "warn",
      "Đơn vị khai Hoàn thành xuất sắc nhiệm vụ, quyết định xếp loại Hoàn thành tốt nhiệm vụ",
    ),
  ]);
  expect(told(null, null)).toEqual([finding("a", "rating", "review", "Chưa có xếp loại")]);
});

test("rating: a collective's is its unit's of this year", () => {
  const rules = [rule("", "rating", { rating: "good" })];
  const unitYears = [
    unitYear("K1", { rating: "complete" }),
    unitYear("K1", { rating: "excellent", schoolYear: "2020-2021" }),
    unitYear("K2", { rating: "good" }),
  ];
  const nominations = [
    nominateUnit("a", "TTLDTT", { name: "Tập thể khoa MỘT" }),
    nominateUnit("b", "TTLDTT", { unit: "K2", name: "Khoa Hai" }),
    nominateUnit("c", "TTLDTT", { name: "Tổ Thử", rating: "good" }),
  ];
  expect(check(nominations, { rules, unitYears })).toEqual([
    finding("a", "rating", "block", "Xếp loại Hoàn thành nhiệm vụ, cần từ Hoàn thành tốt nhiệm vụ trở lên"),
  ]);
});

test("discipline: a reprimand is one, none is none; found by the name alone a person decides", () => {
  const rules = [rule("", "discipline")];
  const told = (discipline: Discipline | null, code = "GV01") =>
    check([nominate("a", "LDTT", { code })], {
      rules,
      staff: [firstMember],
      staffYears: [staffYear("GV01", { discipline })],
    });
  const message = "Bị kỷ luật trong năm học, hình thức Khiển trách";
  expect(told("reprimand")).toEqual([finding("a", "discipline", "block", message)]);
  expect(told("reprimand", "")).toEqual([
    finding("a", "discipline", "review", `${message} (đối chiếu theo họ tên)`),
  ]);
  expect(told("none")).toEqual([]);
  expect(told(null)).toEqual([]);
});

test("hold: open on the day by code, by name only for a person to look; the reason is never told", () => {
  const rules = [rule("", "hold")];
  const told = (code: string, from: string, until: string | null, nominee = "GV01") =>
    check([nominate("a", "LDTT", { code: nominee })], {
      rules,
      holds: [
        {
          code,
          name: "Nguyễn Thử Một",
          from: date(from),
          until: until === null ? null : date(until),
          reason: "đơn tố cáo",
        },
      ],
    });
  const held = [finding("a", "hold", "block", "Tạm dừng xem xét theo quy định")];
  const likely = [
    finding("a", "hold", "review", "Trùng họ tên với người đang tạm dừng xem xét, cần đối chiếu"),
  ];
  expect(told("GV01", "01/6/2022", null)).toEqual(held);
  expect(told("GV01", "10/6/2022", "10/6/2022")).toEqual(held);
  expect(told("GV01", "01/6/2022", "09/6/2022")).toEqual([]);
  expect(told("GV01", "11/6/2022", null)).toEqual([]);
  expect(told("", "01/6/2022", null)).toEqual(likely);
  expect(told("GV01", "01/6/2022", null, "")).toEqual(likely);
  expect(told("GV02", "01/6/2022", null)).toEqual([]);
  const unit = check([nominateUnit("u", "TTLDTT")], {
    rules,
    holds: [{ code: "K1", name: "", from: date("01/6/2022"), until: null, reason: "thanh tra" }],
  });
  expect(unit).toEqual([finding("u", "hold", "block", "Tạm dừng xem xét theo quy định")]);
});

test("service: ten whole months to the year's last day pass, a day fewer does not; maternity leave is work", () => {
  const rules = [rule("LDTT", "service", { figure: 10 })];
  const told = (dates: { startedOn?: string; movedInOn?: string; movedOutOn?: string }, code = "GV01") =>
    check([nominate("a", "LDTT", { code })], {
      rules,
      staff: [
        member("GV01", "Nguyễn Thử Một", {
          startedOn: dates.startedOn === undefined ? null : date(dates.startedOn),
          movedInOn: dates.movedInOn === undefined ? null : date(dates.movedInOn),
          movedOutOn: dates.movedOutOn === undefined ? null : date(dates.movedOutOn),
        }),
      ],
      staffYears: [staffYear("GV01", { maternityDays: 180 })],
    });
  expect(told({ startedOn: "01/10/2021" })).toEqual([]);
  const short = "Công tác 9 tháng trong năm học (từ ngày 02/10/2021), cần đủ 10 tháng";
  expect(told({ startedOn: "02/10/2021" })).toEqual([finding("a", "service", "block", short)]);
  expect(told({ startedOn: "02/10/2021" }, "")).toEqual([
    finding("a", "service", "review", `${short} (đối chiếu theo họ tên)`),
  ]);
  expect(told({ startedOn: "01/9/2010" })).toEqual([]);
  expect(told({ startedOn: "01/9/2010", movedOutOn: "31/5/2022" })).toEqual([]);
  expect(told({ startedOn: "01/9/2010", movedOutOn: "30/5/2022" })).toEqual([
    finding("a", "service", "block", "Công tác 9 tháng trong năm học (đến ngày 30/5/2022), cần đủ 10 tháng"),
  ]);
  // Moving between units is no beginning; where the beginning is unknown a person looks.
  expect(told({ startedOn: "01/9/2010", movedInOn: "01/5/2022" })).toEqual([]);
  expect(told({ movedInOn: "01/5/2022" })).toEqual([
    finding("a", "service", "review", "Công tác 3 tháng trong năm học (từ ngày 01/5/2022), cần đủ 10 tháng"),
  ]);
  expect(told({})).toEqual([]);
});

test("service: who worked the whole of a nine-month year has worked enough", () => {
  const short = { ...empty.year, from: date("05/9/2021"), to: date("31/5/2022") };
  const told = (startedOn: string) =>
    check([nominate("a", "LDTT")], {
      rules: [rule("LDTT", "service", { figure: 10 })],
      year: short,
      staff: [member("GV01", "Nguyễn Thử Một", { startedOn: date(startedOn) })],
    }).length;
  expect([told("05/9/2021"), told("06/9/2021")]).toEqual([0, 1]);
});

test("whole months between two days, both included, over ends of months and years", () => {
  const months = (from: string, to: string) => wholeMonths(date(from), date(to));
  expect([
    months("01/10/2021", "31/7/2022"),
    months("02/10/2021", "31/7/2022"),
    months("02/10/2021", "01/8/2022"),
    months("31/8/2021", "28/2/2022"),
    months("01/01/2022", "31/12/2022"),
    months("15/5/2022", "14/6/2022"),
    months("15/5/2022", "13/6/2022"),
    months("01/9/2022", "31/7/2022"),
  ]).toEqual([10, 9, 10, 6, 12, 1, 0, 0]);
});

test("leave: 39,5 days pass, 40 do not; maternity leave is never counted", () => {
  const rules = [rule("LDTT", "leave", { figure: 40 })];
  const told = (leaveDays: number | null) =>
    check([nominate("a", "LDTT")], {
      rules,
      staff: [firstMember],
      staffYears: [staffYear("GV01", { leaveDays, maternityDays: 180 })],
    });
  expect(told(39.5)).toEqual([]);
  expect(told(null)).toEqual([]);
  expect(told(40)).toEqual([finding("a", "leave", "block", "Nghỉ 40 ngày, từ 40 ngày trở lên không xét")]);
  expect(told(41.5)).toEqual([
    finding("a", "leave", "block", "Nghỉ 41,5 ngày, từ 40 ngày trở lên không xét"),
  ]);
});

test("managerCollective: a manager's unit below the rating (A5); other categories are not asked", () => {
  const rules = [rule("LDTT", "managerCollective", { category: "CBQL", rating: "good", severity: "review" })];
  const nominations = [
    nominate("a", "LDTT", { category: "CBQL" }),
    nominate("b", "LDTT", { code: "GV02", category: "GV" }),
    nominate("c", "LDTT", { code: "GV03", category: "CBQL", unit: "K2" }),
    nominate("d", "LDTT", { code: "GV04", category: "CBQL", unit: "K9" }),
  ];
  const unitYears = [unitYear("K1", { rating: "complete" }), unitYear("K2", { rating: "good" })];
  expect(check(nominations, { rules, unitYears })).toEqual([
    finding(
      "a",
      "managerCollective",
      "review",
      "Khoa Một xếp loại Hoàn thành nhiệm vụ, tập thể của người quản lý cần từ Hoàn thành tốt nhiệm vụ trở lên",
    ),
  ]);
});
