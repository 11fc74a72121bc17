import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { complaintStates, isOpenComplaint } from "../../domain/results/complaint";
import { changeKinds } from "../../domain/results/decision-change";
import { readRegister } from "../../register/read-register";
import { complaints } from "../../register/tables/results/complaints";
import { decisionChanges } from "../../register/tables/results/decision-changes";
import type { Offered } from "../flow/offered";

/** The changes of decisions that did not take effect yet, each code once: at least one. Changes nothing. */
export function listChanges(): Result<readonly Offered[]> {
  return readRegister({ decisionChanges }, (open) => {
    const waiting = open.decisionChanges.rows().filter(({ document }) => document === "");
    const byCode = new Map(waiting.map((row) => [row.code, row]));
    const offered = [...byCode.values()].map(({ code, kind, decision }) => ({
      code,
      name: `${changeKinds[kind]} ${decision}`,
    }));
    return offered.length > 0 ? ok(offered) : failed(noChanges);
  });
}

/** The complaints, open ones first: at least one. Changes nothing. */
export function listComplaints(): Result<readonly Offered[]> {
  return readRegister({ complaints }, (open) => {
    const rows = open.complaints.rows();
    const ordered = [...rows.filter(isOpenComplaint), ...rows.filter((row) => !isOpenComplaint(row))];
    const offered = ordered.map(({ code, name, award, state }) => ({
      code,
      name: `${name} (${award}), ${complaintStates[state].toLowerCase()}`,
    }));
    return offered.length > 0 ? ok(offered) : failed(noComplaints);
  });
}

const noChanges: Problem = {
  what: "Không có thay đổi nào chờ soạn văn bản",
  where: { tab: decisionChanges.tab },
  remedy: "Ghi thay đổi vào tab này, mỗi chỗ đổi một dòng, các dòng cùng mã thành một văn bản",
};

const noComplaints: Problem = {
  what: "Sổ chưa có kiến nghị nào",
  where: { tab: complaints.tab },
  remedy: "Ghi kiến nghị vào tab này, mỗi kiến nghị một dòng",
};
