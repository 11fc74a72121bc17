import type { Door, DoorAnswer } from "../../door";
import type { MenuCommand } from "../../vietnamese/captions";

/** What the page says where no answer came: whether the work was done cannot be known, and doing it again is safe. */
const noAnswer = "Google không trả lời. Kiểm tra mạng rồi bấm lại: việc đã làm sẽ không bị làm hai lần.";

/**
 * A browser that is signed in to several Google accounts runs a page as another one than the Sheet, which Google refuses
 * with PERMISSION_DENIED; nothing was done.
 */
const otherGoogleAccount =
  "Trình duyệt đang đăng nhập nhiều tài khoản Google nên Google không cho trang này làm việc với sổ; chưa có gì được ghi. Mở sổ trong một cửa sổ chỉ đăng nhập tài khoản của sổ (hồ sơ riêng của Chrome hoặc cửa sổ ẩn danh), rồi mở lại trang này.";

function reasonOf({ message }: Error): string {
  const told = message.includes("PERMISSION_DENIED") ? otherGoogleAccount : noAnswer;
  return `${told} (${message})`;
}

/**
 * Calls a method of the door. Always resolves: a failure on the way is told like a refusal, with Google's own words for
 * whoever looks into it.
 */
export function call<M extends keyof Door>(
  method: M,
  args: Door[M]["in"],
): Promise<DoorAnswer<Door[M]["out"]>> {
  return new Promise((resolve) => {
    google.script.run
      // The door answers each method with what it declares for it.
      .withSuccessHandler((value) => resolve(value as DoorAnswer<Door[M]["out"]>))
      .withFailureHandler((error) => resolve({ ok: false, problems: [reasonOf(error)] }))
      .door({ method, args });
  });
}

/**
 * Clicks a command of the menu for the person, with the codes the page knows: the command asks and tells in the Sheet's own
 * dialogs. Resolves once it is over, or has opened its page.
 */
export function clickMenu(command: MenuCommand, known: readonly string[]): Promise<DoorAnswer<null>> {
  return new Promise((resolve) => {
    google.script.run
      .withSuccessHandler(() => resolve({ ok: true, value: null }))
      .withFailureHandler((error) => resolve({ ok: false, problems: [reasonOf(error)] }))
      [command](...known);
  });
}
