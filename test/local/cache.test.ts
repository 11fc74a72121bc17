import { describe, expect, test } from "vitest";
import { openScript } from "./script-project";

const CODE = `
const cache = () => CacheService.getScriptCache();
function put(key, value, seconds) { seconds === undefined ? cache().put(key, value) : cache().put(key, value, seconds); }
function putAll(values, seconds) { seconds === undefined ? cache().putAll(values) : cache().putAll(values, seconds); }
function get(key) { return cache().get(key); }
function getAll(keys) { return cache().getAll(keys); }
function remove(keys) { typeof keys === "string" ? cache().remove(keys) : cache().removeAll(keys); }
function fill(count) { for (let at = 0; at < count; at += 1) cache().put("key" + at, "x", 1000 + at); }
function mine(value) { const own = CacheService.getUserCache(); const before = own.get("k"); own.put("k", value); return before; }
function other() { CacheService.getDocumentCache().put("k", "document"); return [get("k"), CacheService.getDocumentCache().get("k")]; }`;

/** The clock of a script, moved on by so many seconds. */
function later(script: ReturnType<typeof openScript>, seconds: number): void {
  script.now = new Date(script.now.getTime() + seconds * 1000);
}

/** Google: "Adds a key/value pair to the cache", for ten minutes, or from one second to six hours. */
describe("a cache", () => {
  test("keeps a value from call to call, for ten minutes unless it is told otherwise", () => {
    const script = openScript(CODE);
    script.call("put", { args: ["a", "1"] });
    script.call("put", { args: ["b", "2", 601] });
    expect(script.call("getAll", { args: [["a", "b", "c"]] }).value).toEqual({ a: "1", b: "2" });
    later(script, 599);
    expect(script.call("get", { args: ["a"] }).value).toBe("1");
    later(script, 1);
    expect([script.call("get", { args: ["a"] }).value, script.call("get", { args: ["b"] }).value]).toEqual([
      null,
      "2",
    ]);
  });

  test("takes several at once, writes over them and forgets them", () => {
    const script = openScript(CODE);
    script.call("putAll", { args: [{ a: "1", b: "2", c: "3", d: "4" }] });
    script.call("put", { args: ["a", "new"] });
    script.call("remove", { args: ["b"] });
    script.call("remove", { args: [["c", "absent"]] });
    expect(script.call("getAll", { args: [["a", "b", "c", "d"]] }).value).toEqual({ a: "new", d: "4" });
  });

  test("is apart for each user, and from that of the document", () => {
    const script = openScript(CODE);
    expect(script.call("other").value).toEqual([null, "document"]);
    script.call("mine", { args: ["x"] });
    script.user = "other@example.com";
    expect(script.call("mine", { args: ["y"] }).value).toBeNull();
  });

  test("holds a thousand items: those that would go first make room", () => {
    const script = openScript(CODE);
    script.call("fill", { args: [1001] });
    expect(script.call("getAll", { args: [["key0", "key1", "key1000"]] }).value).toEqual({
      key1: "x",
      key1000: "x",
    });
  });

  test.each([
    [["k".repeat(250), "x"], undefined],
    [["k".repeat(251), "x"], "Argument too large: key"],
    [["k", "x".repeat(102_400)], undefined],
    [["k", `${"x".repeat(102_398)}é`], undefined],
    [["k", `${"x".repeat(102_399)}é`], "Argument too large: value"],
    [["k", "x", 1], undefined],
    [["k", "x", 0], "expirationInSeconds must be from 1 to 21600"],
    [["k", "x", 21_600], undefined],
    [["k", "x", 21_601], "expirationInSeconds must be from 1 to 21600"],
    [["k", 5], "The parameters (String,number) don't match the method signature for CacheService.Cache.put."],
  ])("the limits: %#", (args, message) => {
    const put = () => openScript(CODE).call("put", { args });
    if (message === undefined) expect(put).not.toThrow();
    else expect(put).toThrow(message);
  });
});
