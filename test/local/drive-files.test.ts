import { describe, expect, test } from "vitest";
import { docx, signed } from "./docx-bytes";
import { openScript } from "./script-project";

const CODE = `
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const DOC = "application/vnd.google-apps.document";
const FOLDER = "application/vnd.google-apps.folder";
function folder(name, parents) { return Drive.Files.create({ name, mimeType: FOLDER, ...(parents && { parents }) }).id; }
function doc(name, bytes, more, type) {
  return Drive.Files.create({ name, mimeType: DOC, ...more }, Utilities.newBlob(bytes, type || DOCX), { fields: "id" }).id;
}
function get(id, fields) { return fields ? Drive.Files.get(id, { fields }) : Drive.Files.get(id); }
function update(resource, id, options) { return Drive.Files.update(resource, id, null, options || {}); }
function rewrite(id, bytes) { return Drive.Files.update({}, id, Utilities.newBlob(bytes, DOCX)).id; }
function exported(id, options) { const blob = Drive.Files.export(id, DOCX, options); return [blob.getBytes(), blob.getContentType()]; }
function failure(id) { try { Drive.Files.get(id); } catch (error) { return [error.name, error.message, error.details.code]; } }
function remove(id) { Drive.Files.remove(id, { supportsAllDrives: true }); }
function printed(id) { const blob = pdf(id); return [blob.getBytes(), blob.getContentType(), blob.getName()]; }
function pdf(id) { return Drive.Files.export(id, "application/pdf", { alt: "media" }); }`;

const BYTES = docx("<w:p/>");

function opened() {
  const script = openScript(CODE);
  const run = (name: string, ...args: unknown[]) => script.call(name, { args }).value;
  const makeDoc = (name = "Plan", more: object = {}) => String(run("doc", name, signed(BYTES), more));
  return { script, run, makeDoc };
}

describe("a file", () => {
  test("deleted for good is in no list and no trash; a folder is not emulated", () => {
    const { script, run, makeDoc } = opened();
    const id = makeDoc();
    expect(run("remove", id)).toBeUndefined();
    expect(script.files()).toEqual([]);
    expect(() => script.fileContent(id)).toThrow("there is no file");
    expect(() => run("remove", id)).toThrow(`File not found: ${id}`);
    const folder = run("folder", "Documents");
    expect(() => run("remove", folder)).toThrow("deleting a folder for good");
  });

  test("made without a folder lies in My Drive; without fields four things are told of it", () => {
    const { run } = opened();
    const id = run("folder", "Documents");
    expect(run("get", id)).toEqual({
      kind: "drive#file",
      id,
      name: "Documents",
      mimeType: "application/vnd.google-apps.folder",
    });
  });

  test("tells what fields asks for", () => {
    const { run, makeDoc } = opened();
    const folder = run("folder", "Documents");
    const id = makeDoc("Plan", { parents: [folder], appProperties: { key: "row-1" } });
    expect(run("get", id, "id,parents,appProperties,webViewLink,createdTime,trashed")).toEqual({
      id,
      parents: [folder],
      appProperties: { key: "row-1" },
      webViewLink: `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`,
      createdTime: "2023-03-15T02:00:00.000Z",
      trashed: false,
    });
    expect(() => run("get", id, "md5Checksum")).toThrow(
      'the field "md5Checksum" of a Drive file is not emulated',
    );
  });

  test("is changed by patches; a null takes an app property away", () => {
    const { script, run, makeDoc } = opened();
    const [from, to] = [run("folder", "From"), run("folder", "To")];
    const id = makeDoc("Plan", { parents: [from], appProperties: { a: "1", b: "2" } });
    script.now = new Date("2023-04-01T00:00:00Z");
    run("update", { name: "New", appProperties: { a: null, c: "3" } }, id, {
      addParents: to,
      removeParents: from,
    });
    expect(run("get", id, "name,parents,appProperties,modifiedTime")).toEqual({
      name: "New",
      parents: [to],
      appProperties: { b: "2", c: "3" },
      modifiedTime: "2023-04-01T00:00:00.000Z",
    });
    expect(() => run("update", { parents: [from] }, id)).toThrow("parents field is not directly writable");
  });

  test("was modified when its script says, until somebody changes it: then at a later time, however the clock stands", () => {
    const { script, run, makeDoc } = opened();
    const id = makeDoc("Plan", { modifiedTime: "2023-03-15T09:00:00.5+07:00" });
    const modified = () => run("get", id, "modifiedTime");
    expect(modified()).toEqual({ modifiedTime: "2023-03-15T02:00:00.500Z" });
    script.renameFile(id, "New");
    expect(modified()).toEqual({ modifiedTime: "2023-03-15T02:00:00.501Z" });
    run("update", { name: "Newer" }, id);
    expect(modified()).toEqual({ modifiedTime: "2023-03-15T02:00:00.502Z" });
    run("update", { modifiedTime: "2023-01-01T00:00:00Z" }, id);
    expect(modified()).toEqual({ modifiedTime: "2023-01-01T00:00:00.000Z" });
    script.now = new Date("2023-04-01T00:00:00Z");
    script.replaceContent(id, BYTES);
    expect(modified()).toEqual({ modifiedTime: "2023-04-01T00:00:00.000Z" });
    expect(() => makeDoc("Plan", { modifiedTime: "soon" })).toThrow("Invalid value for modifiedTime");
  });

  test("in a trashed folder counts as trashed", () => {
    const { run, makeDoc } = opened();
    const folder = run("folder", "Documents");
    const id = makeDoc("Plan", { parents: [folder] });
    run("update", { trashed: true }, folder);
    expect(run("get", id, "trashed")).toEqual({ trashed: true });
  });

  test.each([
    [{ k: "x".repeat(123) }, undefined],
    [{ k: "x".repeat(124) }, "exceeds the limit of 124 bytes"],
    [{ k: "ế".repeat(41) }, undefined],
    [{ k: "ế".repeat(42) }, "exceeds the limit of 124 bytes"],
    [Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`k${i}`, "v"])), undefined],
    [Object.fromEntries(Array.from({ length: 31 }, (_, i) => [`k${i}`, "v"])), "limit of 30 app properties"],
  ])("has app properties within Google's limits (case %#)", (appProperties, message) => {
    const make = () => opened().makeDoc("Plan", { appProperties });
    if (message === undefined) expect(make()).toMatch(/^1[\w-]{32}$/);
    else expect(make).toThrow(message);
  });
});

describe("a Google Doc", () => {
  test("made of a .docx gives it back, and lies as .docx in the Drive", () => {
    const { script, run, makeDoc } = opened();
    const id = makeDoc();
    expect(run("exported", id, { alt: "media" })).toEqual([
      signed(BYTES),
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ]);
    expect(script.fileContent(id)).toEqual(BYTES);
  });

  test("takes new content from a script and from a person", () => {
    const { script, run, makeDoc } = opened();
    const id = makeDoc();
    const [second, third] = [docx("<w:p>2</w:p>"), docx("<w:p>3</w:p>")];
    run("rewrite", id, signed(second));
    expect(script.fileContent(id)).toEqual(second);
    script.replaceContent(id, third);
    expect(script.fileContent(id)).toEqual(third);
    expect(() => script.replaceContent(id, new Uint8Array([1]))).toThrow("no Google Doc looks like this");
  });

  test("is not made of what Google would lose, nor of anything but a .docx", () => {
    const { run } = opened();
    const boxes = signed(docx("<w:txbxContent></w:txbxContent>"));
    expect(() => run("doc", "Plan", boxes)).toThrow("importing would lose word/document.xml: text boxes");
    expect(() => run("doc", "Plan", [1, 2, 3])).toThrow("the bytes are no .docx");
    expect(() => run("doc", "Plan", signed(BYTES), {}, "text/html")).toThrow(
      "text/html does not become a Google Doc",
    );
  });

  test("is exported as .docx with alt: media alone, and as a PDF where the host prints one", () => {
    const { run, makeDoc } = opened();
    const id = makeDoc();
    expect(() => run("exported", id, {})).toThrow(
      'Drive.Files.export without { alt: "media" } is not emulated',
    );
    expect(() => run("pdf", id)).toThrow("Drive.Files.export as application/pdf is not emulated");
    const printed = openScript(CODE, {
      pdf: (bytes, name) => Uint8Array.from([bytes.length % 100, name.length]),
    });
    const doc = String(printed.call("doc", { args: ["Plan", signed(BYTES), {}] }).value);
    expect(printed.call("printed", { args: [doc] }).value).toEqual([
      [BYTES.length % 100, 4],
      "application/pdf",
      "Plan.pdf",
    ]);
    expect(() => run("exported", run("folder", "F"), { alt: "media" })).toThrow(
      "only supports Docs Editors files",
    );
  });
});

test("a file that is not converted keeps its bytes and its type, and takes new ones", () => {
  const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const script = openScript(`
    function make(bytes, type) { return Drive.Files.create({ name: "List.xlsx" }, Utilities.newBlob(bytes, type, "b")).id; }
    function write(id, bytes, type) { return Drive.Files.update({}, id, Utilities.newBlob(bytes, type)).mimeType; }`);
  const id = String(script.call("make", { args: [[80, 75, -1], xlsx] }).value);
  expect(script.files()).toMatchObject([{ id, name: "List.xlsx", mimeType: xlsx }]);
  expect(script.fileContent(id)).toEqual(new Uint8Array([80, 75, 255]));
  expect(script.call("write", { args: [id, [80, 75, 0], xlsx] }).value).toBe(xlsx);
  expect(script.fileContent(id)).toEqual(new Uint8Array([80, 75, 0]));
  expect(script.call("write", { args: [id, [97], "text/csv"] }).value).toBe("text/csv");
});

describe("drive.file", () => {
  test("hides what other people made, and the spreadsheet", () => {
    const { script, run, makeDoc } = opened();
    const id = makeDoc();
    const sheet = script.spreadsheet.id;
    const notFound = (which: string) => [
      "GoogleJsonResponseException",
      `API call to drive.files.get failed with error: File not found: ${which}.`,
      404,
    ];
    expect(run("failure", sheet)).toEqual(notFound(sheet));
    script.user = "other@example.com";
    expect(run("failure", id)).toEqual(notFound(id));
    expect(() => run("folder", "Inside", [id])).toThrow(`File not found: ${id}.`);
  });

  test("is not granted to simple triggers", () => {
    expect(() => openScript(CODE).call("folder", { args: ["F"], source: "simple trigger" })).toThrow(
      "You do not have permission to call drive.files.create.",
    );
  });
});

test("a person renames, moves, trashes and restores files, whoever made them", () => {
  const { script, run, makeDoc } = opened();
  const [folder, id] = [String(run("folder", "F")), makeDoc()];
  script.renameFile(id, "Renamed");
  script.moveFile(id, folder);
  script.trashFile(folder);
  const file = { id, name: "Renamed", parents: [folder], appProperties: {}, trashed: true };
  expect(script.files()[1]).toEqual({
    ...file,
    mimeType: "application/vnd.google-apps.document",
    owner: script.user,
  });
  script.restoreFile(folder);
  expect(script.files().map(({ trashed }) => trashed)).toEqual([false, false]);
  expect(() => script.moveFile(folder, id)).toThrow(`${id} is no folder`);
});
