import type { ClaspRun } from "./clasp";
import { DeployError } from "./deploy-error";

export type Fault =
  | "notLoggedIn"
  | "loginExpired"
  | "apiOff"
  | "policy"
  | "certificate"
  | "network"
  | "notFound"
  | "noRight"
  | "busy"
  | "rootDir"
  | "symlink"
  | "refusedCode";

interface Told {
  /** How clasp 3.4, Google's API or Node say it. */
  readonly words: RegExp;
  readonly says: string;
}

/** In the order in which they are looked for: the particular before the general. */
const faults: Readonly<Record<Fault, Told>> = {
  notLoggedIn: {
    words: /No credentials found/i,
    says: "Máy này chưa đăng nhập. Chạy `npx clasp login`, đăng nhập bằng tài khoản vận hành của trường, rồi chạy lại `npm run deploy`.",
  },
  apiOff: {
    words: /has not enabled the Apps Script API/i,
    says: "Tài khoản chưa bật Apps Script API. Đăng nhập đúng tài khoản ấy, mở https://script.google.com/home/usersettings, bật “Google Apps Script API”, chờ vài phút rồi chạy lại.",
  },
  policy: {
    words:
      /admin_policy|access_not_configured|org_internal|domain (administrator|policy)|disabled by (your|the) admin/i,
    says: "Quản trị miền của trường đã chặn clasp hoặc Apps Script API. Đề nghị quản trị cho phép, hoặc cài bằng cách chép tệp (docs/huong-dan.md, mục “Cách 2: chép tệp trong trình duyệt”).",
  },
  loginExpired: {
    words:
      /invalid_grant|invalid_rapt|invalid_client|unauthorized_client|expired or revoked|invalid authentication credentials|insufficient authentication scopes|No refresh token|Login Required/i,
    says: "Lần đăng nhập trước đã hết hiệu lực. Chạy `npx clasp logout`, rồi `npx clasp login`, đánh dấu mọi quyền được hỏi, rồi chạy lại `npm run deploy`.",
  },
  certificate: {
    words:
      /self-signed certificate|SELF_SIGNED|UNABLE_TO_(GET_ISSUER|VERIFY)|unable to (get local issuer|verify the first) certificate/i,
    says: "Mạng này thay chứng chỉ của Google (tường lửa, phần mềm diệt vi-rút), nên không nối được. Dùng mạng khác, hoặc nhờ người quản trị mạng cho biết tệp chứng chỉ và đặt biến NODE_EXTRA_CA_CERTS.",
  },
  network: {
    words:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up|network timeout|fetch failed|Premature close/i,
    says: "Không nối được tới Google. Xem lại mạng (trường có dùng proxy thì đặt biến HTTPS_PROXY) rồi chạy lại.",
  },
  rootDir: {
    words: /escapes project root|outside the project root/i,
    says: 'Tệp .clasp.json trỏ “rootDir” ra ngoài thư mục này. Sửa lại thành "rootDir": "dist" rồi chạy lại.',
  },
  symlink: {
    words: /Content directory is a symlink/i,
    says: "Thư mục này được mở qua một liên kết (symlink), clasp không nhận. Mở thư mục bằng đường dẫn thật rồi chạy lại.",
  },
  busy: {
    words:
      /quota|rate ?limit|Too many requests|\b429\b|Internal error|Backend Error|Service unavailable|\b50[023]\b/i,
    says: "Google đang bận hoặc đã hết lượt trong ngày. Chờ một lúc rồi chạy lại.",
  },
  refusedCode: {
    words:
      /Syntax error|SYNTAX_ERROR|Conflicting files|Invalid manifest|manifest (has|contains) errors| - ".+:\d+"/i,
    says: "Google không nhận mã của bản này; dự án script còn nguyên như trước. Đây là lỗi của chương trình: gửi những dòng dưới đây cho người làm ra bản này.",
  },
  noRight: {
    words: /does not have permission|insufficient permissions?|PERMISSION_DENIED|Forbidden/i,
    says: "Tài khoản đang đăng nhập không có quyền với trang tính hay dự án script này. Đăng nhập bằng tài khoản vận hành (`npx clasp logout`, `npx clasp login`), hoặc nhờ chủ trang tính cho quyền chỉnh sửa.",
  },
  notFound: {
    words: /Requested entity was not found|File not found|NOT_FOUND/i,
    says: "Không tìm thấy trang tính hay dự án script: id sai, đã bị xóa, hay tài khoản khác mới thấy được. Xem “scriptId” trong .clasp.json hoặc id sau --parent, và xem mình đang đăng nhập tài khoản nào.",
  },
};

const said = ({ stdout, stderr }: ClaspRun) => `${stderr}\n${stdout}`.trim();

/** Which known fault clasp met; undefined for words never seen. */
export function faultOf(run: ClaspRun): Fault | undefined {
  const text = said(run);
  return (Object.keys(faults) as Fault[]).find((fault) => faults[fault].words.test(text));
}

/**
 * Clasp's failure as a plain sentence, with clasp's own words below it for whoever helps.
 *
 * @param doing what was being done, in Vietnamese ("đọc dự án script")
 */
export function claspFailed(doing: string, run: ClaspRun): DeployError {
  const fault = faultOf(run);
  const text = said(run) || `(không nói gì, mã ${run.status})`;
  return new DeployError(
    fault
      ? `Chưa ${doing} được. ${faults[fault].says}\n  clasp: ${text}`
      : `Chưa ${doing} được vì một lý do sổ không biết trước. clasp nói:\n  ${text}`,
  );
}

/** What to say of a fault that was found without a failing command. */
export const faultSays = (fault: Fault): string => faults[fault].says;
