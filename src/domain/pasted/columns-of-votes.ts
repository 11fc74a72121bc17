import { type PastedField, written } from "./fields";
import type { NamedField } from "./list-fields";

/** What schools write above the votes of a unit's own bình xét. */
export const voteColumns: readonly PastedField<NamedField>[] = [
  {
    name: "votes",
    heads: true,
    goesOn:
      "bình xét | đồng ý | tán thành | đạt | đạt được | của đơn vị | đơn vị | bầu | kín | tín nhiệm | trên | tổng số | tổng số phiếu",
    labels:
      written(`Số phiếu bình xét | Số phiếu | Phiếu bình xét | Số phiếu đồng ý | Bình xét đơn vị | Phiếu bầu |
      Kết quả bình xét | Bình xét | Kết quả bỏ phiếu | Số phiếu bầu | Số phiếu tán thành | Kết quả bình xét đồng ý |
      Bình xét đồng ý | Phiếu đồng ý | Số phiếu đồng ý/tổng số | Bỏ phiếu đồng ý | Kết quả bỏ phiếu đồng ý | Số phiếu bầu đồng ý`),
  },
  {
    name: "votesAgainst",
    title: "Số phiếu không đồng ý",
    labels:
      written(`Số phiếu không đồng ý | Phiếu không đồng ý | Kết quả bình xét không đồng ý | Bình xét không đồng ý |
      Kết quả bỏ phiếu không đồng ý | Số phiếu bầu không đồng ý | Số phiếu bình xét không đồng ý | Số phiếu không tán thành`),
  },
  {
    name: "votesCast",
    title: "Tổng số phiếu",
    labels:
      written(`Tổng số phiếu | Số phiếu tổng | Số phiếu tổng số | Tổng phiếu | Số phiếu thu về | Số phiếu tổng cộng |
      Kết quả bình xét tổng số | Kết quả bình xét tổng | Kết quả bỏ phiếu tổng số | Số phiếu bình xét tổng số | Số phiếu phát ra`),
  },
];
