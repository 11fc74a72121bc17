import { useEffect, useState } from "preact/hooks";
import type { MailLine, MailView } from "../../protocol/mail";
import { ask, downloadUrl } from "../ask";
import { LinkedText } from "../linked-text";
import { tellProblem } from "../problems";
import { spokenSize, spokenTime } from "../spoken-time";
import { keepRead } from "./read-marks";

/** One mail. Who got it as a hidden copy is told to nobody else who reads it. */
export function MailPage({ mail, seenBy }: { readonly mail: MailLine; readonly seenBy: string }) {
  const [view, setView] = useState<MailView>();
  useEffect(() => {
    keepRead([mail.key]);
    ask("mail.open", { id: mail.id }).then(setView, tellProblem);
  }, [mail.id]);
  if (view === undefined) return <article class="mail-page" />;
  const { to, cc, replyTo, body, isHtml, attachments } = view;
  const hidden = mail.hidden.filter((address) => seenBy === "*" || address === seenBy);
  const rows: readonly (readonly [string, string])[] = [
    ["Từ", mail.from],
    ["Đến", spaced(to)],
    ["Đồng gửi", spaced(cc)],
    ["Ẩn danh", hidden.join(", ")],
    ["Trả lời về", replyTo],
    ["Lúc", spokenTime(mail.at)],
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <article class="mail-page" tabIndex={0} aria-labelledby="mail-subject">
      <h2 id="mail-subject" dir="auto">
        {mail.subject === "" ? "(không có tiêu đề)" : mail.subject}
      </h2>
      <dl>
        {rows
          .filter(([, text]) => text !== "")
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
      </dl>
      <div class="said mail-body" dir="auto">
        <LinkedText text={isHtml ? textOf(body) : body} />
      </div>
      {attachments.length > 0 && (
        <ul class="attachments" aria-label="Tệp đính kèm">
          {attachments.map(({ name, size }, at) => (
            <li key={at}>
              <a
                class="button"
                href={downloadUrl("mail.attachment", { id: mail.id, at })}
                download
                dir="auto"
              >
                {name}
              </a>{" "}
              <span class="muted">{spokenSize(size)}</span>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** A list of addresses, which may stand close together, as people write one. */
function spaced(list: string): string {
  return list.replace(/,\s*/g, ", ");
}

/** The text of HTML, which is read and never shown: a document made this way runs and loads nothing. */
function textOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const element of body.querySelectorAll("script, style")) element.remove();
  for (const element of body.querySelectorAll("br, p, div, li, tr, h1, h2, h3")) element.append("\n");
  for (const link of body.querySelectorAll("a[href]")) {
    const target = link.getAttribute("href") ?? "";
    if (link.textContent !== target) link.append(` (${target})`);
  }
  return (body.textContent ?? "").replace(/\n{3,}/g, "\n\n").trim();
}
