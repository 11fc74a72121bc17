import { useState } from "preact/hooks";
import type { MailLine } from "../../protocol/mail";
import { ask } from "../ask";
import { useLive } from "../live";
import { usePortions } from "../portions";
import { hasWords, wordsOf } from "../searched";
import { spokenTime } from "../spoken-time";
import { useHash } from "../use-hash";
import { MailPage } from "./mail-page";
import { keepRead, useRead } from "./read-marks";

const PORTION = 100;
const EVERYBODY = "*";

/** Hộp thư: by address, as each receiver sees it. */
export function Mailbox() {
  const route = mailRoute(useHash());
  const mails = useLive(() => ask("mail.list", {}), ["changed"]);
  const read = useRead();
  if (mails === undefined) return <section class="mail" aria-label="Hộp thư" />;
  const here = mails.filter((mail) => isOf(mail, route.address));
  const open = here.find(({ id }) => id === route.mail);
  return (
    <section class="mail" aria-labelledby="mail-title">
      <Addresses mails={mails} read={read} open={route.address} />
      <MailList key={route.address} mails={here} read={read} open={open} address={route.address} />
      {open ? (
        <MailPage key={open.key} mail={open} seenBy={route.address} />
      ) : (
        <p class="nothing mail-page">{here.length === 0 ? "Chưa có thư nào." : "Chọn một thư để đọc."}</p>
      )}
    </section>
  );
}

/** `#/mail/an@truong.example/12`: an address and a mail; all mails without an address. */
export function mailRoute(hash: string): { readonly address: string; readonly mail: number | undefined } {
  const [, address = EVERYBODY, mail] = /^#\/mail\/([^/]+)(?:\/(\d+))?/.exec(hash) ?? [];
  return { address: decoded(address), mail: mail === undefined ? undefined : Number(mail) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).toLowerCase();
  } catch {
    return EVERYBODY;
  }
}

function hashOfMail(address: string, id?: number): string {
  return `#/mail/${encodeURIComponent(address)}${id === undefined ? "" : `/${id}`}`;
}

function isOf({ receivers, hidden }: MailLine, address: string): boolean {
  return address === EVERYBODY || receivers.includes(address) || hidden.includes(address);
}

interface AddressesProps {
  readonly mails: readonly MailLine[];
  readonly read: ReadonlySet<string>;
  readonly open: string;
}

/** Everybody who got a mail, who got the latest first, with how many they have and have not read. */
function Addresses({ mails, read, open }: AddressesProps) {
  const boxes = new Map<string, { count: number; unread: number }>([[EVERYBODY, { count: 0, unread: 0 }]]);
  for (const mail of mails) {
    for (const address of new Set([EVERYBODY, ...mail.receivers, ...mail.hidden])) {
      const box = boxes.get(address) ?? { count: 0, unread: 0 };
      box.count += 1;
      if (!read.has(mail.key)) box.unread += 1;
      boxes.set(address, box);
    }
  }
  return (
    <nav class="mail-addresses" aria-label="Hộp thư của">
      <h1 id="mail-title">Hộp thư</h1>
      {[...boxes].map(([address, { count, unread }]) => (
        <a
          key={address}
          href={hashOfMail(address)}
          aria-current={address === open ? "true" : undefined}
          class={unread > 0 ? "unread" : ""}
        >
          <span dir="auto">{address === EVERYBODY ? "Tất cả thư" : address}</span>
          <span class="figures" title={`${unread} chưa đọc trên ${count} thư`}>
            {unread > 0 ? `${unread}/${count}` : count}
            <span class="unseen">{unread > 0 ? " thư, số trước là chưa đọc" : " thư"}</span>
          </span>
        </a>
      ))}
    </nav>
  );
}

interface MailListProps {
  readonly mails: readonly MailLine[];
  readonly read: ReadonlySet<string>;
  readonly open: MailLine | undefined;
  readonly address: string;
}

function MailList({ mails, read, open, address }: MailListProps) {
  const [wanted, setWanted] = useState("");
  const words = wordsOf(wanted);
  const shown = mails.filter(({ subject, from, beginning, receivers }) =>
    hasWords([subject, from, beginning, ...receivers], words),
  );
  const [first, more] = usePortions(shown, PORTION);
  const unread = mails.filter(({ key }) => !read.has(key));
  return (
    <div class="mail-list">
      <div class="mail-search">
        <input
          type="search"
          aria-label="Tìm thư"
          placeholder="Tìm thư"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
        {unread.length > 0 && (
          <button type="button" class="link" onClick={() => keepRead(unread.map(({ key }) => key))}>
            Đánh dấu đã đọc hết
          </button>
        )}
      </div>
      <ul>
        {first.map((mail) => (
          <li key={mail.id}>
            <a
              href={hashOfMail(address, mail.id)}
              aria-current={mail.id === open?.id ? "true" : undefined}
              class={read.has(mail.key) ? "" : "unread"}
            >
              <span class="mail-from" dir="auto">
                {address === EVERYBODY ? `Gửi ${[...mail.receivers, ...mail.hidden].join(", ")}` : mail.from}
              </span>
              <span class="figures">{spokenTime(mail.at)}</span>
              <span class="mail-subject" dir="auto">
                {mail.subject === "" ? "(không có tiêu đề)" : mail.subject}
              </span>
              <span class="muted mail-beginning" dir="auto">
                {mail.beginning}
              </span>
              {mail.attachments > 0 && <span class="muted">{mail.attachments} tệp đính kèm</span>}
              {!read.has(mail.key) && <span class="unseen">Chưa đọc</span>}
            </a>
          </li>
        ))}
      </ul>
      {shown.length === 0 && mails.length > 0 && <p class="nothing">Không có thư nào như vậy.</p>}
      {more}
    </div>
  );
}
