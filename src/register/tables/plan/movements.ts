import type { Movement } from "../../../domain/plan/movement";
import { choice, code, text } from "../../column";
import { referenceTo, table } from "../../table";
import { rounds } from "./rounds";

export const movements = table<Movement>({
  tab: "Phong trào",
  purpose: "Phong trào trường tham gia, hoặc của chính trường.",
  key: ["code"],
  columns: {
    code: code({ header: "Mã phong trào", note: "Ngắn gọn, không trùng" }),
    name: text({ header: "Tên phong trào", width: 420, note: "Tên in trong văn bản" }),
    kind: choice({
      header: "Loại phong trào",
      note: "Tham gia: của cấp trên, của tỉnh; Của trường: trường tự phát động",
      labels: { joined: "Tham gia", own: "Của trường" },
    }),
    leader: text({ header: "Nơi chủ trì", width: 240, note: "Cơ quan, đơn vị chủ trì", optional: true }),
    round: code({
      header: "Mã đợt",
      note: "Thuộc đợt nào, nếu có",
      of: referenceTo(rounds, "code"),
      optional: true,
    }),
  },
  initial: [],
});
