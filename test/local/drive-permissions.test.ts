import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { LocalAppsScriptOptions } from "../../local/local-apps-script";
import { openScript } from "./script-project";
import { temporaryFolder } from "./temporary-folder";

const CODE = `
const ANYONE = { type: "anyone", role: "reader", view: "published" };
function make() { return FormApp.create("Form").setTitle("T").setPublished(true).getId(); }
function folder() { return Drive.Files.create({ name: "F", mimeType: "application/vnd.google-apps.folder" }).id; }
function share(id, resource, options) { return Drive.Permissions.create(resource || ANYONE, id, options || {}); }
function permissions(id, options) { return Drive.Permissions.list(id, options || {}).permissions; }
function list(id, options) { return Drive.Permissions.list(id, options); }
function file(id, fields) { return Drive.Files.get(id, { fields }); }
function update(resource, id, options) { return Drive.Files.update(resource, id, null, options || {}); }
function found(q) { return Drive.Files.list({ q }).files.map((file) => file.name); }
function openById(id) { return FormApp.openById(id).getTitle(); }
function failure(id) { try { share(id); } catch (error) { return [error.name, error.message, error.details.code]; } }`;

const PUBLISHED = { includePermissionsForView: "published" };

function opened(options: Partial<LocalAppsScriptOptions> = {}) {
  const script = openScript(CODE, options);
  const run = (name: string, ...args: unknown[]) => script.call(name, { args }).value;
  return { script, run, id: String(run("make")) };
}

describe("a form's file", () => {
  test("is found, moved, marked and trashed as other files are", () => {
    const { run, id } = opened();
    const folder = String(run("folder"));
    run("update", { appProperties: { key: "form-1" } }, id, { addParents: folder });
    expect(run("file", id, "name,mimeType,parents,appProperties,webViewLink,trashed")).toEqual({
      name: "Form",
      mimeType: "application/vnd.google-apps.form",
      parents: [folder],
      appProperties: { key: "form-1" },
      webViewLink: `https://docs.google.com/forms/d/${id}/edit?usp=drivesdk`,
      trashed: false,
    });
    const q = "appProperties has { key='key' and value='form-1' } and trashed = false";
    expect(run("found", q)).toEqual(["Form"]);
    expect(run("found", "mimeType = 'application/vnd.google-apps.form'")).toEqual(["Form"]);
    run("update", { trashed: true }, id);
    expect(run("found", q)).toEqual([]);
    expect(run("openById", id)).toBe("T");
  });

  test("is not seen by another script, which can open the form all the same", () => {
    const folder = join(temporaryFolder(), "state");
    const { id } = opened({ folder });
    const other = openScript(CODE, { folder, scriptId: "other-script" });
    const run = (name: string, ...args: unknown[]) => other.call(name, { args }).value;
    expect(run("openById", id)).toBe("T");
    expect(run("found", "trashed = false")).toEqual([]);
    expect(() => run("file", id, "id")).toThrow(`File not found: ${id}.`);
    expect(() => run("share", id)).toThrow("drive.permissions.create failed with error: File not found");
    expect(() => run("permissions", id)).toThrow("drive.permissions.list failed with error: File not found");
    other.user = "other@example.com";
    expect(() => run("openById", id)).toThrow("No item with the given ID could be found.");
  });

  test("can be made in its folder by Drive, with a form behind it; where Google does not let a script, that is an error", () => {
    const code = `${CODE}
      function run(parent) {
        const properties = { key: "form-2" };
        const type = "application/vnd.google-apps.form";
        const made = { name: "F", mimeType: type, parents: [parent], appProperties: properties };
        return Drive.Files.create(made, null, { fields: "id" }).id;
      }`;
    const script = openScript(code);
    const [folder] = [script.call("folder").value];
    const id = String(script.call("run", { args: [folder] }).value);
    expect(script.files().at(-1)).toMatchObject({ id, parents: [folder], appProperties: { key: "form-2" } });
    expect(script.call("openById", { args: [id] }).value).toBe("");
    expect(script.form(id).refusal).toBe("The form is not published.");
    const other = openScript(code, { formsByDrive: false });
    expect(() => other.call("run", { args: [other.call("folder").value] })).toThrow(
      "API call to drive.files.create failed with error: The user does not have sufficient permissions",
    );
    expect(other.files().length).toBe(1);
  });
});

describe("the permission to respond", () => {
  test("opens a published form to people without an account, and is told to who asks for it", () => {
    const { script, run, id } = opened();
    const owner = { kind: "drive#permission", id: `owner-${script.user}`, type: "user", role: "owner" };
    expect(run("permissions", id, PUBLISHED)).toEqual([owner]);
    expect([script.form(id).open, script.form(id).refusal]).toEqual([
      false,
      "You need access to respond to this form.",
    ]);
    const anyone = { kind: "drive#permission", id: "anyoneWithLink", type: "anyone", role: "reader" };
    expect(run("share", id)).toEqual(anyone);
    expect(run("share", id, null, { fields: "id,view" })).toEqual({
      id: "anyoneWithLink",
      view: "published",
    });
    expect(run("permissions", id, PUBLISHED)).toEqual([owner, anyone]);
    expect(run("permissions", id)).toEqual([owner]);
    expect(run("list", id, { ...PUBLISHED, fields: "permissions(type,view)" })).toEqual({
      permissions: [{ type: "user" }, { type: "anyone", view: "published" }],
    });
    expect(script.form(id).open).toBe(true);
  });

  test("can be refused by the domain; the owner can still give it by hand", () => {
    const { script, run, id } = opened({ formsOpenToAnyone: false });
    expect(run("failure", id)).toEqual([
      "GoogleJsonResponseException",
      "API call to drive.permissions.create failed with error: The user does not have permission to publish to anyone.",
      403,
    ]);
    expect(script.form(id).open).toBe(false);
    script.form(id).letAnyoneRespond();
    expect(script.form(id).open).toBe(true);
    expect(run("permissions", id, { ...PUBLISHED, fields: "permissions/id" })).toEqual([
      { id: `owner-${script.user}` },
      { id: "anyoneWithLink" },
    ]);
  });

  test("is a service call of its own, and its failure reads like the API's", () => {
    const { script, id } = opened();
    expect(() => script.call("share", { args: [id], fault: { at: 1, when: "after" } })).toThrow(
      "API call to drive.permissions.create failed with error: Internal Error",
    );
    expect(script.form(id).open).toBe(true);
    expect(() => script.call("permissions", { args: [id], fault: { at: 1, when: "before" } })).toThrow(
      "API call to drive.permissions.list failed with error: Internal Error",
    );
    expect(() => script.call("share", { args: [id], source: "simple trigger" })).toThrow(
      "You do not have permission to call drive.permissions.create.",
    );
  });

  test.each([
    ["share", [{ type: "anyone", role: "writer" }], 'the permission {"type":"anyone","role":"writer"}'],
    [
      "share",
      [{ type: "user", emailAddress: "a@example.com", domain: "example.com" }],
      'the field "domain" of Drive.Permissions.create',
    ],
    [
      "share",
      [null, { moveToNewOwnersRoot: true }],
      'the option "moveToNewOwnersRoot" of Drive.Permissions.create',
    ],
    ["share", [null, { fields: "id,deleted" }], 'the field "deleted" of Drive.Permissions.create'],
    ["permissions", [{ pageSize: 5 }], 'the option "pageSize" of Drive.Permissions.list'],
    ["permissions", [{ fields: "permissions(deleted)" }], 'the field "deleted" of Drive.Permissions.list'],
    ["permissions", [{ fields: "id" }], "Invalid field selection id"],
    ["permissions", [{ includePermissionsForView: "all" }], "Invalid value for includePermissionsForView"],
  ])("%s %j is refused", (name, args, message) => {
    const { run, id } = opened();
    expect(() => run(name, id, ...args)).toThrow(message);
  });

  test("is for forms only", () => {
    const { run } = opened();
    expect(() => run("share", run("folder"))).toThrow(
      "for application/vnd.google-apps.folder is not emulated",
    );
  });
});

describe("the permission to write", () => {
  const writer = { type: "user", role: "writer", emailAddress: "Lan@Example.com" };
  const silent = { sendNotificationEmail: false };
  const given = {
    kind: "drive#permission",
    id: "user-lan@example.com",
    type: "user",
    role: "writer",
    emailAddress: "lan@example.com",
  };

  test("is given by address, to a folder as to a form, once however often it is given", () => {
    const { script, run, id } = opened();
    const folder = String(run("folder"));
    expect(run("share", folder, writer, { ...silent, fields: "*" })).toEqual(given);
    expect(run("share", folder, { ...writer, emailAddress: "lan@example.com" }, silent)).toEqual({
      kind: "drive#permission",
      id: "user-lan@example.com",
      type: "user",
      role: "writer",
    });
    const told = run("permissions", folder, { fields: "permissions(emailAddress,role)" });
    expect(told).toEqual([
      { emailAddress: script.user, role: "owner" },
      { emailAddress: "lan@example.com", role: "writer" },
    ]);
    expect(script.files().map(({ name, writers }) => ({ name, writers }))).toEqual([
      { name: "Form", writers: undefined },
      { name: "F", writers: ["lan@example.com"] },
    ]);
    run("share", id, writer, silent);
    expect(script.form(id).open).toBe(false);
    expect(script.mails()).toEqual([]);
  });

  test("changes nothing for the owner, who has it", () => {
    const { script, run } = opened();
    const folder = String(run("folder"));
    expect(run("share", folder, { ...writer, emailAddress: script.user }, silent)).toMatchObject({
      role: "owner",
    });
    expect(script.files().map(({ writers }) => writers)).toEqual([undefined, undefined]);
  });

  test("is kept with the state", () => {
    const folder = join(temporaryFolder(), "state");
    const { run } = opened({ folder });
    run("share", run("folder"), writer, silent);
    expect(openScript(CODE, { folder }).files()[1]?.writers).toEqual(["lan@example.com"]);
  });

  test("is refused to an address without an account, for want of a mail that invites", () => {
    const { script, run } = opened({ withoutAccount: ["lan@example.com"] });
    const folder = String(run("folder"));
    expect(() => run("share", folder, writer, silent)).toThrow(
      'Bad Request. User message: "You are trying to invite Lan@Example.com. Since there is no Google account',
    );
    expect(() => run("share", folder, { ...writer, emailAddress: "lan" }, silent)).toThrow(
      "The specified emailAddress is invalid or not applicable.",
    );
    expect(() => run("share", folder, { type: "user", role: "writer" }, silent)).toThrow(
      "emailAddress is invalid",
    );
    expect(script.files().map(({ writers }) => writers)).toEqual([undefined, undefined]);
  });

  test.each([
    [{ ...writer, role: "reader" }, silent, 'the permission {"type":"user","role":"reader"'],
    [{ ...writer, view: "published" }, silent, '"view":"published"} for application/vnd.google-apps.folder'],
    [writer, {}, "without sendNotificationEmail: false is not emulated"],
  ])("%j with %j is refused", (resource, options, message) => {
    const { run } = opened();
    expect(() => run("share", run("folder"), resource, options)).toThrow(message);
  });
});
