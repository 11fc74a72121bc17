import type { Asked } from "./asked";

/** "LDTT - Lao động tiên tiến": a choice that is read by the code before the dash. */
export function codedChoice({ code, name }: { readonly code: string; readonly name: string }): string {
  return `${code} - ${name}`;
}

/** The question that every form of a review has, on the field "unitCode": whose submission it is. */
export const unitCodeQuestion: Asked = {
  title: "Mã nộp của đơn vị",
  kind: "line",
  required: true,
  check: "code",
  help: "Đã điền sẵn khi mở bằng liên kết riêng của đơn vị; không sửa.",
};

/** What stands over a form: the school, until when what it takes ("hồ sơ", "báo cáo") is taken, and how to open it. */
export function formHead(
  taken: string,
  { school, deadline, late }: { readonly school: string; readonly deadline: string; readonly late: boolean },
): string {
  const whole = `${taken.charAt(0).toUpperCase()}${taken.slice(1)}`;
  return [
    school.replace(/\s+/g, " "),
    ...(deadline === "" ? [] : [`Hạn nhận ${taken}: ${deadline}.`]),
    ...(late ? [`ĐÃ QUÁ HẠN. ${whole} gửi bây giờ vẫn được nhận và ghi là nộp muộn.`] : []),
    "Mở biểu mẫu bằng liên kết riêng của đơn vị để mã nộp được điền sẵn.",
  ].join("\n");
}
