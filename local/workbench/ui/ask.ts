import type { AskAnswer, In, Methods, Out } from "../protocol";

/**
 * Asks the engine. Throws an Error with what it says where it refuses, or where the workbench does not answer any more.
 * While a script runs, what only looks or types is answered at once; what runs a script waits for its turn.
 */
export async function ask<K extends keyof Methods>(
  method: K,
  args: In<Methods, K>,
): Promise<Out<Methods, K>> {
  const response = await fetch("/ask", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ method, args }),
  }).catch(() => {
    throw new Error(
      "Bàn làm việc không trả lời: chương trình đã dừng. Chạy lại npm start rồi tải lại trang.",
    );
  });
  if (!response.ok)
    throw new Error(`Bàn làm việc từ chối yêu cầu (${response.status}): ${await response.text()}`);
  const answer: AskAnswer = await response.json();
  if (!answer.ok) throw new Error(answer.message);
  // The engine's handlers are typed by the same interface.
  return answer.value as Out<Methods, K>;
}

/** The address of a download: a method of the engine's `downloads`, and what it is given. */
export function downloadUrl(method: string, args: Readonly<Record<string, unknown>>): string {
  return `/download/${encodeURIComponent(method)}?args=${encodeURIComponent(JSON.stringify(args))}`;
}
