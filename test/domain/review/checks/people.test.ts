import { expect, test } from "vitest";
import { wholeMonths } from "../../../../src/domain/review/checks/service";
import type { Rating } from "../../../../src/domain/school/rating";
import type { Discipline } from "../../../../src/domain/school/staff";
import {
  check,
  empty,
  finding,
  nominate,
  nominateUnit,
  rule,
} from "../../../support/example-school/nominations";
import { firstMember, member, staffYear, unitYear } from "../../../support/example-school/people";
import { dayOf } from "../../../support/ground-example";

test("staffList: code, name, unit and leaving against the list; students and a school without a list are passed over", () => {
  const rules = [rule("", "staffList", { severity: "warn" })];
  const staff = [
    firstMember,
    member("GV002", "Lê Văn Thử", { unit: "K-DL", movedOutOn: dayOf("30/7/2023") }),
    member("GV003", "Phạm Thị Nháp", { movedOutOn: dayOf("31/7/2023") }),
    member("GV007", "Phạm Thử Hòa"),
    member("GV005", "Đỗ Thử Trùng"),
    member("GV006", "Đỗ Thử Trùng"),
  ];
  const nominations = [
    nominate("a", "LDTT", { name: "trần  thị MẪU" }),
    nominate("b", "LDTT", { code: "GV002", name: "Lê Văn Thứ" }),
    nominate("c", "LDTT", { code: "GV003", name: "Phạm Thị Nháp" }),
    nominate("d", "LDTT", { code: "GV099", name: "Ai Đó Thử" }),
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
      "Khác danh sách nhân sự: mã GV002 là của Lê Văn Thử; thuộc Khoa Du lịch; chuyển đi ngày 30/7/2023",
    ),
    finding("d", "staffList", "warn", "Danh sách nhân sự không có mã GV099"),
    finding("e", "staffList", "warn", "Chưa ghi mã nhân sự, theo họ tên có thể là GV007"),
    finding("f", "staffList", "warn", "Chưa ghi mã nhân sự, danh sách nhân sự không có họ tên này"),
    finding("ff", "staffList", "warn", "Chưa ghi mã nhân sự, theo họ tên có thể là GV005, GV006"),
  ]);
  const coded = nominations.filter(({ code }) => code !== "");
  expect(check(coded, { rules })).toEqual([]);
});

test("staffList: a code unlike the list's is told with whom it may be; without a list, what keeps it from being known", () => {
  const rules = [rule("", "staffList", { severity: "warn" })];
  const told = (more: Parameters<typeof nominate>[2], staff = [member("009", "Trần Thị Mẫu")]) =>
    check([nominate("a", "GK", more)], { rules, staff }).map(({ message }) => message);
  expect([
    told({ code: "9" }),
    told({ code: "9", name: "Ai Đó Thử" }),
    told({ code: "", unit: "K-DL" }),
    told({ code: "SV1", className: "K45A" }),
    told({ code: "", className: "K45A", name: "Sinh Viên Thử" }),
    told({ code: "SV1", className: "K45A", name: "Sinh Viên Thử" }),
    told({ code: "" }, []),
    // Who has the name goes before who has a code like it.
    told({ code: "9" }, [member("009", "Lê Văn Thử"), member("020", "Trần Thị Mẫu")]),
  ]).toEqual([
    ["Danh sách nhân sự không có mã 9, theo họ tên có thể là 009"],
    ["Danh sách nhân sự không có mã 9, theo mã có thể là 009"],
    ["Chưa ghi mã nhân sự, theo họ tên có thể là 009"],
    ["Mã SV1 hoặc họ tên trùng với người khác có trong sổ, cần đối chiếu"],
    ["Chưa ghi mã, chưa xác định được là ai"],
    [],
    ["Chưa ghi mã, chưa xác định được là ai"],
    ["Danh sách nhân sự không có mã 9, theo họ tên có thể là 020"],
  ]);
});

test("rating: the decision's, else the unit's; missing goes to a person; a difference is told", () => {
  const rules = [rule("", "rating", { rating: "good" })];
  const told = (decided: Rating | null, typed: Rating | null) =>
    check([nominate("a", "LDTT", { rating: typed })], {
      rules,
      staff: [firstMember],
      staffYears: [staffYear("GV001", { rating: decided })],
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
    unitYear("K-CK", { rating: "complete" }),
    unitYear("K-CK", { rating: "excellent", schoolYear: "2021-2022" }),
    unitYear("K-DL", { rating: "good" }),
  ];
  const nominations = [
    nominateUnit("a", "TTLDTT", { name: "Tập thể khoa CƠ KHÍ" }),
    nominateUnit("b", "TTLDTT", { unit: "K-DL", name: "Khoa Du lịch" }),
    nominateUnit("c", "TTLDTT", { name: "Tổ Thử", rating: "good" }),
  ];
  expect(check(nominations, { rules, unitYears })).toEqual([
    finding("a", "rating", "block", "Xếp loại Hoàn thành nhiệm vụ, cần từ Hoàn thành tốt nhiệm vụ trở lên"),
  ]);
});

test("discipline: a reprimand is one, none is none; found by the name alone a person decides", () => {
  const rules = [rule("", "discipline")];
  const told = (discipline: Discipline | null, code = "GV001") =>
    check([nominate("a", "LDTT", { code })], {
      rules,
      staff: [firstMember],
      staffYears: [staffYear("GV001", { discipline })],
    });
  const message = "Bị kỷ luật trong năm học, hình thức Khiển trách";
  expect(told("reprimand")).toEqual([finding("a", "discipline", "block", message)]);
  expect(told("reprimand", "")).toEqual([
    finding("a", "discipline", "review", `${message} (đối chiếu theo họ tên)`),
  ]);
  expect([told("demotion"), told("dismissal")].flat().map((found) => found.message)).toEqual([
    "Bị kỷ luật trong năm học, hình thức Hạ bậc, cách chức",
    "Bị kỷ luật trong năm học, hình thức Buộc thôi việc",
  ]);
  expect(told("none")).toEqual([]);
  expect(told(null)).toEqual([]);
});

test("hold: open on the day by code, by name only for a person to look; the reason is never told", () => {
  const rules = [rule("", "hold")];
  const told = (code: string, from: string, until: string | null, nominee = "GV001") =>
    check([nominate("a", "LDTT", { code: nominee })], {
      rules,
      staff: [firstMember, member("GV002", firstMember.name)],
      holds: [
        {
          code,
          name: "Trần Thị Mẫu",
          from: dayOf(from),
          until: until === null ? null : dayOf(until),
          reason: "đơn tố cáo",
        },
      ],
    });
  const held = [finding("a", "hold", "block", "Tạm dừng xem xét theo quy định")];
  const likely = [
    finding("a", "hold", "review", "Trùng họ tên với người đang tạm dừng xem xét, cần đối chiếu"),
  ];
  expect(told("GV001", "01/7/2023", null)).toEqual(held);
  expect(told("GV001", "19/7/2023", "19/7/2023")).toEqual(held);
  expect(told("GV001", "01/7/2023", "18/7/2023")).toEqual([]);
  expect(told("GV001", "20/7/2023", null)).toEqual([]);
  expect(told("", "01/7/2023", null)).toEqual(likely);
  expect(told("GV001", "01/7/2023", null, "")).toEqual(likely);
  expect(told("GV002", "01/7/2023", null)).toEqual([]);
  const unit = check([nominateUnit("u", "TTLDTT")], {
    rules,
    holds: [{ code: "K-CK", name: "", from: dayOf("01/7/2023"), until: null, reason: "thanh tra" }],
  });
  expect(unit).toEqual([finding("u", "hold", "block", "Tạm dừng xem xét theo quy định")]);
});

test("service: ten whole months to the year's last day pass, a day fewer does not; maternity leave is work", () => {
  const rules = [rule("LDTT", "service", { figure: 10 })];
  const told = (dates: { startedOn?: string; movedInOn?: string; movedOutOn?: string }, code = "GV001") =>
    check([nominate("a", "LDTT", { code })], {
      rules,
      staff: [
        member("GV001", "Trần Thị Mẫu", {
          startedOn: dates.startedOn === undefined ? null : dayOf(dates.startedOn),
          movedInOn: dates.movedInOn === undefined ? null : dayOf(dates.movedInOn),
          movedOutOn: dates.movedOutOn === undefined ? null : dayOf(dates.movedOutOn),
        }),
      ],
      staffYears: [staffYear("GV001", { maternityDays: 180 })],
    });
  expect(told({ startedOn: "01/10/2022" })).toEqual([]);
  const short = "Công tác 9 tháng trong năm học (từ ngày 02/10/2022), cần đủ 10 tháng";
  expect(told({ startedOn: "02/10/2022" })).toEqual([finding("a", "service", "block", short)]);
  expect(told({ startedOn: "02/10/2022" }, "")).toEqual([
    finding("a", "service", "review", `${short} (đối chiếu theo họ tên)`),
  ]);
  expect(told({ startedOn: "01/9/2011" })).toEqual([]);
  expect(told({ startedOn: "01/9/2011", movedOutOn: "31/5/2023" })).toEqual([]);
  expect(told({ startedOn: "01/9/2011", movedOutOn: "30/5/2023" })).toEqual([
    finding("a", "service", "block", "Công tác 9 tháng trong năm học (đến ngày 30/5/2023), cần đủ 10 tháng"),
  ]);
  // Moving between units is no beginning; where the beginning is unknown a person looks.
  expect(told({ startedOn: "01/9/2011", movedInOn: "01/5/2023" })).toEqual([]);
  expect(told({ movedInOn: "01/5/2023" })).toEqual([
    finding("a", "service", "review", "Công tác 3 tháng trong năm học (từ ngày 01/5/2023), cần đủ 10 tháng"),
  ]);
  expect(told({})).toEqual([]);
});

test("service: who worked the whole of a nine-month year has worked enough", () => {
  const short = { ...empty.year, from: dayOf("05/9/2022"), to: dayOf("31/5/2023") };
  const told = (startedOn: string, left = "") =>
    check([nominate("a", "LDTT")], {
      rules: [rule("LDTT", "service", { figure: 10 })],
      year: short,
      staff: [
        member("GV001", "Trần Thị Mẫu", {
          startedOn: dayOf(startedOn),
          movedOutOn: left === "" ? null : dayOf(left),
        }),
      ],
    }).length;
  expect([told("05/9/2022"), told("06/9/2022")]).toEqual([0, 1]);
  expect([
    told("05/9/2022", "30/5/2023"),
    told("05/9/2022", "31/5/2023"),
    told("05/9/2022", "01/6/2023"),
  ]).toEqual([1, 0, 0]);
});

test("whole months between two days, both included, over ends of months and years", () => {
  const months = (from: string, to: string) => wholeMonths(dayOf(from), dayOf(to));
  expect([
    months("01/10/2022", "31/7/2023"),
    months("02/10/2022", "31/7/2023"),
    months("02/10/2022", "01/8/2023"),
    months("31/8/2022", "28/2/2023"),
    months("01/01/2023", "31/12/2023"),
    months("15/5/2023", "14/6/2023"),
    months("15/5/2023", "13/6/2023"),
    months("01/9/2023", "31/7/2023"),
  ]).toEqual([10, 9, 10, 6, 12, 1, 0, 0]);
});

test("leave: 39,5 days pass, 40 do not; maternity leave is never counted", () => {
  const rules = [rule("LDTT", "leave", { figure: 40 })];
  const told = (leaveDays: number | null) =>
    check([nominate("a", "LDTT")], {
      rules,
      staff: [firstMember],
      staffYears: [staffYear("GV001", { leaveDays, maternityDays: 180 })],
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
    nominate("b", "LDTT", { code: "GV002", category: "GV" }),
    nominate("c", "LDTT", { code: "GV003", category: "CBQL", unit: "K-DL" }),
    nominate("d", "LDTT", { code: "GV004", category: "CBQL", unit: "K-KHAC" }),
  ];
  const unitYears = [unitYear("K-CK", { rating: "complete" }), unitYear("K-DL", { rating: "good" })];
  expect(check(nominations, { rules, unitYears })).toEqual([
    finding(
      "a",
      "managerCollective",
      "review",
      "Khoa Cơ khí xếp loại Hoàn thành nhiệm vụ, tập thể của người quản lý cần từ Hoàn thành tốt nhiệm vụ trở lên",
    ),
  ]);
});
