import type { Problem } from "../../domain/problem";
import type { BallotLine } from "../../domain/vote/ballot-line";
import type { Candidate } from "../../domain/vote/candidates";
import type { Motion } from "../../domain/vote/floor";
import { type Outcome, outcomeStates } from "../../domain/vote/outcome";
import type { VotingSession } from "../../domain/vote/session";
import { units } from "../../register/tables/school/units";
import { ballotLines } from "../../register/tables/vote/ballot-lines";
import { menuPath } from "../../vietnamese/captions";

/** Why a paper is not changed. */

export const nothingToAmend: Problem = {
  what: "Không có lượt bỏ phiếu nào chưa mở",
  remedy: `Bấm ${menuPath("prepareMeeting")} trước; lượt đã mở thì danh sách không đổi nữa`,
};

export const incomplete: Problem = {
  what: "Chưa ghi người đề xuất hoặc lý do",
  remedy: "Ghi cả hai: biên bản cần nêu rõ",
};

export function notCarried({ handsFor, handsAgainst }: Motion): Problem {
  return {
    what: `Đề xuất không được thông qua: ${handsFor} đồng ý, ${handsAgainst} không đồng ý`,
    remedy: "Chỉ ghi vào phiếu khi số đồng ý nhiều hơn",
  };
}

export function tooManyHands({ handsFor, handsAgainst, handsNone }: Motion, members: number): Problem {
  return {
    what: `${handsFor} đồng ý, ${handsAgainst} không đồng ý, ${handsNone} không có ý kiến là nhiều hơn ${members} thành viên Hội đồng`,
    remedy: "Ghi lại số người giơ tay",
  };
}

export function isFrozen(code: string): Problem {
  return {
    what: `Lượt ${code} đã mở, danh sách được giữ nguyên`,
    remedy: "Đưa vào lượt sau hoặc phiên họp sau",
  };
}

export function noSuchLine(number: number): Problem {
  return {
    what: `Không có dòng số ${number} đang đứng trên phiếu`,
    where: { tab: ballotLines.tab },
    remedy: "Chọn lại dòng cần rút",
  };
}

export function standsAlready({ number, name }: BallotLine): Problem {
  return { what: `${name} đã có trên phiếu ở số ${number}`, remedy: "Không cần bổ sung" };
}

export function isNominated({ name }: Candidate): Problem {
  return {
    what: `${name} đã được đơn vị đề nghị danh hiệu này và đủ điều kiện đưa ra bỏ phiếu`,
    remedy: `Bấm ${menuPath("prepareMeeting")} để đưa lên phiếu, không cần đề nghị tại phiên họp`,
  };
}

export function standsElsewhere({ name, session, number }: BallotLine): Problem {
  return {
    what: `${name} đang ở số ${number} trên phiếu của lượt ${session}`,
    remedy: "Chờ lượt đó đóng, hoặc hoãn lượt đó trước",
  };
}

export function wasDecided({ name, session, outcome }: Outcome): Problem {
  return {
    what: `${name} đã được bỏ phiếu danh hiệu này ở lượt ${session}: ${outcomeStates[outcome].toLowerCase()}`,
    remedy: "Không bỏ phiếu lại; kết quả sai thì đính chính lượt đó",
  };
}

export function otherAward({ code }: VotingSession, award: string): Problem {
  return { what: `Lượt ${code} không xét danh hiệu ${award}`, remedy: "Chọn lượt xét danh hiệu đó" };
}

export function noUnit(code: string): Problem {
  return {
    what: `Không có đơn vị mã “${code}”`,
    where: { tab: units.tab },
    remedy: "Chọn đơn vị trong danh sách",
  };
}

export function mayNotStand(name: string, reasons: readonly string[]): Problem {
  const why = reasons.length === 0 ? "" : `: ${reasons.join("; ")}`;
  return {
    what: `${name} không đủ điều kiện đưa ra bỏ phiếu${why}`,
    remedy: "Kiểm tra mã và họ tên, hoặc để lại kỳ sau",
  };
}
