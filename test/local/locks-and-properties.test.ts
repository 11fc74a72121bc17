import { describe, expect, test } from "vitest";
import { openScript } from "./script-project";

describe("locks", () => {
  const CODE = `
    function take(ms) { return LockService.getScriptLock().tryLock(ms); }
    function wait(ms) { LockService.getDocumentLock().waitLock(ms); }
    function release() { const lock = LockService.getScriptLock(); lock.tryLock(1); lock.releaseLock(); return lock.hasLock(); }`;

  test("are released at the end of a call", () => {
    const script = openScript(CODE);
    expect([script.call("take", { args: [1] }).value, script.call("take", { args: [1] }).value]).toEqual([
      true,
      true,
    ]);
    expect(script.call("release").value).toBe(false);
  });

  test("held by somebody else cost the whole waiting time", () => {
    const script = openScript(CODE);
    const before = script.now.getTime();
    const release = script.holdLock("script");
    expect([script.call("take", { args: [5000] }).value, script.now.getTime() - before]).toEqual([
      false,
      5000,
    ]);
    release();
    expect(script.call("take", { args: [5000] }).value).toBe(true);
  });

  test("of users are apart from the script's, and a negative time is unknown ground", () => {
    const script = openScript(`${CODE} function user(ms) { return LockService.getUserLock().tryLock(ms); }`);
    const release = script.holdLock(`user ${script.user}`);
    expect([script.call("take", { args: [0] }).value, script.call("user", { args: [0] }).value]).toEqual([
      true,
      false,
    ]);
    release();
    expect(script.call("user", { args: [0] }).value).toBe(true);
    expect(() => script.call("user", { args: [-100] })).toThrow(
      "waiting -100 ms for a lock, of which Google says nothing, is not emulated",
    );
  });

  test("waitLock throws when the time is over", () => {
    const script = openScript(CODE);
    script.holdLock("document");
    expect(() => script.call("wait", { args: [10] })).toThrow(
      "Lock timeout: another process was holding the lock for too long.",
    );
  });
});

describe("properties", () => {
  const CODE = `
    const store = () => PropertiesService.getDocumentProperties();
    function set(key, value) { store().setProperty(key, value); }
    function all() { return [store().getProperties(), store().getKeys(), store().getProperty("absent")]; }
    function several(values, others) { store().setProperties(values, others); }
    function remove(key) { store().deleteProperty(key); }
    function mine(value) { const user = PropertiesService.getUserProperties(); const before = user.getProperty("k"); user.setProperty("k", value); return before; }`;

  test("stay from call to call", () => {
    const script = openScript(CODE);
    script.call("set", { args: ["a", "1"] });
    script.call("several", { args: [{ b: "2", c: "3" }, false] });
    script.call("remove", { args: ["b"] });
    expect(script.call("all").value).toEqual([{ a: "1", c: "3" }, ["a", "c"], null]);
    script.call("several", { args: [{ d: "4" }, true] });
    expect(script.call("all").value).toEqual([{ d: "4" }, ["d"], null]);
  });

  test("are all deleted at once", () => {
    const script = openScript(`${CODE} function none() { store().deleteAllProperties(); }`);
    script.call("several", { args: [{ a: "1", b: "2" }, false] });
    script.call("none");
    expect(script.call("all").value).toEqual([{}, [], null]);
  });

  test("of users are apart", () => {
    const script = openScript(CODE);
    script.call("mine", { args: ["x"] });
    script.user = "other@example.com";
    expect(script.call("mine", { args: ["y"] }).value).toBe(null);
  });

  test("hold 9 KB each and 500 KB together", () => {
    const script = openScript(CODE);
    script.call("set", { args: ["a", "x".repeat(9 * 1024)] });
    expect(() => script.call("set", { args: ["a", "x".repeat(9 * 1024 + 1)] })).toThrow(
      "Argument too large: value",
    );
    const many = (howMany: number) =>
      Object.fromEntries(
        Array.from({ length: howMany }, (_, index) => [`key${index + 100}`, "x".repeat(9210)]),
      );
    script.call("several", { args: [many(55), true] });
    expect(() => script.call("several", { args: [many(56), true] })).toThrow("property storage quota");
  });

  test("are strings", () => {
    expect(() => openScript(CODE).call("set", { args: ["a", 5] })).toThrow(
      'the property "a" must be a string, not number',
    );
  });
});
