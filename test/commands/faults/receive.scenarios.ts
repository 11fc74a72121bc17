import type { LocalAppsScript } from "../../../local/local-apps-script";
import type { Scenario } from "../../support/faults";
import {
  clickOpenReview,
  clickReceive,
  collective,
  individual,
  linksOf,
  list,
  nominationForm,
  openRegister,
  schoolRegister,
  submit,
  submitReport,
  typeWhere,
} from "../../support/review";

/** In the afternoon of the opening day units have sent, all in their ways. */
const afternoon = new Date(2023, 6, 3, 15, 0);

/** The morning after the deadline. */
const tooLate = new Date(2023, 6, 8, 8, 10);

/** One nomination was received and answered; then it was changed, and others came of which the register does not know. */
function severalResponses(): LocalAppsScript {
  const script = openRegister({ now: new Date(2023, 6, 3, 14, 0) });
  const first = submit(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
  clickReceive(script);
  nominationForm(script).edit(first.editUrl, { "Chức vụ": "Giảng viên chính" });
  const lines = [
    ["005", "Đỗ Văn Nháp", "LDTT", "Hoàn thành tốt nhiệm vụ"],
    ["006", "Vũ Thị Bảng", "LDTT", "Hoàn thành tốt nhiệm vụ"],
    ["", "", "Danh hiệu lạ", ""],
  ];
  submit(script, "P-DT", list(lines));
  submit(script, "K-MOC", collective("Khoa Mộc", { "Lần gửi này là": "Bổ sung thêm" }));
  nominationForm(script).submit(individual("008", "Ngô Thị Dòng", { "Mã nộp của đơn vị": "AAAA-BBBB-0000" }));
  submitReport(script, "TT-NN");
  return script;
}

/** Intake and the mail that follows it. */
export const receiving: Scenario = {
  command: "receiveSubmissions",
  situation: "with new responses, an edit, one of unknown source, and a mail that waits",
  now: afternoon,
  prepare: () => {
    const script = severalResponses();
    // The office asked for its link once more.
    typeWhere(script, "Thư", ["Mã thư", "link/CN-2023/P-DT"], "Trạng thái", "Chờ gửi");
    return script;
  },
};

/** The checks alone. */
export const rechecking: Scenario = {
  command: "recheck",
  situation: "after the register changed",
  now: afternoon,
  prepare: () => {
    const script = severalResponses();
    clickReceive(script);
    typeWhere(script, "Đánh giá cá nhân", ["Mã nhân sự", "002"], "Xếp loại", "Không hoàn thành nhiệm vụ");
    typeWhere(script, "Chờ xử lý", ["Mã nộp đã ghi", "AAAA-BBBB-0000"], "Gán cho đơn vị", "TT-NN");
    return script;
  },
};

/** The mail alone. */
export const sending: Scenario = {
  command: "sendWaitingMail",
  situation: "of which three wait",
  now: afternoon,
  prepare: () => {
    const script = schoolRegister({ mailQuota: 0 });
    typeWhere(script, "Đơn vị", ["Mã đơn vị", "TT-NN"], "Thư điện tử", "ngoai-ngu@truong.example");
    clickOpenReview(script);
    return script;
  },
};

export const scenarios: readonly Scenario[] = [
  receiving,
  rechecking,
  {
    command: "lockReview",
    situation: "with a response that came last",
    now: afternoon,
    partsTriedIn: [receiving],
    prepare: () => {
      const script = openRegister({ now: new Date(2023, 6, 3, 14, 59) });
      submit(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
      return script;
    },
  },
  sending,
  {
    command: "onResponse",
    situation: "when a unit has sent",
    now: afternoon,
    trigger: true,
    partsTriedIn: [receiving],
    prepare: () => {
      const script = openRegister({ now: new Date(2023, 6, 3, 14, 59) });
      submit(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
      return script;
    },
  },
  {
    command: "everyHour",
    situation: "after the deadline, with a late response",
    now: tooLate,
    trigger: true,
    // What came is taken in even where the forms cannot be changed.
    inAnyOrder: /"(Chạy hằng giờ|Nhận hồ sơ|Gửi thư đang chờ)",/,
    partsTriedIn: [receiving],
    prepare: () => {
      const script = openRegister({ now: new Date(2023, 6, 8, 8, 0) });
      const { nomination } = linksOf(script, "K-MOC");
      nominationForm(script).submit(individual("002", "Lê Thị Mẫu"), { prefilled: nomination });
      return script;
    },
  },
];
