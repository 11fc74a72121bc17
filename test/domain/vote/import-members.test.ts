import { expect, test } from "vitest";
import type { CouncilMember } from "../../../src/domain/vote/council";
import { importMemberList } from "../../../src/domain/vote/import-members";
import { roleNamed } from "../../../src/domain/vote/member-columns";

const member = (code: string, name: string, more: Partial<CouncilMember> = {}): CouncilMember => ({
  ...{ council: "HD", code, name, position: "", role: "member", rank: 1, votes: true },
  ...{ staff: "", unit: "", mail: "" },
  ...more,
});
const none = { members: [], units: [] };

test("typed lines: the name, the position, the role, who has no vote; codes and ranks go on", () => {
  const known = [member("TV01", "Cao Thị Mẫu", { role: "chair" })];
  const { members, report } = importMemberList(
    "Trần Văn Thử; Phó Hiệu trưởng; Phó Chủ tịch Hội đồng\nLê Thị Ví Dụ; Thư ký; không; thu-ky@truong.example",
    "HD",
    { ...none, members: known },
  );
  expect(members).toEqual([
    member("TV02", "Trần Văn Thử", { position: "Phó Hiệu trưởng", role: "deputy", rank: 2 }),
    member("TV03", "Lê Thị Ví Dụ", {
      role: "secretary",
      votes: false,
      rank: 3,
      mail: "thu-ky@truong.example",
    }),
  ]);
  expect([report.unread, report.notes]).toEqual([[], []]);
});

test("who stands is known by the name, keeps the place and what the list does not say; a missing role is told", () => {
  const known = [member("TV01", "Cao Thị Mẫu", { role: "chair", rank: 4, mail: "cao@truong.example" })];
  const { members, report } = importMemberList(
    "Họ và tên\tChức vụ\nCao Thị Mẫu\tHiệu trưởng\nPhan Văn Giả\tGiáo viên",
    "hd",
    { ...none, members: known },
  );
  expect(members).toEqual([
    member("TV01", "Cao Thị Mẫu", {
      role: "chair",
      rank: 4,
      mail: "cao@truong.example",
      position: "Hiệu trưởng",
    }),
    member("TV02", "Phan Văn Giả", { council: "hd", position: "Giáo viên", rank: 5 }),
  ]);
  expect(report.notes).toContain("Không ghi vai trò nên hiểu là Ủy viên: Phan Văn Giả");
});

test("a unit, a role or a mail that is none leaves the line out and is told; so is a name twice", () => {
  const { members, report } = importMemberList(
    "Họ và tên\tVai trò\tĐơn vị\tEmail\nA Mẫu\tTrưởng ban\t\t\nB Mẫu\tỦy viên\tKhoa Ma\t\nC Mẫu\tỦy viên\t\tc@\nD Mẫu\tỦy viên\t\t\nD Mẫu\tỦy viên\t\t",
    "HD",
    none,
  );
  expect(members.map(({ name }) => name)).toEqual(["D Mẫu"]);
  expect(report.unread.map(({ reason }) => reason)).toEqual([
    "Vai trò “Trưởng ban” không phải là Chủ tịch, Phó Chủ tịch, Ủy viên thường trực, Thư ký, Ủy viên",
    "Đơn vị “Khoa Ma” không có trong tab “Đơn vị”",
    "Thư điện tử “c@” không phải là địa chỉ thư",
    "Người này đã có ở dòng 5",
  ]);
});

test("roles as councils write them", () => {
  expect(
    ["PCT", "Chủ tịch Hội đồng", "UV thường trực", "Ủy viên, thư ký", "Thành viên", "Kế toán"].map(roleNamed),
  ).toEqual([...["deputy", "chair", "standing", "secretary", "member", null]]);
});
