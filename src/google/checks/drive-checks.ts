import {
  asMade,
  createDocument,
  createOriginal,
  deleteForGood,
  exportDocument,
  exportPdf,
  filesWithKey,
  findFiles,
  replaceDocument,
} from "../drive";
import { type LiveCheck, trialFileKey } from "./trial";

const name = "Tệp tạm của Tự kiểm tra (xóa được)";

/** Makes the temporary Google Doc, replaces its content and exports it: in this order, before what it holds is compared. */
export const importChecks: readonly LiveCheck[] = [
  {
    id: "DR-1",
    assumption:
      "`Drive.Files.create` with a .docx converts it to a Google Doc, and its answer has id and link",
    standsIn: "`createDocument` in `src/google/drive.ts`",
    title: "Tạo một văn bản Google từ tệp mẫu .docx",
    expected: "Có văn bản và liên kết Google Docs",
    run: (trial) => {
      const key = { register: trial.register, key: trialFileKey };
      trial.file = createDocument(key, name, "root", trial.template);
      const { link } = trial.file;
      return {
        met: trial.file.id !== "" && link.includes("docs.google.com/document/"),
        seen: link === "" ? "Không có liên kết" : link,
      };
    },
  },
  {
    id: "DR-2",
    assumption: "`Drive.Files.update` takes a .docx as a Google Doc's new content; its id and link stay",
    standsIn: "`replaceDocument` in `src/google/drive.ts`",
    title: "Thay nội dung của văn bản Google bằng một tệp .docx",
    expected: "Liên kết không đổi",
    run: ({ file, template }) => {
      if (!file) return null;
      const { id, link } = replaceDocument(file.id, name, template);
      const met = id === file.id && link === file.link;
      return { met, seen: met ? "Liên kết không đổi" : `Liên kết đổi thành ${link}` };
    },
  },
  {
    id: "DR-3",
    assumption: '`Drive.Files.export(id, type, { alt: "media" })` returns a Blob of the .docx',
    standsIn: "`exportDocument` in `src/google/drive.ts`",
    title: "Xuất văn bản Google thành tệp .docx",
    expected: "Một tệp .docx",
    run: (trial) => {
      if (!trial.file) return null;
      const bytes = exportDocument(trial.file.id);
      // A .docx is a zip file, and a zip file begins with "PK".
      const met = bytes[0] === 0x50 && bytes[1] === 0x4b;
      if (met) trial.exported = bytes;
      return { met, seen: `${met ? "Một tệp .docx" : "Không phải tệp .docx"}, ${bytes.length} byte` };
    },
  },
];

/** The Google Doc as it is printed. */
export const printChecks: readonly LiveCheck[] = [
  {
    id: "DR-7",
    assumption: '`Drive.Files.export(id, "application/pdf", { alt: "media" })` returns a Blob of the PDF',
    standsIn: "`exportPdf` in `src/google/drive.ts`",
    title: "Xuất văn bản Google thành tệp PDF",
    expected: "Một tệp PDF",
    run: ({ file }) => {
      if (!file) return null;
      const bytes = exportPdf(file.id);
      // "%PDF".
      const met = bytes !== null && [0x25, 0x50, 0x44, 0x46].every((byte, at) => bytes[at] === byte);
      return { met, seen: met ? `Một tệp PDF, ${bytes.length} byte` : "Không phải tệp PDF" };
    },
  },
];

/** Looks for the temporary file as commands look for theirs; run late, since Drive may list a new file after a while. */
export const searchChecks: readonly LiveCheck[] = [
  {
    id: "DR-4",
    assumption: "`drive.file` lets the script find its own files by `appProperties`",
    standsIn: "`findFiles` in `src/google/drive.ts`",
    title: "Tìm lại tệp do sổ tạo bằng khóa ghi trong tệp",
    expected: "Tìm thấy đúng tệp",
    run: ({ register, file }) => {
      if (!file) return null;
      const found = findFiles(register, [trialFileKey]).get(trialFileKey);
      const met = found?.id === file.id;
      return {
        met,
        seen: met ? "Tìm thấy đúng tệp" : found ? `Tìm thấy ${found.link}` : "Không tìm thấy tệp",
      };
    },
  },
  {
    id: "DR-5",
    assumption:
      "`Drive.Files.remove` deletes a file the script made for good: no search and no trash has it any more",
    standsIn: "`deleteForGood` in `src/google/drive.ts`: the slips with the codes of a secret ballot",
    title: "Xóa hẳn một tệp do sổ tạo, không qua thùng rác",
    expected: "Không còn tệp nào",
    run: ({ register, template, file }) => {
      if (!file) return null;
      const key = { register, key: trialFileKey };
      const { id } = createDocument(key, name, "root", template);
      deleteForGood(id);
      const left = filesWithKey(key).some((other) => other.id === id);
      return { met: !left, seen: left ? "Tệp vẫn còn" : "Không còn tệp nào" };
    },
  },
  {
    id: "DR-6",
    assumption:
      "A Google Doc made with a `modifiedTime` of its own keeps it, and new content moves it: a template tells whether anybody changed it. Where it does not hold, every template counts as edited, and set-up replaces none",
    standsIn: "`createOriginal` and `asMade` in `src/google/drive.ts`",
    title: "Biết một mẫu đã bị sửa hay chưa",
    expected: "Vừa tạo là chưa sửa, thay nội dung rồi là đã sửa",
    run: ({ register, template, file }) => {
      if (!file) return null;
      const key = { register, key: trialFileKey };
      const { id } = createOriginal(key, name, "root", template, "trial");
      const isUntouched = () =>
        filesWithKey(key).some((found) => found.id === id && asMade(found)?.untouched);
      const before = isUntouched();
      replaceDocument(id, name, template);
      const after = isUntouched();
      deleteForGood(id);
      const seen = (untouched: boolean) => (untouched ? "chưa sửa" : "đã sửa");
      return {
        met: before && !after,
        seen: `Vừa tạo: ${seen(before)}; thay nội dung rồi: ${seen(after)}`,
      };
    },
  },
];
