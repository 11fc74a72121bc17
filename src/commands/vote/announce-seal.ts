import { sealLetter } from "../../documents/mails/seal-letter";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { CouncilMember } from "../../domain/vote/council";
import type { VotingSession } from "../../domain/vote/session";
import { now } from "../../google/clock";
import { readRegister } from "../../register/read-register";
import { outbox } from "../../register/tables/review/outbox";
import { awards } from "../../register/tables/school/awards";
import { settingsFrom, settingsTable } from "../../register/tables/school/settings";
import { councilMembers } from "../../register/tables/vote/council-members";
import { meetings } from "../../register/tables/vote/meetings";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import { type Readable, unitOfWork } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { comparable } from "../../vietnamese/text";
import { asking } from "../flow/asking";
import { otherAccount } from "../flow/operating-account";
import { ofSession } from "../flow/reach";
import { doneUnless, type FinalReply, type Reply, refused } from "../flow/reply";
import { putMail } from "../mail/put-mail";
import { sendWaitingMail } from "../mail/send-mail";
import { unknownSession } from "./list-meetings";

const tables = {
  settings: settingsTable,
  awards,
  meetings,
  members: councilMembers,
  sessions: votingSessions,
  outbox,
};

/** Mails the seal of a closed session to every member of its council, once a version, without counts. */
export function announceSeal(code: string): Reply {
  const session = comparable(code);
  return asking(
    () => readRegister(ofSession(tables, session), (open) => announcementOf(open, session)),
    ({ members }) => ({
      warnings: members.filter(({ mail }) => mail === "").map(noMail),
      question: `Gửi mã niêm phong của lượt ${session} cho ${members.filter(({ mail }) => mail !== "").length}/${members.length} thành viên? Chỉ gửi sau khi công bố kết quả; thư không có số phiếu.`,
    }),
    () => announce(session),
  );
}

interface Announcement {
  readonly session: VotingSession;
  readonly members: readonly CouncilMember[];
}

function announcementOf(open: Readable<typeof tables>, code: string): Result<Announcement> {
  const stranger = otherAccount();
  if (stranger) return failed(stranger);
  const session = open.sessions.withKey({ code });
  if (!session) return failed(unknownSession(code, open.sessions.rows()));
  if (session.state !== "closed" || session.seal === "") {
    return failed({ ...notClosed(code), where: open.sessions.place(session, "state") });
  }
  const council = open.meetings.withKey({ code: session.meeting })?.council;
  const members = open.members
    .rows()
    .filter((member) => member.council === council)
    .sort((a, b) => a.rank - b.rank);
  return ok({ session, members });
}

function announce(code: string): FinalReply {
  const written = unitOfWork("announceSeal", ofSession(tables, code), (open) => {
    const read = announcementOf(open, code);
    if (!read.ok) return read;
    const settings = settingsFrom(open.settings);
    if (!settings.ok) return settings;
    const { session, members } = read.value;
    const at = now();
    let put = 0;
    for (const member of members) {
      const id = `seal/${session.code}/${session.version}/${member.code}`;
      const letter = sealLetter({
        member: member.name,
        session: session.code,
        awards: session.awards.map((award) => open.awards.withKey({ code: award })?.name ?? award),
        day: open.meetings.withKey({ code: session.meeting })?.day ?? null,
        version: session.version,
        correction: session.correction,
        seal: session.seal,
        council: settings.value.council,
        school: settings.value.school,
      });
      const addressee = { code: "", mails: member.mail === "" ? [] : [member.mail] };
      if (putMail(open, addressee, { id, kind: "seal", review: session.review, at }, letter)) put += 1;
    }
    return { value: put, what: put === 0 ? "" : `Gửi mã niêm phong của lượt ${code} cho ${put} thành viên` };
  });
  if (!written.ok) return refused(...written.problems);
  const mail = sendWaitingMail();
  const told = written.value === 0 ? "Mã niêm phong của lượt này đã gửi từ trước. " : "";
  return doneUnless(mail.problems, `${told}${mail.message}`);
}

function noMail({ name }: CouncilMember): Problem {
  return {
    what: `${name} chưa có thư điện tử`,
    where: { tab: councilMembers.tab },
    remedy: "Đưa mã niêm phong tận tay, hoặc ghi địa chỉ thư rồi bấm lại",
  };
}

const notClosed = (code: string): Problem => ({
  what: `Lượt ${code} chưa đóng`,
  remedy: `Bấm ${menuPath("closeSession")} trước`,
});
