import { type Scenario, sampleWith } from "../../support/faults";
import { meetingRegister } from "../../support/held-meeting";
import { council } from "../../support/vote-register";

const sample = sampleWith(() => {});

export const scenarios: readonly Scenario[] = [
  {
    command: "door",
    tries: "first and last of each name",
    request: { method: "setUpStep", args: () => ({ part: "tabs", names: ["Nơi nhận"] }) },
    situation: "a step of set-up that makes a tab",
    prepare: sampleWith(({ spreadsheet }) => spreadsheet.sheet("Nơi nhận").delete()),
  },
  {
    command: "door",
    tries: "first and last of each name",
    request: { method: "setUpStep", args: () => ({ part: "templates", names: ["plan", "reminder"] }) },
    situation: "a step of set-up that makes a template",
    prepare: sampleWith((script) => {
      const template = script.files().find(({ name }) => name === "Mẫu Kế hoạch phát động");
      script.trashFile(template?.id ?? "");
    }),
  },
  {
    command: "door",
    tries: "first and last of each name",
    request: { method: "setUpStep", args: () => ({ part: "rows", names: [] }) },
    situation: "a step of set-up that adds a setting",
    prepare: sampleWith(({ spreadsheet }) => spreadsheet.sheet("Thông tin chung").deleteRows(4)),
  },
  {
    command: "door",
    tries: "first and last of each name",
    request: {
      method: "saveSchool",
      args: () => ({
        values: [
          { item: "Ngành", before: "Giáo dục", value: "Nghề nghiệp" },
          { item: "Nơi niêm yết thông báo", before: "bảng tin của trường", value: "bảng tin tầng 1" },
        ],
      }),
    },
    situation: "settings typed on the page of the first set-up",
    prepare: sample,
  },
  {
    command: "door",
    tries: "first and last of each name",
    request: {
      method: "importUnits",
      args: () => ({ text: "Phòng Thanh tra; thanh-tra@truong.example\nTổ Xe", agreed: [] }),
    },
    situation: "units typed on the page of the first set-up",
    prepare: sample,
  },
  {
    command: "door",
    tries: "first and last of each name",
    request: {
      method: "saveCouncil",
      args: () => ({
        ...{ code: "HD-MOI", decisionNumber: "45/QĐ-CĐTN", decisionDate: "2023-07-01", decisionBody: "" },
        ...{ size: 9, odd: true, validFrom: "2024-01-01", validUntil: "" },
      }),
    },
    situation: "a council typed on the page of the first set-up",
    prepare: sample,
  },
  {
    command: "door",
    tries: "first and last of each name",
    request: {
      method: "importMembers",
      args: () => ({ council: council.code, text: "Người Mới Thử; Trưởng khoa; Ủy viên", agreed: [] }),
    },
    situation: "members typed on the page of the first set-up",
    prepare: () => meetingRegister("faults guide set-up"),
  },
  {
    command: "door",
    tries: "first and last of each name",
    request: {
      method: "saveRound",
      args: () => ({
        ...{ code: "D9", name: "Đợt 9", schoolYear: "2029-2030", issuingBody: "school", from: "", to: "" },
        newYear: { name: "Năm học 2029 - 2030", from: "2029-09-01", to: "2030-08-31" },
        planSummary: "Phát động thi đua năm học 2029 - 2030",
      }),
    },
    situation: "a round and its school year typed on the page of the first set-up",
    prepare: sample,
  },
];
