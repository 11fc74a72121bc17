import { createInterface } from "node:readline/promises";
import { DeployError } from "./deploy-error";

/** Asks at the terminal. Without one nobody can agree, so nothing is done. */
export async function askAtTerminal(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new DeployError(
      `${question}\nKhông có ai để hỏi (không chạy trong cửa sổ dòng lệnh): đã dừng. Đồng ý trước thì chạy \`npm run deploy -- --yes\`.`,
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question(`${question} [c/k] `);
    return /^(c|co|có|y|yes)$/i.test(answer.trim().normalize("NFC"));
  } finally {
    terminal.close();
  }
}
