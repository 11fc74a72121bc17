/**
 * Whether Google failed for a moment, as it does now and then, so that the same call may work in a minute: what it says of
 * that is English in the Drive service, and English or Vietnamese elsewhere. Whatever else it says will be the same next time.
 */
export function passes(error: unknown): boolean {
  const { message, details } = told(error);
  if (details?.code !== undefined) return details.code === 429 || details.code >= 500;
  return fleeting.test(message);
}

/** Whether the Drive service says that it has, or shows, no such file. */
export function isNotFound(error: unknown): boolean {
  const { message, details } = told(error);
  return details?.code === 404 || /File not found/.test(message);
}

const fleeting =
  /internal error|server error|backend error|try again|rate limit|quota|timed? ?out|empty response|unavailable|service \S+ failed|lỗi máy chủ|thử lại|hết thời gian/i;

interface Told {
  readonly message: string;
  /** What the advanced services tell beside the message. */
  readonly details?: { readonly code?: number };
}

function told(error: unknown): Told {
  if (!(error instanceof Error)) return { message: String(error) };
  const details: unknown = Reflect.get(error, "details");
  const code = typeof details === "object" && details !== null ? Reflect.get(details, "code") : undefined;
  return { message: error.message, ...(typeof code === "number" ? { details: { code } } : {}) };
}
