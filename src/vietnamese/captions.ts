/** The name of the register's menu, beside the Sheet's own. */
export const menuCaption = "Sổ Thi đua";

/** What stands above the groups of the menu, named alike. */
export const topCommands = { openDashboard: "Bảng điều khiển" } as const;

/**
 * The menu in the order the secretary works: groups, and in each the captions of its commands by the functions of
 * `main.ts` that Google calls. A caption stands here and nowhere else: titles of dialogs, the audit trail and messages
 * take it from here.
 */
export const menuGroups = [
  {
    caption: "Kế hoạch",
    commands: {
      composePlan: "Soạn kế hoạch",
      copyRound: "Sao chép từ đợt trước",
      pastePlan: "Dán kế hoạch từ Word",
    },
  },
  {
    caption: "Nhập liệu",
    commands: {
      importStaff: "Nhập nhân sự",
      importPastAwards: "Nhập lịch sử",
    },
  },
  {
    caption: "Hồ sơ",
    commands: {
      viewNomination: "Xem hồ sơ",
      openReview: "Mở nhận hồ sơ",
      updateForms: "Cập nhật biểu mẫu",
      receiveSubmissions: "Nhận hồ sơ",
      recheck: "Kiểm tra lại",
      decideWaiting: "Duyệt hồ sơ chờ xác nhận",
      decideReplacements: "Duyệt danh sách thay thế",
      returnForCorrection: "Trả lại bổ sung",
      lockReview: "Khóa nhận",
      archiveYears: "Lưu trữ năm học cũ",
      takeBackReview: "Lấy lại từ lưu trữ",
    },
  },
  {
    caption: "Đơn vị",
    commands: {
      workForUnits: "Làm cho nhiều đơn vị",
      sendListSheets: "Mẫu danh sách",
      makeEvidenceFolders: "Tạo thư mục minh chứng",
      remindUnits: "Nhắc đơn vị",
      copyMessage: "Sao chép tin nhắn Zalo",
      sendWaitingMail: "Gửi thư đang chờ",
    },
  },
  {
    caption: "Biểu quyết",
    commands: {
      prepareMeeting: "Chuẩn bị phiên họp",
      amendPaper: "Rút, bổ sung tên",
      markAttendance: "Điểm danh",
      openSession: "Mở lượt bỏ phiếu",
      openBallotForm: "Mở phiếu điện tử",
      voidBallotCode: "Hủy mã phiếu",
      countBallotForm: "Kiểm phiếu điện tử",
      confirmBallotForm: "Xác nhận phiếu điện tử",
      countVotes: "Kiểm phiếu",
      closeSession: "Đóng lượt bỏ phiếu",
      holdSecondBallot: "Bỏ phiếu lại",
      adjournSession: "Hoãn lượt bỏ phiếu",
      showBoard: "Bảng chiếu",
      recountVotes: "Kiểm phiếu lại",
      correctOutcomes: "Đính chính kết quả",
      announceSeal: "Gửi mã niêm phong",
    },
  },
  {
    caption: "Kết quả",
    commands: {
      presentToHead: "Trình thủ trưởng",
      acceptProposals: "Ghi theo đề nghị",
      makePackage: "Trọn bộ",
      recordNumber: "Ghi số, ngày",
      sendResults: "Gửi kết quả cho đơn vị",
      recordPayment: "Ghi đã chi thưởng",
      trackCertificates: "Theo dõi giấy khen",
      makeDossiers: "Lập hồ sơ trình",
      recordUpwardResults: "Ghi kết quả cấp trên",
      exportResults: "Xuất kết quả",
    },
  },
  {
    caption: "Văn bản",
    commands: {
      openPapers: "Danh mục văn bản",
      composeReminder: "Công văn đôn đốc",
      composeNominationList: "Danh sách tổng hợp",
      composeAppraisal: "Báo cáo thẩm định",
      composeInvitation: "Giấy mời họp, xin ý kiến",
      composeAttendanceSheet: "Danh sách điểm danh",
      composeBallot: "Phiếu bầu",
      composeTallySheet: "Bảng kiểm phiếu để trống",
      composeCountMinutes: "Biên bản kiểm phiếu",
      composeMeetingMinutes: "Biên bản họp",
      composeResultNotice: "Thông báo kết quả xét",
      composeSuddenOpinion: "Phiếu trình khen đột xuất",
      composeDecision: "Quyết định khen thưởng",
      composePaymentList: "Bảng kê chi tiền",
      composeDecisionNotice: "Công khai quyết định",
      composeCertificates: "Giấy khen, giấy chứng nhận",
      composeCertificateTest: "Trang in thử phôi",
      composeSubmission: "Tờ trình",
      composeAchievementReport: "Báo cáo thành tích",
      composeComplaintReply: "Trả lời kiến nghị",
      composeDecisionChange: "Đính chính, sửa đổi, hủy bỏ",
      composeWebsiteList: "Danh sách đăng website",
      composeCeremonyKit: "Kịch bản lễ trao thưởng",
      composeInterimReport: "Báo cáo sơ kết",
      composeSummaryReport: "Báo cáo tổng kết",
      composeDossierIndex: "Mục lục hồ sơ",
      composeOutgoingRegister: "Sổ đăng ký văn bản đi",
      checkFormat: "Kiểm tra thể thức",
      compareDocument: "Đối chiếu văn bản",
      makePdf: "Xuất PDF",
    },
  },
  {
    caption: "Thiết lập",
    commands: {
      guideSetUp: "Thiết lập từng bước",
      setUpRegister: "Thiết lập sổ",
      takeOver: "Tiếp quản",
      checkTemplates: "Kiểm tra mẫu",
      restoreTemplate: "Khôi phục mẫu gốc",
      eraseExpired: "Xóa dữ liệu quá hạn",
      selfCheck: "Tự kiểm tra",
    },
  },
] as const;

/** What runs by itself and stands in no menu, as the audit trail calls it. */
const unattended = { everyHour: "Chạy hằng giờ" } as const;

type NamesIn<T> = T extends unknown ? keyof T : never;

/** A command of the menu, by its function in `main.ts`. */
export type MenuCommand = keyof typeof topCommands | NamesIn<(typeof menuGroups)[number]["commands"]>;

/** Whatever changes the register, by its function in `main.ts`. */
export type CommandName = MenuCommand | keyof typeof unattended;

const captions: ReadonlyMap<string, string> = new Map(
  [unattended, topCommands, ...menuGroups.map(({ commands }) => commands)].flatMap((named) =>
    Object.entries(named),
  ),
);

/** "Mở nhận hồ sơ": what a command is called wherever a person reads of it. */
export function captionOf(command: CommandName): string {
  const caption = captions.get(command);
  if (caption === undefined) throw new Error(`The command ${command} has no caption`);
  return caption;
}

/** "Sổ Thi đua → Hồ sơ → Mở nhận hồ sơ": where a command stands, for messages that send the secretary there. */
export function menuPath(command: MenuCommand): string {
  const group = menuGroups.find(({ commands }) => command in commands);
  return [menuCaption, ...(group ? [group.caption] : []), captionOf(command)].join(" → ");
}
