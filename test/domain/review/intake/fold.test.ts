import { describe, expect, test } from "vitest";
import type { Nomination } from "../../../../src/domain/review/nomination";
import type { Replacement } from "../../../../src/domain/review/replacement";
import {
  derive,
  desk,
  kept,
  mode,
  pasted,
  person,
  receive,
  response,
  standing,
  stateAfter,
} from "../../../support/example-school/intake";
import { july } from "../../../support/example-school/review";

const mau = person("GV001", "Trần Thị Mẫu");
const thu = person("GV002", "Lê Văn Thử");
const list = (...names: readonly string[]) => pasted(...names);
const three = list("GV001|Trần Thị Mẫu|LDTT", "GV002|Lê Văn Thử|LDTT", "GV003|Phạm Thị Nháp|LDTT");
const two = list("GV001|Trần Thị Mẫu|LDTT", "GV004|Vũ Văn Vẽ|LDTT");

function state(nominations: readonly Nomination[], id: string) {
  return nominations.find((each) => each.id === `CN23/${id}`);
}

describe("new and additional lists", () => {
  test("each nominee and award is a row, named by code", () => {
    const { nominations, quarantine } = stateAfter(
      response(
        "r1",
        july(1),
        person("GV001", "Trần Thị Mẫu", "LDTT - Lao động tiên tiến\nCSTDCS - Chiến sĩ thi đua cơ sở"),
      ),
      response("r2", july(2), { ...mode("add"), ...thu, unitCode: " DL-19BD " }),
    );
    expect(quarantine).toEqual([]);
    expect(
      nominations.map(({ id, name, submission, state, late }) => [id, name, submission, state, late]),
    ).toEqual([
      ["CN23/K-CK/GV001/LDTT", "Trần Thị Mẫu", "r1#1", "active", false],
      ["CN23/K-CK/GV001/CSTDCS", "Trần Thị Mẫu", "r1#1", "active", false],
      ["CN23/K-DL/GV002/LDTT", "Lê Văn Thử", "r2#1", "active", false],
    ]);
  });

  test("the same code and award again is an update: later content wins, the same content keeps its time", () => {
    const first = response("r1", july(1), { ...mau, summary: "Dạy giỏi" });
    const better = response("r2", july(2), {
      ...mode("add"),
      ...mau,
      code: "gv001",
      summary: "Dạy giỏi cấp trường",
    });
    expect(
      stateAfter(first, better).nominations.map(({ id, summary, submission }) => [id, summary, submission]),
    ).toEqual([["CN23/K-CK/GV001/LDTT", "Dạy giỏi cấp trường", "r2#1"]]);
    const again = response("r2", july(2), { ...mode("add"), ...mau, summary: "Dạy giỏi" });
    expect(stateAfter(first, again).nominations.map(({ submission, at }) => [submission, at])).toEqual([
      ["r1#1", july(1)],
    ]);
  });

  test("the same code and award twice in one list stands twice, for the rule to tell", () => {
    const twice = list("GV001|Trần Thị Mẫu|LDTT", "GV001|Trần Thị Mẫu|LDTT");
    const once = response("r1", july(1), twice);
    expect(standing(stateAfter(once))).toEqual(["K-CK/GV001/LDTT active", "K-CK/GV001/LDTT~2 active"]);
    const edited = response("r2", july(2), { ...mode("add"), ...twice, ...{ meetingTotal: "12" } });
    expect(standing(stateAfter(once, edited))).toEqual([
      "K-CK/GV001/LDTT active",
      "K-CK/GV001/LDTT~2 active",
    ]);
  });

  test("two nominees of one name without a code are two", () => {
    const first = response("r1", july(1), person("", "Nguyễn Văn Hòa"));
    const second = response("r2", july(2), { ...mode("add"), ...person("", "ThS. NGUYỄN VĂN HOÀ") });
    expect(stateAfter(first, second).nominations.map(({ id, name }) => [id, name])).toEqual([
      ["CN23/K-CK/nguyêñ văn hoà/LDTT", "Nguyễn Văn Hòa"],
      ["CN23/K-CK/nguyêñ văn hoà/LDTT~2", "ThS. NGUYỄN VĂN HOÀ"],
    ]);
  });

  test("sent twice by mistake adds nothing, in the second's time either", () => {
    const values = list("|Nguyễn Văn Hòa|LDTT", "GV001|Trần Thị Mẫu|LDTT", "GV002|Lê Văn Thử|Danh hiệu lạ");
    const plain = stateAfter(response("r1", july(1), values));
    const twice = stateAfter(response("r1", july(1), values), response("r2", july(1, 8, 1), values));
    expect([twice.nominations, twice.quarantine]).toEqual([plain.nominations, plain.quarantine]);
    expect(twice.receipts.map(({ submission, resent }) => [submission, resent])).toEqual([
      ["r1#1", false],
      ["r2#1", true],
    ]);
  });

  test("sent again after it was withdrawn, it is nominated again", () => {
    const first = response("r1", july(1), mau);
    const withdrawn = response("r2", july(2), { ...mode("withdraw"), ...mau });
    expect(standing(stateAfter(first, withdrawn, response("r3", july(3), mau)))).toEqual([
      "K-CK/GV001/LDTT active",
    ]);
    const again = response("r4", july(4), { ...mode("withdraw"), ...mau });
    expect(standing(stateAfter(first, withdrawn, response("r3", july(3), mau), again))).toEqual([
      "K-CK/GV001/LDTT withdrawn",
    ]);
  });
});

describe("a replacement waits for the secretary", () => {
  const sent = [
    response("r1", july(1), three),
    response("r2", july(2), { ...mode("replace"), ...two, meetingTotal: "9" }),
  ];
  const ledger = receive(receive([], sent.slice(0, 1)), sent.slice(1));
  const pending = derive(ledger);
  const decide = (decision: Replacement["decision"]) =>
    derive(ledger, {
      ...kept(pending),
      replacements: pending.replacements.map((each) => ({ ...each, decision })),
    });

  test("pending: what is added, changed and gone; nobody is dropped", () => {
    expect(standing(pending)).toEqual([
      "K-CK/GV001/LDTT active",
      "K-CK/GV002/LDTT leaving",
      "K-CK/GV003/LDTT leaving",
      "K-CK/GV004/LDTT active",
    ]);
    expect(pending.replacements).toEqual([
      {
        ...{ submission: "r2#1", review: "CN23", unit: "K-CK", at: july(2), decision: "pending" },
        added: ["Vũ Văn Vẽ (GV004), LDTT"],
        changed: [],
        gone: ["Lê Văn Thử (GV002), LDTT", "Phạm Thị Nháp (GV003), LDTT"],
      },
    ]);
  });

  test("approved: those it lacks are replaced; rejected: they stand", () => {
    expect(standing(decide("approved"))).toEqual([
      "K-CK/GV001/LDTT active",
      "K-CK/GV002/LDTT replaced",
      "K-CK/GV003/LDTT replaced",
      "K-CK/GV004/LDTT active",
    ]);
    expect(standing(decide("rejected")).every((row) => row.endsWith(" active"))).toBe(true);
    expect(decide("approved").replacements.map(({ decision }) => decision)).toEqual(["approved"]);
  });

  test("an approval holds for those the secretary saw: one more gone, and she is asked again", () => {
    const approved = decide("approved");
    const late = receive(ledger, [response("r0", july(1, 7), person("GV009", "Đỗ Thị Sót"))]);
    const now = derive(late, kept(approved));
    expect(now.replacements.map(({ decision, gone }) => [decision, gone.length])).toEqual([["pending", 3]]);
    expect(standing(now).filter((row) => row.endsWith("leaving"))).toHaveLength(3);
  });

  test("where nothing is gone there is nothing to decide", () => {
    const more = { ...mode("replace"), ...list("GV001|Trần Thị Mẫu|LDTT", "GV002|Lê Văn Thử|LDTT") };
    const { replacements } = stateAfter(response("r1", july(1), mau), response("r2", july(2), more));
    expect(replacements.map(({ added, gone, decision }) => [added, gone, decision])).toEqual([
      [["Lê Văn Thử (GV002), LDTT"], [], "approved"],
    ]);
  });

  test("without codes a name in the new list is the same name's in the old one", () => {
    const old = list("|Nguyễn Văn Hòa|LDTT", "|Nguyễn Văn Hòa|LDTT");
    const fresh = { ...mode("replace"), ...list("|Nguyễn Văn Hoà|LDTT") };
    const { replacements, nominations } = stateAfter(
      response("r1", july(1), old),
      response("r2", july(2), fresh),
    );
    expect(nominations.map(({ id, state }) => [id, state])).toEqual([
      ["CN23/K-CK/nguyêñ văn hoà/LDTT", "active"],
      ["CN23/K-CK/nguyêñ văn hoà/LDTT~2", "leaving"],
    ]);
    expect(replacements[0]?.changed).toEqual(["Nguyễn Văn Hoà, LDTT"]);
  });

  test("a replacement that names nobody takes nobody out", () => {
    const empty = stateAfter(response("r1", july(1), mau), response("r2", july(2), mode("replace")));
    expect(standing(empty)).toEqual(["K-CK/GV001/LDTT active"]);
    expect(desk(empty)).toEqual(["Danh sách thay thế không có đề nghị nào đọc được; chưa bỏ ai"]);
    expect(empty.replacements).toEqual([]);
  });

  test("the same replacement twice asks once; after an addition it asks about that", () => {
    const again = response("r3", july(3), { ...mode("replace"), ...two, meetingTotal: "9" });
    expect(derive(receive(ledger, [again])).replacements).toHaveLength(1);
    const added = receive(ledger, [
      response("r4", july(2, 9), { ...mode("add"), ...person("GV009", "Đỗ Thị Sót") }),
    ]);
    expect(derive(receive(added, [again])).replacements.map(({ gone }) => gone.length)).toEqual([2, 3]);
  });
});

describe("a withdrawal", () => {
  const sent = response("r1", july(1), three);

  test("of one withdraws that one", () => {
    const state = stateAfter(sent, response("r2", july(2), { ...mode("withdraw"), ...thu }));
    expect(standing(state)).toEqual([
      "K-CK/GV001/LDTT active",
      "K-CK/GV002/LDTT withdrawn",
      "K-CK/GV003/LDTT active",
    ]);
    expect(desk(state)).toEqual([]);
  });

  test("without an award withdraws all of the nominee's, by name where no code is given", () => {
    const both = response("r1", july(1), person("GV001", "Trần Thị Mẫu", "LDTT\nCSTDCS"));
    const all = response("r2", july(2), { ...mode("withdraw"), ...person("", "trần thị  mẫu", "") });
    expect(standing(stateAfter(both, all))).toEqual([
      "K-CK/GV001/LDTT withdrawn",
      "K-CK/GV001/CSTDCS withdrawn",
    ]);
  });

  test("of somebody who was not nominated, or by another unit, withdraws nobody and is told", () => {
    const stranger = response("r2", july(2), { ...mode("withdraw"), ...list("GV077|Hồ Văn Lạ|LDTT") });
    const other = response("r3", july(3), { ...mode("withdraw"), ...mau, unitCode: "dl-19bd" });
    const state = stateAfter(sent, stranger, other);
    expect(standing(state).every((row) => row.endsWith(" active"))).toBe(true);
    expect(state.quarantine.map(({ id, line, text, reason }) => [id, line, text, reason])).toEqual([
      ["r2#1/2", 2, "GV077\tHồ Văn Lạ\tLDTT", "Không có đề nghị nào đang xét như vậy để rút"],
      ["r3#1", null, expect.stringContaining("Trần Thị Mẫu"), "Không có đề nghị nào đang xét như vậy để rút"],
    ]);
  });

  test("by a name two have withdraws neither, unless the class tells them apart", () => {
    const students = { ...list("|Nguyễn Văn Hòa|GK", "|Nguyễn Văn Hòa|GK") };
    const classes = {
      ...students,
      list: "Họ và tên\tLớp\tDanh hiệu\nNguyễn Văn Hòa\tK15A\tGK\nNguyễn Văn Hòa\tK15B\tGK",
    };
    const unclear = response("r2", july(2), { ...mode("withdraw"), ...person("", "Nguyễn Văn Hòa", "GK") });
    const clear = response("r2", july(2), {
      ...mode("withdraw"),
      ...person("", "Nguyễn Văn Hòa", "GK"),
      className: "k15b",
    });
    const first = response("r1", july(1), classes);
    expect(desk(stateAfter(first, unclear))).toEqual([
      "Có nhiều đề nghị cùng tên đang xét: cần ghi mã để biết rút ai",
    ]);
    expect(stateAfter(first, unclear).nominations.map(({ state }) => state)).toEqual(["active", "active"]);
    expect(stateAfter(first, clear).nominations.map(({ className, state }) => [className, state])).toEqual([
      ["K15A", "active"],
      ["K15B", "withdrawn"],
    ]);
  });

  test("that names nobody withdraws nobody", () => {
    const empty = stateAfter(sent, response("r2", july(2), mode("withdraw")));
    expect(standing(empty).every((row) => row.endsWith(" active"))).toBe(true);
    expect(desk(empty)).toEqual(["Hồ sơ rút đề nghị mà không đọc được tên ai; chưa rút đề nghị nào"]);
  });
});

describe("an edit", () => {
  test("that takes a line out keeps it as removed, with the content it had", () => {
    const edited = response("r1", july(2), list("GV001|Trần Thị Mẫu|LDTT", "GV003|Phạm Thị Nháp|LDTT"));
    const { nominations } = stateAfter(response("r1", july(1), three), edited);
    expect(nominations.map(({ id, state, submission }) => [id, state, submission])).toEqual([
      ["CN23/K-CK/GV001/LDTT", "active", "r1#2"],
      ["CN23/K-CK/GV003/LDTT", "active", "r1#2"],
      ["CN23/K-CK/GV002/LDTT", "removed", "r1#1"],
    ]);
  });

  test("does not remove who stands by another response", () => {
    const edited = response("r1", july(3), list("GV001|Trần Thị Mẫu|LDTT"));
    const state = stateAfter(
      response("r1", july(1), three),
      response("r2", july(2), { ...mode("add"), ...thu }),
      edited,
    );
    expect(standing(state)).toEqual([
      "K-CK/GV002/LDTT active",
      "K-CK/GV001/LDTT active",
      "K-CK/GV003/LDTT removed",
    ]);
  });

  test("moves lines without moving what the secretary wrote", () => {
    const ledger = receive([], [response("r1", july(1), three)]);
    const first = derive(ledger);
    const written = first.nominations.map((each) =>
      each.code === "GV003"
        ? { ...each, opinion: "Đủ điều kiện", note: "xem QĐ", evidenceState: "verified" as const }
        : each,
    );
    const edited = response("r1", july(2), list("GV003|Phạm Thị Nháp|LDTT", "GV001|Trần Thị Mẫu|LDTT"));
    const { nominations } = derive(receive(ledger, [edited]), { ...kept(first), nominations: written });
    expect(
      nominations.map(({ code, opinion, note, evidenceState, state }) => [
        code,
        opinion,
        note,
        evidenceState,
        state,
      ]),
    ).toEqual([
      ["GV003", "Đủ điều kiện", "xem QĐ", "verified", "active"],
      ["GV001", "", "", "unverified", "active"],
      ["GV002", "", "", "unverified", "removed"],
    ]);
  });
});

test("evidence on paper starts as paper, and follows the evidence until the secretary says otherwise", () => {
  const paper = response("r1", july(1), { ...mau, evidence: "Bản giấy nộp kèm" });
  const ledger = receive([], [paper]);
  const first = derive(ledger);
  expect(first.nominations[0]?.evidenceState).toBe("paper");
  const link = receive(ledger, [response("r1", july(2), { ...mau, evidence: "https://example.org/mc" })]);
  expect(derive(link, kept(first)).nominations[0]?.evidenceState).toBe("unverified");
  const judged = first.nominations.map((each) => ({ ...each, evidenceState: "invalid" as const }));
  expect(derive(link, { nominations: judged }).nominations[0]?.evidenceState).toBe("invalid");
});

test("a row that nothing explains any more is kept; one whose submission broke stays as it is", () => {
  const ledger = receive([], [response("r1", july(1), mau)]);
  const { nominations } = derive(ledger);
  const alien = nominations.map((each) => ({ ...each, id: "CN23/K-CK/GV099/LDTT", note: "đừng mất" }));
  const kept = derive(ledger, { nominations: alien }).nominations;
  expect(kept.map(({ id, state: of, note }) => [id, of, note])).toEqual([
    ["CN23/K-CK/GV001/LDTT", "active", ""],
    ["CN23/K-CK/GV099/LDTT", "removed", "đừng mất"],
  ]);
  const torn = derive(
    ledger.map((row) => ({ ...row, content: row.content.slice(1) })),
    { nominations },
  );
  expect(state(torn.nominations, "K-CK/GV001/LDTT")?.state).toBe("active");
  expect(torn.quarantine.map(({ id, reason }) => [id, reason])).toEqual([
    [
      "r1#1",
      "Nội dung đã bị sửa, không còn đọc được (tab “Hồ sơ gửi về”); bấm Nhận hồ sơ để đọc lại từ biểu mẫu",
    ],
  ]);
});

test("a code that comes with another name: the later stands, and the secretary is told", () => {
  const state = stateAfter(
    response("r1", july(1), mau),
    response("r2", july(2), { ...mode("add"), ...mau, name: "Hồ Văn Lạ" }),
  );
  expect(state.nominations.map(({ id, name }) => [id, name])).toEqual([
    ["CN23/K-CK/GV001/LDTT", "Hồ Văn Lạ"],
  ]);
  expect(desk(state)).toEqual([
    "Mã GV001 (LDTT) trước đây ghi tên “Trần Thị Mẫu”, nay ghi tên “Hồ Văn Lạ”; sổ đã lấy theo tên sau",
  ]);
});

test("“-” and “chưa có” are no codes that two people share; a text in place of a code is none either", () => {
  const long = "GV".repeat(30_000);
  const state = stateAfter(
    response("r1", july(1), person("-", "Trần Thị Mẫu")),
    response("r2", july(2), { ...mode("add"), ...person("-", "Lê Văn Thử") }),
    response("r3", july(3), { ...mode("add"), ...person("Chưa có", "Phạm Thị Nháp") }),
    response("r4", july(4), { ...mode("add"), ...person(long, "Vũ Văn Vẽ") }),
  );
  expect(state.nominations.map(({ code, name }) => [code, name])).toEqual([
    ["", "Trần Thị Mẫu"],
    ["", "Lê Văn Thử"],
    ["", "Phạm Thị Nháp"],
    ["", "Vũ Văn Vẽ"],
  ]);
  expect(desk(state)).toEqual(["Câu “code”: dài quá, không thể là một mã"]);
});

test("very long names make ids a cell takes, and stay apart", () => {
  const long = "ẩn danh ".repeat(100);
  const state = stateAfter(
    response("r1", july(1), person("", `${long}một`)),
    response("r2", july(2), person("", `${long}hai`)),
  );
  const ids = state.nominations.map(({ id }) => id);
  expect([new Set(ids).size, ids.every((id) => id.length < 200 && !id.includes("~"))]).toEqual([2, true]);
});
