import { createInterface } from "node:readline/promises";
import { DeployError } from "./deploy-error";

/** Whether an answer is a yes: “c”, “có”, also as typed without marks, or in English. Anything else is none. */
export function agrees(answer: string): boolean {
  return /^(c|co|có|y|yes)$/i.test(answer.trim().normalize("NFC"));
}

/** Asks at the terminal. Without one nobody can agree, so nothing is done. */
export async function askAtTerminal(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new DeployError(
      `${question}\nKhông có ai để hỏi (không chạy trong cửa sổ dòng lệnh): đã dừng. Đồng ý trước thì chạy \`npm run deploy -- --yes\`.`,
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return agrees(await terminal.question(`${question} [c/k] `));
  } finally {
    terminal.close();
  }
}
