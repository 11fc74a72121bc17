import { importPastAwardList } from "../../../../src/domain/imports/import-past-awards";
import type { ImportReport } from "../../../../src/domain/imports/import-report";
import { importStaffList } from "../../../../src/domain/imports/import-staff";
import { untoldHeadings } from "../../../../src/domain/pasted/reading-words";
import { modeNames, shapeNames } from "../../../../src/domain/review/intake/choices";
import { readSubmission } from "../../../../src/domain/review/intake/read-submission";
import type { NominationContent } from "../../../../src/domain/review/nomination";
import type { StaffMember } from "../../../../src/domain/school/staff";
import type { Unit } from "../../../../src/domain/school/unit";
import { awards } from "../../../../src/register/tables/school/awards";
import { answers } from "../../../support/example-school/intake";
import { july } from "../../../support/example-school/review";
import { categories } from "../../../support/example-school/school";
import { dayOf } from "../../../support/ground-example";

/**
 * What a pasted text gave, a line each, so that whole results can be compared at a glance. `?` begins what rests on a
 * guess and waits for the secretary's yes; fields that say nothing are left out.
 */
export interface Given {
  /** "? 3 Lê Thị Mẫu|LDTT code=002 rating=good": line, name, award, what else is known. */
  readonly rows: readonly string[];
  /** "4: Thiếu danh hiệu đề nghị", "-: Cột … không được đọc". */
  readonly told: readonly string[];
}

/** What is right: `told` by a part of each reason. */
export type Expected = Given;

function unit(code: string, name: string): Unit {
  return { code, name, kind: "faculty", head: "", mails: [], headCount: null };
}

/** A school that is none, in 2022-2023; the unit that pastes is K-MOC. */
export const units = [
  unit("K-MOC", "Khoa Mộc"),
  unit("K-SON", "Khoa Sơn mài"),
  unit("P-DT", "Phòng Đào tạo"),
];

const year = {
  code: "2022-2023",
  name: "Năm học 2022 - 2023",
  from: dayOf("01/8/2022"),
  to: dayOf("31/7/2023"),
};

const member = (code: string, name: string): StaffMember => ({
  ...{
    code,
    name,
    unit: "K-MOC",
    position: "",
    category: "",
    birthDate: null,
    sex: null,
    directLabour: false,
  },
  ...{ startedOn: null, movedInOn: null, movedOutOn: null, sortKey: "" },
});

const staff = [member("001", "Trần Văn Thử"), member("002", "Lê Thị Mẫu")];

/** A list of nominees, pasted by K-MOC as a new submission. */
export function nominated(text: string): Given {
  const submission = {
    ...({ id: "r1#1", review: "CN23", form: "nomination", response: "r1", revision: 1 } as const),
    ...{ at: july(1, 8), unit: "", hash: "", editLink: "" },
    answers: answers({ unitCode: "moc", mode: modeNames.new, shape: shapeNames.list, list: text }),
  };
  const { nominations, reasons, readings } = readSubmission(submission, {
    review: "CN23",
    schoolYear: year.code,
    units,
    links: [
      ...[
        {
          review: "CN23",
          unit: "K-MOC",
          token: "moc",
          nominationLink: "",
          reportLink: "",
          evidenceFolder: "",
        },
      ],
    ],
    awards: awards.initial,
    categories,
    assigned: new Map(),
  });
  return {
    rows: nominations.map(({ line, content, guesses }) => mark(guesses, `${line} ${nominee(content)}`)),
    told: [
      ...untoldHeadings(readings, reasons).map((heading) => `-: Cột “${heading}” không được đọc`),
      ...reasons.map(({ line, reason }) => `${line ?? "-"}: ${reason}`),
    ],
  };
}

function nominee({ kind, name, award, consent, votesFor, votesIn, ...rest }: NominationContent): string {
  const votes = votesFor === null ? "" : `${votesFor}/${votesIn ?? "?"}`;
  const said = {
    kind: kind === "collective" ? kind : "",
    ...rest,
    votes,
    consent: kind === "individual" && consent,
  };
  return [`${name}|${award}`, ...filled(said)].join(" ");
}

/** A staff list, pasted into the dialog for 2022-2023. */
export function staffRead(text: string): Given {
  const {
    report,
    staff: members,
    staffYears,
  } = importStaffList(text, { units, categories, staff, staffYears: [] }, year.code);
  const rows = members.map(({ code, name, unit: of, birthDate, sex, position, category, directLabour }) =>
    [
      `${code} ${name}|${of}`,
      ...filled({ birth: day(birthDate), sex, position, category, directLabour }),
    ].join(" "),
  );
  const ofYear = staffYears.map(({ code, schoolYear: _, ...rest }) =>
    [`${code} ${year.code}`, ...filled(rest)].join(" "),
  );
  return { rows: [...rows, ...ofYear], told: toldIn(report) };
}

/** A list of awards already given, pasted into the dialog. */
export function historyRead(text: string): Given {
  const { report, added, changed } = importPastAwardList(text, {
    awards: awards.initial,
    years: [year],
    pastAwards: [],
  });
  const rows = [...added, ...changed].map(({ code, name, award, schoolYear, decision, decidedOn, sudden }) =>
    [`${code} ${name}|${award} ${schoolYear}`, ...filled({ decision, on: day(decidedOn), sudden })].join(" "),
  );
  return { rows, told: toldIn(report) };
}

function toldIn({ unread, notes }: ImportReport): readonly string[] {
  return [...unread.map(({ line, reason }) => `${line}: ${reason}`), ...notes.map((note) => `-: ${note}`)];
}

function day(value: StaffMember["birthDate"]): string {
  return value === null ? "" : `${value.day}/${value.month}/${value.year}`;
}

function mark(guesses: readonly string[], text: string): string {
  return guesses.length > 0 ? `? ${text}` : text;
}

function filled(values: Readonly<Record<string, string | number | boolean | null>>): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === "" || value === null || value === false ? [] : `${name}=${String(value).replace(/\n/g, "⏎")}`,
  );
}
