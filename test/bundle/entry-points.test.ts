import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { type Program, parse } from "acorn";
import { expect, test } from "vitest";
import type { MenuView } from "../../local/local-apps-script";
import { freshRegister } from "../../scripts/fresh-register";
import { testNow } from "../support/register";

const code = readFileSync("dist/Code.js", "utf8");

function topLevelFunctions(program: Program): readonly string[] {
  return program.body.flatMap((statement) =>
    statement.type === "FunctionDeclaration" ? [statement.id.name] : [],
  );
}

/** The items of a menu and its submenus, with the captions on the way. */
function items(menu: MenuView): readonly { readonly path: readonly string[]; readonly function: string }[] {
  return menu.items.flatMap((item) => {
    if (item === null) return [];
    if ("functionName" in item) return [{ path: [menu.caption, item.caption], function: item.functionName }];
    return items(item).map(({ path, function: name }) => ({ path: [menu.caption, ...path], function: name }));
  });
}

test("the bundle is a script of ES2020, and every function the menu names is declared at its top level", () => {
  const declared = topLevelFunctions(parse(code, { ecmaVersion: 2020, sourceType: "script" }));
  const named = freshRegister("Sổ thử", testNow).menu().flatMap(items);
  expect(named).toEqual([
    { path: ["Sổ Thi đua", "Bảng điều khiển"], function: "openDashboard" },
    { path: ["Sổ Thi đua", "Kế hoạch", "Soạn kế hoạch"], function: "composePlan" },
    { path: ["Sổ Thi đua", "Kế hoạch", "Sao chép từ đợt trước"], function: "copyRound" },
    { path: ["Sổ Thi đua", "Kế hoạch", "Dán kế hoạch từ Word"], function: "pastePlan" },
    { path: ["Sổ Thi đua", "Nhập liệu", "Nhập nhân sự"], function: "importStaff" },
    { path: ["Sổ Thi đua", "Nhập liệu", "Nhập lịch sử"], function: "importPastAwards" },
    { path: ["Sổ Thi đua", "Hồ sơ", "Xem hồ sơ"], function: "viewNomination" },
    { path: ["Sổ Thi đua", "Hồ sơ", "Mở nhận hồ sơ"], function: "openReview" },
    { path: ["Sổ Thi đua", "Hồ sơ", "Cập nhật biểu mẫu"], function: "updateForms" },
    { path: ["Sổ Thi đua", "Hồ sơ", "Nhận hồ sơ"], function: "receiveSubmissions" },
    { path: ["Sổ Thi đua", "Hồ sơ", "Kiểm tra lại"], function: "recheck" },
    { path: ["Sổ Thi đua", "Hồ sơ", "Duyệt hồ sơ chờ xác nhận"], function: "decideWaiting" },
    { path: ["Sổ Thi đua", "Hồ sơ", "Duyệt danh sách thay thế"], function: "decideReplacements" },
    { path: ["Sổ Thi đua", "Hồ sơ", "Trả lại bổ sung"], function: "returnForCorrection" },
    { path: ["Sổ Thi đua", "Hồ sơ", "Khóa nhận"], function: "lockReview" },
    { path: ["Sổ Thi đua", "Hồ sơ", "Lưu trữ năm học cũ"], function: "archiveYears" },
    { path: ["Sổ Thi đua", "Hồ sơ", "Lấy lại từ lưu trữ"], function: "takeBackReview" },
    { path: ["Sổ Thi đua", "Đơn vị", "Làm cho nhiều đơn vị"], function: "workForUnits" },
    { path: ["Sổ Thi đua", "Đơn vị", "Mẫu danh sách"], function: "sendListSheets" },
    { path: ["Sổ Thi đua", "Đơn vị", "Tạo thư mục minh chứng"], function: "makeEvidenceFolders" },
    { path: ["Sổ Thi đua", "Đơn vị", "Nhắc đơn vị"], function: "remindUnits" },
    { path: ["Sổ Thi đua", "Đơn vị", "Sao chép tin nhắn Zalo"], function: "copyMessage" },
    { path: ["Sổ Thi đua", "Đơn vị", "Gửi thư đang chờ"], function: "sendWaitingMail" },
    { path: ["Sổ Thi đua", "Biểu quyết", "Chuẩn bị phiên họp"], function: "prepareMeeting" },
    { path: ["Sổ Thi đua", "Biểu quyết", "Rút, bổ sung tên"], function: "amendPaper" },
    { path: ["Sổ Thi đua", "Biểu quyết", "Điểm danh"], function: "markAttendance" },
    { path: ["Sổ Thi đua", "Biểu quyết", "Mở lượt bỏ phiếu"], function: "openSession" },
    { path: ["Sổ Thi đua", "Biểu quyết", "Mở phiếu điện tử"], function: "openBallotForm" },
    { path: ["Sổ Thi đua", "Biểu quyết", "Hủy mã phiếu"], function: "voidBallotCode" },
    { path: ["Sổ Thi đua", "Biểu quyết", "Kiểm phiếu điện tử"], function: "countBallotForm" },
    { path: ["Sổ Thi đua", "Biểu quyết", "Xác nhận phiếu điện tử"], function: "confirmBallotForm" },
    { path: ["Sổ Thi đua", "Biểu quyết", "Kiểm phiếu"], function: "countVotes" },
    { path: ["Sổ Thi đua", "Biểu quyết", "Đóng lượt bỏ phiếu"], function: "closeSession" },
    { path: ["Sổ Thi đua", "Biểu quyết", "Bỏ phiếu lại"], function: "holdSecondBallot" },
    { path: ["Sổ Thi đua", "Biểu quyết", "Hoãn lượt bỏ phiếu"], function: "adjournSession" },
    { path: ["Sổ Thi đua", "Biểu quyết", "Bảng chiếu"], function: "showBoard" },
    { path: ["Sổ Thi đua", "Biểu quyết", "Kiểm phiếu lại"], function: "recountVotes" },
    { path: ["Sổ Thi đua", "Biểu quyết", "Đính chính kết quả"], function: "correctOutcomes" },
    { path: ["Sổ Thi đua", "Biểu quyết", "Gửi mã niêm phong"], function: "announceSeal" },
    { path: ["Sổ Thi đua", "Kết quả", "Trình thủ trưởng"], function: "presentToHead" },
    { path: ["Sổ Thi đua", "Kết quả", "Ghi theo đề nghị"], function: "acceptProposals" },
    { path: ["Sổ Thi đua", "Kết quả", "Trọn bộ"], function: "makePackage" },
    { path: ["Sổ Thi đua", "Kết quả", "Ghi số, ngày"], function: "recordNumber" },
    { path: ["Sổ Thi đua", "Kết quả", "Gửi kết quả cho đơn vị"], function: "sendResults" },
    { path: ["Sổ Thi đua", "Kết quả", "Ghi đã chi thưởng"], function: "recordPayment" },
    { path: ["Sổ Thi đua", "Kết quả", "Theo dõi giấy khen"], function: "trackCertificates" },
    { path: ["Sổ Thi đua", "Kết quả", "Lập hồ sơ trình"], function: "makeDossiers" },
    { path: ["Sổ Thi đua", "Kết quả", "Ghi kết quả cấp trên"], function: "recordUpwardResults" },
    { path: ["Sổ Thi đua", "Kết quả", "Xuất kết quả"], function: "exportResults" },
    { path: ["Sổ Thi đua", "Văn bản", "Danh mục văn bản"], function: "openPapers" },
    { path: ["Sổ Thi đua", "Văn bản", "Công văn đôn đốc"], function: "composeReminder" },
    { path: ["Sổ Thi đua", "Văn bản", "Danh sách tổng hợp"], function: "composeNominationList" },
    { path: ["Sổ Thi đua", "Văn bản", "Báo cáo thẩm định"], function: "composeAppraisal" },
    { path: ["Sổ Thi đua", "Văn bản", "Giấy mời họp, xin ý kiến"], function: "composeInvitation" },
    { path: ["Sổ Thi đua", "Văn bản", "Danh sách điểm danh"], function: "composeAttendanceSheet" },
    { path: ["Sổ Thi đua", "Văn bản", "Phiếu bầu"], function: "composeBallot" },
    { path: ["Sổ Thi đua", "Văn bản", "Bảng kiểm phiếu để trống"], function: "composeTallySheet" },
    { path: ["Sổ Thi đua", "Văn bản", "Biên bản kiểm phiếu"], function: "composeCountMinutes" },
    { path: ["Sổ Thi đua", "Văn bản", "Biên bản họp"], function: "composeMeetingMinutes" },
    { path: ["Sổ Thi đua", "Văn bản", "Thông báo kết quả xét"], function: "composeResultNotice" },
    { path: ["Sổ Thi đua", "Văn bản", "Phiếu trình khen đột xuất"], function: "composeSuddenOpinion" },
    { path: ["Sổ Thi đua", "Văn bản", "Quyết định khen thưởng"], function: "composeDecision" },
    { path: ["Sổ Thi đua", "Văn bản", "Bảng kê chi tiền"], function: "composePaymentList" },
    { path: ["Sổ Thi đua", "Văn bản", "Công khai quyết định"], function: "composeDecisionNotice" },
    { path: ["Sổ Thi đua", "Văn bản", "Giấy khen, giấy chứng nhận"], function: "composeCertificates" },
    { path: ["Sổ Thi đua", "Văn bản", "Trang in thử phôi"], function: "composeCertificateTest" },
    { path: ["Sổ Thi đua", "Văn bản", "Tờ trình"], function: "composeSubmission" },
    { path: ["Sổ Thi đua", "Văn bản", "Báo cáo thành tích"], function: "composeAchievementReport" },
    { path: ["Sổ Thi đua", "Văn bản", "Trả lời kiến nghị"], function: "composeComplaintReply" },
    { path: ["Sổ Thi đua", "Văn bản", "Đính chính, sửa đổi, hủy bỏ"], function: "composeDecisionChange" },
    { path: ["Sổ Thi đua", "Văn bản", "Danh sách đăng website"], function: "composeWebsiteList" },
    { path: ["Sổ Thi đua", "Văn bản", "Kịch bản lễ trao thưởng"], function: "composeCeremonyKit" },
    { path: ["Sổ Thi đua", "Văn bản", "Báo cáo sơ kết"], function: "composeInterimReport" },
    { path: ["Sổ Thi đua", "Văn bản", "Báo cáo tổng kết"], function: "composeSummaryReport" },
    { path: ["Sổ Thi đua", "Văn bản", "Mục lục hồ sơ"], function: "composeDossierIndex" },
    { path: ["Sổ Thi đua", "Văn bản", "Sổ đăng ký văn bản đi"], function: "composeOutgoingRegister" },
    { path: ["Sổ Thi đua", "Văn bản", "Kiểm tra thể thức"], function: "checkFormat" },
    { path: ["Sổ Thi đua", "Văn bản", "Đối chiếu văn bản"], function: "compareDocument" },
    { path: ["Sổ Thi đua", "Văn bản", "Xuất PDF"], function: "makePdf" },
    { path: ["Sổ Thi đua", "Thiết lập", "Thiết lập từng bước"], function: "guideSetUp" },
    { path: ["Sổ Thi đua", "Thiết lập", "Thiết lập sổ"], function: "setUpRegister" },
    { path: ["Sổ Thi đua", "Thiết lập", "Tiếp quản"], function: "takeOver" },
    { path: ["Sổ Thi đua", "Thiết lập", "Kiểm tra mẫu"], function: "checkTemplates" },
    { path: ["Sổ Thi đua", "Thiết lập", "Khôi phục mẫu gốc"], function: "restoreTemplate" },
    { path: ["Sổ Thi đua", "Thiết lập", "Xóa dữ liệu quá hạn"], function: "eraseExpired" },
    { path: ["Sổ Thi đua", "Thiết lập", "Tự kiểm tra"], function: "selfCheck" },
  ]);
  expect(named.filter((entry) => !declared.includes(entry.function))).toEqual([]);
  expect(declared).toEqual(expect.arrayContaining(["onOpen", "onResponse", "everyHour", "door"]));
});

test("what would be pushed is the bundle, the manifest and the pages, nothing else", () => {
  const clasp = "node_modules/@google/clasp/build/src/index.js";
  const printed = execFileSync(process.execPath, [clasp, "show-file-status", "--json"], { encoding: "utf8" });
  const { filesToPush, untrackedFiles } = JSON.parse(printed);
  expect([...filesToPush].sort()).toEqual([
    "dist/Code.js",
    "dist/appsscript.json",
    "dist/attendance.html",
    "dist/count.html",
    "dist/dashboard.html",
    "dist/floor.html",
    "dist/message.html",
    "dist/nomination.html",
    "dist/package.html",
    "dist/papers.html",
    "dist/paste-history.html",
    "dist/paste-plan.html",
    "dist/paste-staff.html",
    "dist/replacements.html",
    "dist/return.html",
    "dist/set-up.html",
    "dist/unit-work.html",
    "dist/waiting.html",
  ]);
  expect(untrackedFiles).toEqual([]);
});

test("the manifest asks for the narrow scopes alone", () => {
  const manifest = JSON.parse(readFileSync("dist/appsscript.json", "utf8"));
  expect(
    manifest.oauthScopes.map((scope: string) => scope.replace("https://www.googleapis.com/auth/", "")),
  ).toEqual([
    "spreadsheets.currentonly",
    "drive.file",
    "forms",
    "script.container.ui",
    "script.scriptapp",
    "script.send_mail",
    "userinfo.email",
  ]);
  expect({
    zone: manifest.timeZone,
    runtime: manifest.runtimeVersion,
    services: manifest.dependencies,
  }).toEqual({
    zone: "Asia/Ho_Chi_Minh",
    runtime: "V8",
    services: { enabledAdvancedServices: [{ userSymbol: "Drive", serviceId: "drive", version: "v3" }] },
  });
});
