import { expect, test } from "vitest";
import type { ItemIds } from "../../src/google/form";
import type { FormPlan } from "../../src/google/form-layout";
import { given, newForm, openModules } from "./google-project";

const plan: FormPlan = {
  title: "Đề nghị",
  description: "",
  confirmation: "",
  first: [{ field: "code", title: "Mã nộp", kind: "line", check: "code" }],
  pages: [],
};

test("sixty units' links cost one call: each fills its own code in", () => {
  const { script, call } = openModules(["google/form", "google/form-file", "../test/google/form-probe"]);
  const id = String(call("makeForm", ...newForm("Đề nghị")).value);
  const items: ItemIds = given(call("layOutForm", id, plan, {}));
  const codes = Array.from({ length: 60 }, (_, n) => `7F3A-9C1D-${1000 + n}`);
  const record = call("linksOf", id, items.code, codes);
  const links: readonly (readonly [string, string])[] = given(record);
  expect(links.map(([code, link]) => [code, script.form(id).prefilled(link)])).toEqual(
    codes.map((code) => [code, { "Mã nộp": code }]),
  );
  const services = record.calls.filter(({ kind }) => kind === "service").map(({ method }) => method);
  expect(services).toEqual(["openById", "toPrefilledUrl"]);
});

test("moving a question costs nothing but the move: where each stands is asked once", () => {
  const { script, call } = openModules(["google/form", "google/form-file"]);
  const id = String(call("makeForm", ...newForm("Đề nghị")).value);
  const lines = ["một", "hai", "ba"].map((title) => ({ field: title, title, kind: "line" as const }));
  const ids = call("layOutForm", id, { ...plan, first: lines }, {}).value;
  const record = call("layOutForm", id, { ...plan, first: [...lines].reverse() }, ids);
  expect(
    script
      .form(id)
      .pages()[0]
      ?.items.map(({ title }) => title),
  ).toEqual(["ba", "hai", "một"]);
  const services = record.calls.filter(({ kind }) => kind === "service").map(({ method }) => method);
  expect(services).toEqual(["openById", "getId", "getId", "getId"]);
});
