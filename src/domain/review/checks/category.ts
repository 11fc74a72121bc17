import { excerpt } from "../../cell-text";
import type { Check } from "./check";
import { shortAwardName } from "./wording";

/** The award is for nominees of this kind and category (domain.md A5: students have no LĐTT). */
export const category: Check = {
  label: "Đúng đối tượng",
  unitReads: "message",
  councilReads: "message",
  restsOn: "nominee",
  check({ nomination, category }, _rule, { register, awards }) {
    const award = awards.get(nomination.award);
    if (award === undefined) return null;
    const name = shortAwardName(awards, award.code);
    if (award.subject !== "both" && award.subject !== nomination.kind)
      return {
        message: `${name} dành cho ${kinds[award.subject]}, đề nghị này là của ${kinds[nomination.kind]}`,
      };
    const known = register.categories.find(({ code }) => code === category);
    if (known !== undefined && known.kind !== nomination.kind)
      return {
        message: `Đối tượng ${excerpt(known.name)} là ${kinds[known.kind]}, đề nghị này là của ${kinds[nomination.kind]}`,
      };
    if (award.categories.length === 0 || award.categories.includes(category)) return null;
    if (known === undefined)
      return {
        message: `Chưa rõ đối tượng, ${name} chỉ xét ${award.categories.join(", ")}`,
        severity: "review",
      };
    return {
      message: `${excerpt(known.name)} không thuộc đối tượng xét ${name} (${award.categories.join(", ")})`,
    };
  },
};

const kinds = { individual: "cá nhân", collective: "tập thể" } as const;
