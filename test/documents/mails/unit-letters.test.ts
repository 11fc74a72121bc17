import { expect, test } from "vitest";
import { linkLetter } from "../../../src/documents/mails/link-letter";
import { listLetter } from "../../../src/documents/mails/list-letter";
import type { OwedThing } from "../../../src/documents/mails/owed-lines";
import { reminderLetter } from "../../../src/documents/mails/reminder-letter";
import { groupMessage, unitMessage } from "../../../src/documents/mails/zalo-message";

const links = {
  nominationLink: "https://forms.example/de-nghi?ma=TN",
  reportLink: "https://forms.example/bao-cao?ma=TN",
  evidenceFolder: "https://drive.example/tn",
};
const school = { council: "Hội đồng\nThi đua - Khen thưởng", school: "Trường Trung học cơ sở\nHoa Mai" };
const sevenJuly = { day: { year: 2023, month: 7, day: 7 }, time: null, end: "inclusive" } as const;
const list: OwedThing = { what: "danh sách đề nghị", due: sevenJuly, overdue: 12, reason: "" };
const returned: OwedThing = {
  what: "bổ sung hồ sơ BS-01",
  due: { day: { year: 2023, month: 7, day: 19 }, time: { hour: 17, minute: 0 }, end: "exclusive" },
  overdue: null,
  reason: "Thiếu biên bản\nhọp của tổ",
};
const review = "Cuối năm học 2022 - 2023";

test("a reminder states what is missing, since when, what a return is about, and the unit's own links", () => {
  const source = { ...links, ...school, unit: "Tổ Tự nhiên", review, office: "", today: "19/7/2023" };
  expect(reminderLetter({ ...source, owed: [list, returned] })).toEqual({
    subject: "Nhắc nộp hồ sơ thi đua - Cuối năm học 2022 - 2023",
    body: `Kính gửi Tổ Tự nhiên,

Tính đến ngày 19/7/2023, hồ sơ của đơn vị trong kỳ xét “Cuối năm học 2022 - 2023” còn thiếu:
- danh sách đề nghị (hạn: hết ngày 07/7/2023, quá hạn 12 ngày)
- bổ sung hồ sơ BS-01 (hạn: trước 17 giờ 00 ngày 19/7/2023). Nội dung: Thiếu biên bản họp của tổ

Kính đề nghị đơn vị hoàn thành và gửi trong thời gian sớm nhất. Nếu đơn vị vừa gửi, xin bỏ qua thư này.

Liên kết riêng của đơn vị để gửi đề nghị khen thưởng:
https://forms.example/de-nghi?ma=TN

Liên kết riêng của đơn vị để gửi báo cáo:
https://forms.example/bao-cao?ma=TN

Thư mục để đơn vị đưa tệp minh chứng:
https://drive.example/tn

Hồ sơ phải bổ sung thì mở lại bằng liên kết sửa trong thư trả lại, hoặc gửi phiếu mới và chọn “Bổ sung thêm”.

Trân trọng.

Thường trực Hội đồng Thi đua - Khen thưởng
Trường Trung học cơ sở Hoa Mai`,
  });
});

test("a reminder tells the school's office, where it says one", () => {
  const source = { ...links, ...school, unit: "Tổ Tự nhiên", review, today: "19/7/2023", owed: [list] };
  const office = "Cô Ví Dụ, văn phòng,\nđiện thoại nội bộ 101.";
  expect(reminderLetter({ ...source, office }).body).toContain(
    "\n\nNơi nhận hồ sơ, giải đáp: Cô Ví Dụ, văn phòng, điện thoại nội bộ 101.\n\n",
  );
});

test.each([
  [null, "đúng hạn", "- danh sách đề nghị (hạn: hết ngày 07/7/2023)\n"],
  [0, "trong thời gian sớm nhất", "- danh sách đề nghị (hạn: hết ngày 07/7/2023, đã quá hạn)\n"],
  [1, "trong thời gian sớm nhất", "- danh sách đề nghị (hạn: hết ngày 07/7/2023, quá hạn 01 ngày)\n"],
])("a deadline %s days past is asked for %s", (overdue, urgency, line) => {
  const source = { ...links, ...school, unit: "Tổ Tự nhiên", review, office: "", today: "08/7/2023" };
  const { body } = reminderLetter({ ...source, owed: [{ ...list, overdue }] });
  expect(body).toContain(line);
  expect(body).toContain(`hoàn thành và gửi ${urgency}.`);
});

test("a review without a deadline, and links a unit has not, leave no empty words", () => {
  const none = { nominationLink: "", reportLink: "", evidenceFolder: "" };
  const source = { ...none, ...school, unit: "Tổ Tự nhiên", review, office: "", today: "08/7/2023" };
  expect(reminderLetter({ ...source, owed: [{ ...list, due: null, overdue: null }] }).body).toBe(
    `Kính gửi Tổ Tự nhiên,

Tính đến ngày 08/7/2023, hồ sơ của đơn vị trong kỳ xét “Cuối năm học 2022 - 2023” còn thiếu:
- danh sách đề nghị

Kính đề nghị đơn vị hoàn thành và gửi đúng hạn. Nếu đơn vị vừa gửi, xin bỏ qua thư này.

Trân trọng.

Thường trực Hội đồng Thi đua - Khen thưởng
Trường Trung học cơ sở Hoa Mai`,
  );
});

test("the group's message names who owes what until when; links and reasons are for the unit alone", () => {
  const source = { review, today: "19/7/2023", council: school.council };
  const units = [
    { ...links, unit: "Tổ Tự nhiên", owed: [list, returned] },
    { ...links, unit: "Tổ Văn phòng", owed: [list] },
  ];
  expect(groupMessage(source, units)).toBe(
    `Thường trực Hội đồng Thi đua - Khen thưởng xin thông báo: tính đến ngày 19/7/2023, các đơn vị sau còn thiếu hồ sơ của kỳ xét “Cuối năm học 2022 - 2023”:
1. Tổ Tự nhiên: danh sách đề nghị (hạn: hết ngày 07/7/2023, quá hạn 12 ngày); bổ sung hồ sơ BS-01 (hạn: trước 17 giờ 00 ngày 19/7/2023)
2. Tổ Văn phòng: danh sách đề nghị (hạn: hết ngày 07/7/2023, quá hạn 12 ngày)
Kính đề nghị các đơn vị gửi qua liên kết riêng của mình. Trân trọng cảm ơn.`,
  );
  expect(unitMessage(source, { ...links, unit: "Tổ Tự nhiên", owed: [returned] })).toBe(
    `Kính gửi Tổ Tự nhiên. Tính đến ngày 19/7/2023, hồ sơ của đơn vị trong kỳ xét “Cuối năm học 2022 - 2023” còn thiếu:
- bổ sung hồ sơ BS-01 (hạn: trước 17 giờ 00 ngày 19/7/2023). Nội dung: Thiếu biên bản họp của tổ
Kính đề nghị đơn vị hoàn thành và gửi về.
Liên kết riêng của đơn vị để gửi đề nghị khen thưởng:
https://forms.example/de-nghi?ma=TN
Liên kết riêng của đơn vị để gửi báo cáo:
https://forms.example/bao-cao?ma=TN
Thư mục để đơn vị đưa tệp minh chứng:
https://drive.example/tn
Trân trọng cảm ơn. Thường trực Hội đồng Thi đua - Khen thưởng`,
  );
});

test("the letter with the list sheet says how the draft becomes a submission", () => {
  const source = { ...links, ...school, unit: "Tổ Tự nhiên", review, people: 3 };
  expect(listLetter({ ...source, deadline: "hết ngày 07/7/2023" })).toEqual({
    subject: "Mẫu danh sách đề nghị khen thưởng - Cuối năm học 2022 - 2023",
    body: `Kính gửi Tổ Tự nhiên,

Xin gửi kèm mẫu danh sách đề nghị của kỳ xét “Cuối năm học 2022 - 2023”. Hạn nhận hồ sơ: hết ngày 07/7/2023. Mẫu đã điền sẵn mã, họ tên, chức vụ, đối tượng của những người thuộc đơn vị; thông tin nào chưa đúng, xin báo lại để sửa trong sổ.

Cách làm: chọn danh hiệu ở dòng của người được đề nghị, điền các cột còn lại, xóa dòng của người không được đề nghị. Sau khi đơn vị bình xét, mở liên kết dưới đây, chọn “Danh sách dán từ bảng tính”, rồi sao chép cả bảng, kể cả dòng tiêu đề cột, và dán vào.

Liên kết riêng của đơn vị để gửi đề nghị khen thưởng:
https://forms.example/de-nghi?ma=TN

Thư mục để đơn vị đưa tệp minh chứng:
https://drive.example/tn

Tệp có thông tin của người trong đơn vị, xin chỉ chuyển cho người làm hồ sơ.

Trân trọng.

Thường trực Hội đồng Thi đua - Khen thưởng
Trường Trung học cơ sở Hoa Mai`,
  });
  const early = listLetter({
    ...source,
    nominationLink: "",
    evidenceFolder: "",
    people: 0,
    deadline: "",
  }).body;
  expect(early).toContain("kỳ xét “Cuối năm học 2022 - 2023”.\n\nCách làm");
  expect(early).toContain("mở biểu mẫu đề nghị (liên kết sẽ gửi sau), chọn");
  expect(early).not.toContain("https://");
});

test("the letter with the links says who may have them", () => {
  const source = {
    unit: "Tổ Tự nhiên",
    review,
    deadline: "",
    nominationLink: "https://a.example",
    reportLink: "",
  };
  expect(linkLetter({ ...source, ...school, replaces: false })).toEqual({
    subject: "Liên kết nộp hồ sơ thi đua - Cuối năm học 2022 - 2023",
    body: `Kính gửi Tổ Tự nhiên,

Kính đề nghị đơn vị gửi hồ sơ của kỳ xét “Cuối năm học 2022 - 2023”.

Liên kết riêng của đơn vị để gửi đề nghị khen thưởng:
https://a.example

Mã nộp của đơn vị đã được điền sẵn, không cần tài khoản Google. Ai có liên kết này cũng gửi được hồ sơ thay đơn vị, vì vậy xin chỉ chuyển cho người làm hồ sơ của đơn vị.

Sau mỗi lần gửi, đơn vị sẽ nhận được thư báo kèm danh sách đã đọc được; xin đối chiếu lại.

Trân trọng.

Thường trực Hội đồng Thi đua - Khen thưởng
Trường Trung học cơ sở Hoa Mai`,
  });
});
