import type { AnswerFault } from "../../forms/answer-faults";
import type { TextValidation } from "../../forms/form-model";
import type { ScreenRefusal } from "../../person/form-on-screen";

/** What a form's page says of an answer: the form's own words where it has some. */
export function faultWords(fault: AnswerFault): string {
  switch (fault.kind) {
    case "required":
      return "Đây là câu hỏi bắt buộc.";
    case "required by row":
      return "Câu hỏi này cần một câu trả lời cho mỗi hàng.";
    case "one line":
      return "Câu trả lời chỉ được một dòng.";
    case "ticked twice":
      return "Có lựa chọn được đánh dấu hai lần.";
    case "not several":
    case "several":
      return "Câu trả lời không đúng kiểu của câu hỏi; chọn lại.";
    case "does not fit":
      return validationWords(fault.validation);
    case "not offered":
      return `Biểu mẫu không có lựa chọn ${fault.values.map((value) => `“${value}”`).join(", ")}; chọn lại.`;
    case "shape":
      return SHAPES[fault.of];
    case "off the scale":
      return `Chọn một số từ ${fault.lower} đến ${fault.upper}.`;
  }
}

const SHAPES = {
  DATE: "Nhập đủ ngày, tháng, năm của một ngày có thật.",
  TIME: "Nhập đủ giờ và phút.",
  DATETIME: "Nhập đủ ngày, tháng, năm, giờ và phút.",
  DURATION: "Nhập giờ, phút, giây; nhiều nhất 72 giờ.",
} as const;

function validationWords({ criterion, helpText }: TextValidation): string {
  if (helpText !== "") return helpText;
  switch (criterion.kind) {
    case "NUMBER":
      return "Phải là một số.";
    case "WHOLE_NUMBER":
      return "Phải là một số nguyên.";
    case "NUMBER_AT_LEAST":
      return `Phải là một số lớn hơn hoặc bằng ${criterion.number}.`;
    case "MATCHES":
      return "Câu trả lời không đúng mẫu mà biểu mẫu yêu cầu.";
    case "LENGTH_AT_MOST":
      return `Nhiều nhất ${criterion.number} ký tự.`;
  }
}

/** What is shown instead of a form that is not open; `closedMessage` is the form's own. */
export function refusalWords(refusal: ScreenRefusal, title: string, closedMessage: string): string {
  switch (refusal) {
    case "in the trash":
      return "Biểu mẫu đang ở trong thùng rác của chủ sở hữu.";
    case "not published":
      return "Biểu mẫu chưa được xuất bản.";
    case "login":
      return "Biểu mẫu đòi đăng nhập tài khoản Google mới trả lời được.";
    case "not shared":
      return "Biểu mẫu chưa cho người có đường liên kết trả lời.";
    case "closed":
      return closedMessage === "" ? `Biểu mẫu “${title}” không nhận câu trả lời nữa.` : closedMessage;
    case "no such response":
      return "Câu trả lời mà đường liên kết này dẫn tới không còn nữa.";
    case "no edits":
      return "Biểu mẫu này không cho sửa câu trả lời đã gửi.";
  }
}
