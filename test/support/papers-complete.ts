import type { DocumentKind } from "../../src/domain/papers/kinds";
import type { RegisterFacts } from "./register-facts";

/**
 * What the head decided as proposed and stands in none of the papers it belongs to. That a paper which is there names all whom it
 * is to name is what `faultsOfPaper` says.
 */
export function missingPapers({ decided, grants, book, awards }: RegisterFacts): readonly string[] {
  return decided
    .filter(({ choice }) => choice === "asProposed")
    .flatMap(({ id, name, award, review, sudden }) => {
      const has = (kind: DocumentKind, part: string) =>
        book.some(
          (row) => row.kind === kind && row.subject === review && row.part === part && row.link !== "",
        )
          ? []
          : [`${name}, ${award.code}: no ${kind}`];
      if (award.grantedBy === "above") return has("submission", "");
      const grant = grants.find((row) => row.id === id && row.award === award.code);
      if (!grant) return [`${name}, ${award.code}: not granted`];
      const part = book.find((row) => row.id === grant.document)?.part ?? "";
      const paid = grants.some((row) => row.document === grant.document && row.reward > 0);
      const certified = awards.find(({ code }) => code === award.code)?.certificate !== "none";
      return [
        ...(grant.name === name ? [] : [`${name}: granted as ${grant.name}`]),
        ...has("decision", part),
        ...has("decisionNotice", part),
        ...(paid ? has("paymentList", part) : []),
        ...(certified ? has("certificate", part) : []),
        ...(sudden ? has("suddenOpinion", part) : has("resultNotice", "")),
      ];
    });
}
