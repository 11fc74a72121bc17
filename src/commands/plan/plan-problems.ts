import { kindInSentence, kinds, type LaunchKind } from "../../domain/papers/kinds";
import type { EmulationRound } from "../../domain/plan/round";
import type { Problem } from "../../domain/problem";
import type { SchoolYear } from "../../domain/school/school-year";
import type { TableView } from "../../register/open-table";
import { placeOf } from "../../register/table";
import { grounds } from "../../register/tables/plan/grounds";
import { planContent } from "../../register/tables/plan/plan-content";
import { recipients } from "../../register/tables/plan/recipients";
import { rounds } from "../../register/tables/plan/rounds";
import { signers } from "../../register/tables/school/signers";
import type { Place } from "../../vietnamese/place";

/** What stops a plan, each with its place and its remedy. */

/** No round has this code. */
export function unknownRound(code: string, known: readonly EmulationRound[]): Problem {
  const codes = known.map((round) => `“${round.code}”`).join(", ");
  return {
    what: `Không có đợt mã “${code}”`,
    where: { tab: rounds.tab },
    remedy: codes === "" ? "Thêm đợt vào tab này" : `Chọn một trong: ${codes}`,
  };
}

export function halfPeriod(round: EmulationRound, open: TableView<EmulationRound>): Problem {
  return {
    what: `Đợt “${round.code}” chỉ có một trong hai ngày`,
    where: open.place(round, round.from ? "to" : "from"),
    remedy: "Điền cả hai ngày, hoặc để trống cả hai nếu đợt kéo dài cả năm học",
  };
}

export function reversedPeriod(round: EmulationRound, open: TableView<EmulationRound>): Problem {
  return {
    what: `Đợt “${round.code}” kết thúc trước khi bắt đầu`,
    where: open.place(round, "to"),
    remedy: "Sửa một trong hai ngày",
  };
}

export function reversedYear(year: SchoolYear, open: TableView<SchoolYear>): Problem {
  return {
    what: `Năm học “${year.code}” kết thúc trước khi bắt đầu`,
    where: open.place(year, "to"),
    remedy: "Sửa một trong hai ngày",
  };
}

export function unknownSigner(
  round: EmulationRound,
  which: "signer" | "coSigner",
  open: TableView<EmulationRound>,
): Problem {
  return {
    what: `Không có người ký mã “${round[which]}”`,
    where: open.place(round, which),
    remedy: `Chọn một mã có trong tab “${signers.tab}”, hoặc để trống${which === "signer" ? " thì người đứng đầu ký" : ""}`,
  };
}

export function noContent(round: EmulationRound): Problem {
  return {
    what: `Đợt “${round.code}” chưa có nội dung kế hoạch`,
    where: { tab: planContent.tab },
    remedy: "Nhập nội dung vào tab này, mỗi dòng một đoạn, cột “Mã đợt” ghi mã của đợt",
  };
}

/** A letter that goes to nobody. */
export function noAddressees(round: EmulationRound, where: Place): Problem {
  return {
    what: `Công văn phát động của đợt “${round.code}” chưa ghi gửi nơi nào`,
    where,
    remedy: "Điền cột “Kính gửi”, mỗi dòng trong ô là một nơi, ví dụ: Các phòng, khoa, trung tâm",
  };
}

/** A decision rests on something (NĐ 30/2020, Phụ lục I, mục II.6). */
export function noGrounds(round: EmulationRound): Problem {
  return {
    what: `Quyết định ban hành kế hoạch của đợt “${round.code}” chưa có căn cứ nào`,
    where: { tab: grounds.tab },
    remedy: "Nhập căn cứ vào tab này, hoặc thêm dòng cấp “Căn cứ” vào nội dung kế hoạch",
  };
}

export function noRecipients(round: EmulationRound, kind: LaunchKind): Problem {
  return {
    what: `${kinds[kind].label} của đợt “${round.code}” chưa có nơi nhận`,
    where: placeOf(recipients, "name"),
    remedy: `Nhập nơi nhận vào tab này, cột “Loại văn bản” chọn ${kinds[kind].label}; dòng cuối là Lưu: VT, …`,
  };
}

/** The last line of the recipients is not the file copy; this warns. */
export function noFileCopy(round: EmulationRound, kind: LaunchKind): Problem {
  return {
    what: `Nơi nhận trong ${kindInSentence(kind)} của đợt “${round.code}” không kết thúc bằng “Lưu: VT, …”`,
    where: placeOf(recipients, "name"),
    remedy: "Thêm dòng cuối Lưu: VT và đơn vị soạn thảo",
  };
}
