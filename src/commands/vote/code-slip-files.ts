import { codeSlipsView } from "../../documents/vote/code-slips-view";
import type { BallotCode } from "../../domain/vote/ballot-form";
import { sha256 } from "../../google/digest";
import { type DriveFile, deleteForGood, filesWithKey } from "../../google/drive";
import { container } from "../../google/spreadsheet";
import { putSheet } from "./put-sheet";

/**
 * The document the slips are printed from: the only place where codes stand in plain. It is never written anew (versions
 * would keep old codes), and deleted for good, past the trash, before the first ballot can come in.
 */
export interface SlipsToPrint {
  readonly session: string;
  readonly title: string;
  readonly link: string;
  readonly review: { readonly code: string; readonly name: string };
  /** In plain, in an order of chance. */
  readonly plain: readonly string[];
  readonly codes: readonly BallotCode[];
}

const keyOf = (session: string) => `slips:${session}`;

/** Which codes a document has: a print of their digests, from which no code follows. */
function versionOf(codes: readonly BallotCode[]): string {
  return sha256(JSON.stringify(codes.map(({ digest }) => digest).sort())).slice(0, 16);
}

/** Makes the document of these codes, and deletes for good those that a session has of other codes. */
export function makeSlips({ session, title, link, review, plain, codes }: SlipsToPrint): DriveFile {
  deleteSlips(session);
  return putSheet({
    name: "codeSlips",
    key: keyOf(session),
    title: `Phiếu mã ${session} - in rồi xóa`,
    review,
    version: versionOf(codes),
    view: codeSlipsView({ title, link, codes: plain }),
  });
}

/** The document of these codes, null where there is none. */
export function slipsOf(session: string, codes: readonly BallotCode[]): DriveFile | null {
  const version = versionOf(codes);
  return slipFiles(session).find((file) => file.version === version) ?? null;
}

/** Deletes every document with codes of a session for good; one that cannot be deleted throws. */
export function deleteSlips(session: string): void {
  for (const { id } of slipFiles(session)) deleteForGood(id);
}

function slipFiles(session: string): readonly DriveFile[] {
  return filesWithKey({ register: container().id, key: keyOf(session) });
}
