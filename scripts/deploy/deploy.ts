import type { Arguments } from "./arguments";
import { changesBetween, changesNothing, changesText, projectOf } from "./changes";
import { type Clasp, printedJson } from "./clasp";
import { claspFailed, faultSays } from "./clasp-faults";
import { DeployError } from "./deploy-error";
import { keepProject, makeProject, sheetTitle, unfinishedProject } from "./new-project";
import {
  builtFiles,
  checkThatProjectsCanBeMade,
  checkWhatIsPushed,
  push,
  standingFiles,
} from "./script-project";
import { readSettings, type Settings } from "./settings";
import { firstSteps, links, updateSteps } from "./steps-left";

export interface Deploying {
  /** The project's folder: `dist/`, `.clasp.json`. */
  readonly root: string;
  readonly clasp: Clasp;
  readonly say: (text: string) => void;
  /** Whether a person agrees. */
  readonly ask: (question: string) => Promise<boolean>;
}

/** Who is logged in, by address where Google tells. */
function account({ root, clasp }: Deploying): string {
  const run = clasp(root, "show-authorized-user", "--json", "--project", root);
  const told = (printedJson(run) ?? {}) as { loggedIn?: unknown; email?: unknown };
  if (told.loggedIn === false) throw new DeployError(faultSays("notLoggedIn"));
  if (told.loggedIn !== true) throw claspFailed("xem đang đăng nhập tài khoản nào", run);
  return typeof told.email === "string" ? told.email : "(Google chưa cho biết địa chỉ)";
}

const agreed = async ({ ask }: Deploying, question: string) => {
  if (!(await ask(question))) throw new DeployError("Đã dừng, chưa thay đổi gì thêm.");
};

/** The project to push to: the one kept, the one an interrupted run made, or a new one. */
async function projectFor(deploying: Deploying, parent: string | undefined): Promise<Settings> {
  const { root, clasp, say } = deploying;
  const kept = readSettings(root);
  if (kept) {
    if (parent === undefined || parent === kept.parentId) return kept;
    throw new DeployError(
      `Thư mục này đã gắn với dự án script ${kept.scriptId}${kept.parentId === undefined ? "" : ` của trang tính ${kept.parentId}`}, không phải trang tính sau --parent. Cập nhật sổ ấy thì bỏ --parent; gắn vào trang tính khác thì đổi tên .clasp.json (ví dụ .clasp.cu.json) rồi chạy lại, sổ cũ vẫn còn nguyên.`,
    );
  }
  const unfinished = unfinishedProject(root);
  if (unfinished && (parent === undefined || parent === unfinished.parentId)) {
    say("Lần trước đã tạo xong trang tính nhưng bị ngắt: làm tiếp với trang tính ấy.");
    keepProject(root, unfinished);
    return unfinished;
  }
  if (unfinished) say(`Lần trước đã tạo một dự án chưa dùng đến, nay không dùng nữa:\n${links(unfinished)}`);
  checkThatProjectsCanBeMade(clasp);
  await agreed(
    deploying,
    parent === undefined
      ? `Tạo trang tính mới “${sheetTitle}” trong Drive của tài khoản này?`
      : `Gắn sổ vào trang tính https://docs.google.com/spreadsheets/d/${parent}/edit (chưa có script nào)?`,
  );
  const made = makeProject(root, clasp, parent);
  keepProject(root, made);
  say("Đã tạo. Địa chỉ được ghi vào .clasp.json: lần sau chỉ đẩy bản mới.");
  return made;
}

/**
 * `npm run deploy`: the first time makes the Sheet and its script, every time says what a push changes, asks, pushes, and
 * says what is left to do.
 *
 * @throws {DeployError} where nothing more was done, with what to do
 */
export async function deploy(deploying: Deploying, { parent }: Pick<Arguments, "parent">): Promise<void> {
  const { root, clasp, say } = deploying;
  const built = builtFiles(root);
  readSettings(root);
  say(`Tài khoản đang đăng nhập: ${account(deploying)}`);
  const project = await projectFor(deploying, parent);
  checkWhatIsPushed(root, clasp, built);
  const standing = standingFiles(clasp, project.scriptId);
  const whose = projectOf(standing);
  if (whose === "other") {
    throw new DeployError(
      `Dự án script ${project.scriptId} đang có mã của chương trình khác (${[...standing.keys()].join(", ")}); đẩy lên sẽ xóa hết. Nếu .clasp.json là của dự án khác: đổi tên tệp ấy rồi chạy lại, sổ tạo trang tính riêng. Nếu đúng là bỏ mã cũ: mở https://script.google.com/d/${project.scriptId}/edit, xóa các tệp rồi chạy lại.`,
    );
  }
  const changes = changesBetween(standing, built);
  if (changesNothing(changes)) {
    say(`Dự án script đã đúng bản này, không đẩy gì.\n${links(project)}`);
    return;
  }
  say(changesText(changes, whose));
  await agreed(deploying, "Đẩy bản này lên? Cả dự án script được thay bằng bản này.");
  const pushed = push(root, clasp);
  if (pushed.length === 0 && changes.gone.length > 0) {
    throw new DeployError(
      `clasp không bỏ được ${changes.gone.join(", ")} vì không tệp nào khác đổi. Mở https://script.google.com/d/${project.scriptId}/edit và xóa tay các tệp ấy.`,
    );
  }
  const steps = whose === "empty" ? firstSteps : updateSteps(changes.rightsAdded.length > 0);
  say(`Đã đẩy ${pushed.length} tệp.\n${links(project)}\n\n${steps}`);
}
