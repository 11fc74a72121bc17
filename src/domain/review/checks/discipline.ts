import type { Discipline } from "../../school/staff";
import { likely } from "./by-name";
import type { Check } from "./check";
import { byTheRules } from "./rule";
import { asTyped, someOf } from "./wording";

/** Every form but none. */
type Form = Exclude<Discipline, "none">;

const names: Readonly<Record<Form, string>> = {
  reprimand: "Khiển trách",
  warning: "Cảnh cáo",
  demotion: "Hạ bậc, cách chức",
  dismissal: "Buộc thôi việc",
};

/** No discipline in the year, not even the lightest. */
export const discipline: Check = {
  label: "Không bị kỷ luật",
  unitReads: byTheRules,
  councilReads: { matter: " theo quy định về kỷ luật" },
  restsOn: "nominee",
  check(nominee, _rule, { people }) {
    const told = (form: Form) => `Bị kỷ luật trong năm học, hình thức ${names[form]}`;
    if (nominee.identified) {
      const form = nominee.staffYear?.discipline ?? null;
      return isAny(form) ? { message: told(form) } : null;
    }
    for (const candidate of nominee.candidates) {
      const form = people.staffYear(candidate.code)?.discipline ?? null;
      if (isAny(form)) return likely(nominee, candidate, told(form), people.fold);
    }
    return null;
  },
};

/** Nobody of a collective is disciplined with a warning or heavier (domain.md 3); a reprimand is no bar. */
export const membersDiscipline: Check = {
  label: "Tập thể không có người bị kỷ luật",
  unitReads: byTheRules,
  councilReads: { matter: " theo quy định về kỷ luật" },
  restsOn: "nominee",
  check({ nomination, collective }, _rule, { people }) {
    if (nomination.kind !== "collective") return null;
    const members = collective === null ? [] : people.membersOf(collective.code);
    if (members.length === 0)
      return (nomination.disciplined ?? 0) > 0
        ? { message: `Có ${nomination.disciplined} người bị kỷ luật (${asTyped})` }
        : null;
    const found = members.filter(({ code }) => isHeavy(people.staffYear(code)?.discipline ?? null));
    if (found.length === 0) return null;
    const labels = found.map(({ name, code }) => `${name} (${code})`);
    return { message: `Có ${found.length} người bị kỷ luật từ Cảnh cáo trở lên: ${someOf(labels)}` };
  },
};

function isAny(form: Discipline | null): form is Form {
  return form !== null && form !== "none";
}

function isHeavy(form: Discipline | null): boolean {
  return form === "warning" || form === "demotion" || form === "dismissal";
}
