import { shapeNames } from "../../domain/review/intake/choices";
import { reviewPhrase } from "../../domain/review/review-name";
import { type Letter, linkParagraphs, type OwnLinks, signature } from "./letter";

/** What the mail with a unit's list sheet is about. */
export interface ListLetterSource extends Omit<OwnLinks, "reportLink"> {
  readonly unit: string;
  readonly review: string;
  /** In words, "" where there is none. */
  readonly deadline: string;
  /** How many of the unit's people stand on the sheet. */
  readonly people: number;
  readonly council: string;
  readonly school: string;
}

/** The mail that brings a unit its list sheet, the clerk's draft. */
export function listLetter(source: ListLetterSource): Letter {
  const { unit, review, deadline, people, nominationLink, council, school } = source;
  const time = deadline === "" ? "" : ` Hạn nhận hồ sơ: ${deadline}.`;
  const filled =
    "Mẫu đã điền sẵn mã, họ tên, chức vụ, đối tượng của những người thuộc đơn vị; thông tin nào chưa đúng, xin báo lại để sửa trong sổ.";
  const form = nominationLink === "" ? "biểu mẫu đề nghị (liên kết sẽ gửi sau)" : "liên kết dưới đây";
  const parts = [
    `Kính gửi ${unit},`,
    `Xin gửi kèm mẫu danh sách đề nghị của ${reviewPhrase({ name: review })}.${time}${people === 0 ? "" : ` ${filled}`}`,
    `Cách làm: chọn danh hiệu ở dòng của người được đề nghị, điền các cột còn lại, xóa dòng của người không được đề nghị. Sau khi đơn vị bình xét, mở ${form}, chọn “${shapeNames.list}”, rồi sao chép cả bảng, kể cả dòng tiêu đề cột, và dán vào.`,
    ...linkParagraphs({ ...source, reportLink: "" }),
    "Tệp có thông tin của người trong đơn vị, xin chỉ chuyển cho người làm hồ sơ.",
    signature(council, school),
  ];
  return { subject: `Mẫu danh sách đề nghị khen thưởng - ${review}`, body: parts.join("\n\n") };
}
