import { expect, test } from "vitest";
import type { Attendance } from "../../../src/domain/vote/attendance";
import { clockTime } from "../../../src/domain/vote/clock-time";
import { rollInWords, rollProblems, rollToBegin, tidyAttendance } from "../../../src/domain/vote/roll";
import { attendanceOf, members } from "../../support/vote-register";

test.each([
  ["8:15", "08:15"],
  ["8h15", "08:15"],
  ["8h", "08:00"],
  ["8 giờ 15", "08:15"],
  ["8 giờ 15 phút", "08:15"],
  ["0815", "08:15"],
  ["23:59", "23:59"],
  ["", ""],
  ["24:00", null],
  ["8:60", null],
  ["8", null],
  ["sáng", null],
])("%s is the time %s", (typed, time) => {
  expect(clockTime(typed)).toBe(time);
});

const base: Attendance = {
  session: "P1-L1",
  member: "TV02",
  name: "Phan Thị Phó",
  votes: true,
  presence: "present",
  standIn: "",
  letter: "",
  arrived: "",
  left: "",
  reason: "",
  asked: false,
  replied: null,
};

test("a session begins with the roll of the one before: who left is absent, replies are asked for anew", () => {
  const before = attendanceOf("P1-L1", {
    TV02: { arrived: "8:30", left: "10:00" },
    TV03: { presence: "standIn", standIn: "Lý Thị Thay", letter: "12/GUQ", reason: "Đi công tác" },
    TV15: { presence: "absent", asked: true, replied: "yes", reason: "Nghỉ ốm" },
  });
  const rows = rollToBegin("P1-L2", "meeting", [...members].reverse(), [], before);
  expect(rows.map(({ member }) => member)).toEqual(members.map(({ code }) => code));
  expect(rows.filter(({ presence }) => presence !== "present")).toEqual([
    { ...base, session: "P1-L2", presence: "absent", arrived: "8:30", left: "10:00" },
    {
      ...base,
      session: "P1-L2",
      member: "TV03",
      name: "Tạ Thị Ký",
      presence: "standIn",
      standIn: "Lý Thị Thay",
      letter: "12/GUQ",
      reason: "Đi công tác",
    },
    {
      ...base,
      session: "P1-L2",
      member: "TV15",
      name: "Huỳnh Văn Y",
      presence: "absent",
      asked: true,
      reason: "Nghỉ ốm",
    },
  ]);
});

test("what is kept of a session stays, with today's names; who is new is in the room, or asked in a consultation", () => {
  const kept = attendanceOf("P1-L1", { TV01: { name: "Tên Cũ", presence: "absent" } }).slice(0, 14);
  const rows = rollToBegin("P1-L1", "meeting", members, kept, []);
  expect([rows[0]?.name, rows[0]?.presence, rows[14]?.presence]).toEqual([
    "Nguyễn Văn Hiệu",
    "absent",
    "present",
  ]);
  const asked = rollToBegin("P1-L1", "consultation", members, [], []);
  expect(new Set(asked.map(({ presence, asked: sent }) => `${presence} ${sent}`))).toEqual(
    new Set(["absent true"]),
  );
});

test("what does not belong to somebody's presence is dropped, and times are written out", () => {
  const all = {
    standIn: " Lý Thị Thay ",
    letter: "12/GUQ",
    arrived: "8h5",
    left: "1000",
    reason: "Ốm",
    asked: true,
  };
  const typed: Attendance = { ...base, ...all, replied: "yes" };
  const [arrived, left] = ["8h5", "10:00"];
  expect(tidyAttendance(typed)).toEqual({ ...base, arrived, left });
  expect(tidyAttendance({ ...typed, presence: "absent" })).toEqual({
    ...base,
    presence: "absent",
    arrived,
    left,
    reason: "Ốm",
    asked: true,
    replied: "yes",
  });
  expect(tidyAttendance({ ...typed, presence: "standIn" })).toEqual({
    ...base,
    presence: "standIn",
    standIn: "Lý Thị Thay",
    letter: "12/GUQ",
    arrived,
    left,
    reason: "Ốm",
  });
});

test("a stand-in needs a name and a letter, times are times, and one leaves after one came", () => {
  const said = (row: Partial<Attendance>) => rollProblems([{ ...base, ...row }]).map(({ what }) => what);
  expect(said({})).toEqual([]);
  expect(said({ presence: "standIn" })).toEqual(["Phan Thị Phó: chưa ghi ai dự thay"]);
  expect(said({ presence: "standIn", standIn: "Lý Thị Thay" })).toEqual([
    "Phan Thị Phó: chưa ghi giấy ủy quyền của người dự thay",
  ]);
  expect(said({ arrived: "8h5" })).toEqual(["Phan Thị Phó: giờ đến “8h5” không phải là giờ"]);
  expect(said({ arrived: "09:00", left: "08:59" })).toEqual([
    "Phan Thị Phó: về lúc 08:59, trước khi đến lúc 09:00",
  ]);
  expect(said({ arrived: "09:00", left: "09:01" })).toEqual([]);
});

test("a roll in figures", () => {
  expect(rollInWords(attendanceOf("P1-L1"))).toBe("13 có mặt, 2 vắng (1 được xin ý kiến)");
  expect(rollInWords(attendanceOf("P1-L1", { TV02: { presence: "standIn" } }))).toBe(
    "14 có mặt, 0 vắng, 1 có người dự thay",
  );
});
