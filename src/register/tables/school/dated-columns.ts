import { date, text } from "../../column";

/**
 * The columns of a row that comes in a pack: from when to when it holds, and which pack it is of. Their headers stand on
 * several tabs, so each is made anew.
 */
export function datedColumns() {
  return {
    validFrom: date({
      header: "Hiệu lực từ",
      note: "Ngày đầu dòng này có hiệu lực; để trống nếu không giới hạn",
      optional: true,
    }),
    validUntil: date({
      header: "Hiệu lực đến",
      note: "Ngày cuối dòng này còn hiệu lực; để trống nếu còn hiệu lực",
      optional: true,
    }),
    pack: text({
      header: "Gói mặc định",
      width: 110,
      note: "Gói luật mà dòng có sẵn này thuộc về. Dòng trường tự thêm thì để trống: dòng của trường đứng trên dòng có sẵn",
      optional: true,
    }),
  };
}
