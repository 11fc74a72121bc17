import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checks, ruleLabels, ruleNames } from "../../../../src/domain/review/checks/checks";
import { usualProposal } from "../../../../src/domain/review/checks/rule";

const folder = "src/domain/review/checks";

test("every rule that is written is entered, in whatever file it stands", () => {
  const written = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/^(?:export )?const (\w+): Check\b/gm)].flatMap(
      ([, name]) => name ?? [],
    ),
  );
  expect(written.sort()).toEqual([...ruleNames].sort());
});

test("the secretary tells all rules apart", () => {
  const labels = Object.values(ruleLabels);
  expect(labels.filter((label) => label.trim() === "")).toEqual([]);
  expect(new Set(labels).size).toBe(ruleNames.length);
});

/** The rules whose findings somebody reads otherwise than as a sentence after the nominee's name. */
function readOtherwise<T>(read: (rule: (typeof ruleNames)[number]) => T) {
  return Object.fromEntries(
    ruleNames.flatMap((rule) => (read(rule) === "message" ? [] : [[rule, read(rule)]])),
  );
}

test("what a unit reads of leave, discipline, holds, ratings, the staff list and other units (domain.md 9)", () => {
  const again = { instead: "rà soát lại theo quy định" };
  expect(readOtherwise((rule) => checks[rule].unitReads)).toEqual({
    staffList: { instead: "kiểm tra lại mã nhân sự, họ tên và đơn vị" },
    meeting: "messageOfUnit",
    late: "nothing",
    twoUnits: again,
    hold: again,
    discipline: again,
    service: again,
    leave: again,
    rating: { instead: "kiểm tra lại xếp loại của năm học" },
    initiative: { instead: "kiểm tra lại sáng kiến: tên, số quyết định công nhận" },
    initiativeReuse: again,
    completion: { instead: "kiểm tra lại mức hoàn thành nhiệm vụ" },
    managerCollective: again,
    membersDiscipline: again,
    quota: again,
  });
});

test("what the council's papers print of what no paper of the council says", () => {
  const discipline = { matter: " theo quy định về kỷ luật" };
  expect(readOtherwise((rule) => checks[rule].councilReads)).toEqual({
    staffList: { matter: ": cần đối chiếu với danh sách nhân sự" },
    meeting: "messageOfUnit",
    hold: "held",
    discipline,
    leave: { matter: " theo quy định về thời gian công tác" },
    membersDiscipline: discipline,
    quota: "messageOfAward",
  });
});

test("what the standing office proposes where a person decides", () => {
  const recount = "Tính lại sau khi bỏ phiếu cho cá nhân";
  expect(
    Object.fromEntries(
      ruleNames.flatMap((rule) => (checks[rule].proposal ? [[rule, checks[rule].proposal]] : [])),
    ),
  ).toEqual({
    twoUnits: "Giữ một đề nghị, của đơn vị đang quản lý",
    sameAchievement: "Giữ hình thức cao hơn",
    rating: "Chỉ xét khi có quyết định xếp loại",
    requires: "Chỉ xét khi rõ danh hiệu cùng năm học",
    initiative: "Chỉ xét khi có quyết định công nhận sáng kiến",
    initiativeReuse: "Không tính sáng kiến đã dùng",
    chain: "Chỉ xét khi có quyết định khen thưởng của năm còn thiếu",
    share: recount,
    holders: recount,
    completion: "Chỉ xét khi có xác nhận mức hoàn thành",
    managerCollective: "Hội đồng cân nhắc trách nhiệm của người quản lý",
  });
  expect(usualProposal).toBe("Hội đồng kết luận trước khi bỏ phiếu");
});
