import { shortDate } from "../../../vietnamese/dates";
import { comparable, upperFirst } from "../../../vietnamese/text";
import { compareDates } from "../../calendar-date";
import { excerpt } from "../../cell-text";
import type { Nomination } from "../nomination";
import type { UnitMeeting } from "../unit-meeting";
import type { Check } from "./check";

/**
 * The figures of the unit's own meeting agree with each other, and its minutes are there. All that is wrong is told: of the meeting
 * once for all its nominees (`toldOfMeeting`), of votes with the nominee's name, as they are nobody else's.
 */
export const meeting: Check = {
  label: "Số liệu họp đơn vị khớp",
  unitReads: "messageOfUnit",
  councilReads: "messageOfUnit",
  restsOn: "meeting",
  check({ nomination }, _rule, { meetingOf }) {
    const held = meetingOf(nomination);
    const faults = [...faultsOfMeeting(nomination, held), ...faultsOfVotes(nomination, held)];
    return faults.length === 0 ? null : { message: upperFirst(faults.join(between)) };
  },
};

const between = "; ";

/** What a message of the rule tells, each a sentence without its full stop: what several nominees have alike is of the meeting. */
export function toldOfMeeting(message: string): readonly string[] {
  return message.split(between).map(upperFirst);
}

function faultsOfMeeting({ at }: Nomination, held: UnitMeeting | undefined): readonly string[] {
  if (held === undefined || comparable(held.minutes) === "")
    return ["thiếu biên bản họp đơn vị", ...(held === undefined ? [] : faultsOfFigures(at, held))];
  return faultsOfFigures(at, held);
}

function faultsOfFigures(at: Nomination["at"], held: UnitMeeting): readonly string[] {
  const { meetingOn, meetingTotal, meetingPresent } = held;
  const faults: string[] = [];
  if (meetingOn !== null && compareDates(meetingOn, at) > 0)
    faults.push(`đơn vị họp ngày ${shortDate(meetingOn)}, sau ngày gửi hồ sơ ${shortDate(at)}`);
  if (meetingPresent !== null && meetingTotal !== null && meetingPresent > meetingTotal)
    faults.push(`có mặt ${meetingPresent} người, nhiều hơn tổng số ${meetingTotal}`);
  return faults;
}

function faultsOfVotes(
  { name, votesFor, votesIn }: Nomination,
  held: UnitMeeting | undefined,
): readonly string[] {
  const present = held?.meetingPresent ?? null;
  const faults: string[] = [];
  if (votesFor !== null && votesIn !== null && votesFor > votesIn)
    faults.push(`${votesFor} phiếu đồng ý, nhiều hơn ${votesIn} người bỏ phiếu`);
  if (votesIn !== null && present !== null && votesIn > present)
    faults.push(`${votesIn} người bỏ phiếu, nhiều hơn ${present} người có mặt`);
  if (votesIn === null && votesFor !== null && present !== null && votesFor > present)
    faults.push(`${votesFor} phiếu đồng ý, nhiều hơn ${present} người có mặt`);
  const whose = excerpt(name).replace(/;/g, ",");
  return faults.map((fault) => `${whose}: ${fault}`);
}
