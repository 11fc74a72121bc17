import { documentKindLabels } from "../../../domain/papers/kinds";
import type { Recipient } from "../../../domain/papers/recipient";
import { choice, code, text } from "../../column";
import { order } from "../../number-columns";
import { referenceTo, table } from "../../table";
import { rounds } from "./rounds";

export const recipients = table<Recipient>({
  tab: "Nơi nhận",
  purpose: "Nơi nhận của từng loại văn bản; dấu gạch, dấu chấm phẩy và dấu chấm do sổ in.",
  key: ["kind", "round", "order"],
  columns: {
    kind: choice({
      header: "Loại văn bản",
      note: "Nơi nhận này đứng dưới loại văn bản nào",
      labels: documentKindLabels,
    }),
    round: code({
      header: "Mã đợt",
      note: "Để trống nếu dùng cho mọi đợt; đợt có nơi nhận riêng thì chỉ in nơi nhận riêng",
      of: referenceTo(rounds, "code"),
      optional: true,
    }),
    order: order({ header: "Thứ tự", note: "Thứ tự in" }),
    name: text({
      header: "Nơi nhận",
      width: 320,
      note: "Không gõ dấu gạch ở đầu, dấu chấm phẩy ở cuối; dòng cuối: Lưu: VT, TH",
    }),
  },
  initial: [],
});
