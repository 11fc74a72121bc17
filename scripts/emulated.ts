import { readFileSync } from "node:fs";
import { surfaces } from "../local/script/surface";
import type { Documented } from "./google-members";
import "../local/local-apps-script";

const BEGIN = "<!-- Made by `npm run docs` of the services and Google's types: change those, not this. -->";
const END = "<!-- The end of what is made. -->";

/** `local/README.md` with its registry of what is emulated made anew. Throws where it has no place for it. */
export function readmeOfLocal(documented: Documented): string {
  const text = readFileSync("local/README.md", "utf8");
  const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (before < 0 || after < before) throw new Error("local/README.md has no place for the registry");
  return `${text.slice(0, before)}${BEGIN}\n\n${registry(documented)}\n${text.slice(after)}`;
}

type Members = Documented["members"][string];

function registry({ globals, members }: Documented): string {
  const names = [...surfaces.keys()].sort((left, right) => left.localeCompare(right));
  const counts = names.map((name) => {
    const documented = Object.keys(members[name] ?? {});
    return { real: documented.filter((member) => isReal(name, member)).length, all: documented.length };
  });
  const sum = (key: "real" | "all"): number => counts.reduce((total, count) => total + count[key], 0);
  const others = globals.filter((name) => !surfaces.has(name)).map(code);
  return [
    `${sum("real")} of the ${sum("all")} members that Google documents of ${names.length} classes and enumerations are real.`,
    "",
    ...names.flatMap((name) => [entry(name, members[name] ?? {}), ""]),
    `Services of which nothing is emulated: ${others.join(", ")}.`,
    "",
  ].join("\n");
}

function isReal(name: string, member: string): boolean {
  return surfaces.get(name)?.members.has(member) === true;
}

/** One class: how many of its members are real, which, and which throw their names. */
function entry(name: string, documented: Members): string {
  const real = [...(surfaces.get(name)?.members.keys() ?? [])].sort();
  const known = real.filter((member) => member in documented).length;
  const missing = Object.keys(documented).filter((member) => !isReal(name, member));
  const head = `**${name}**, ${known} of ${Object.keys(documented).length}`;
  if (real.length === 0 && missing.length === 0) return `${head}.`;
  const told = real.map((member) => code(member) + (member in documented ? "" : " (not in the types)"));
  const lists = [
    ...(told.length > 0 ? [`Real: ${told.join(", ")}.`] : []),
    ...(missing.length > 0 ? [`Not emulated: ${missing.map(code).join(", ")}.`] : []),
    ...overloads(name, documented),
  ];
  return `${head}. ${lists.join(" ")}`;
}

/** Lists of parameters that Google documents of a real method, and that throw. */
function overloads(name: string, documented: Members): string[] {
  const surface = surfaces.get(name);
  const missing = Object.entries(documented).flatMap(([member, signatures]) => {
    const known = surface?.members.get(member)?.signatures;
    if (known === undefined || signatures === null) return [];
    const accepted = new Set(known.flatMap(equallyGood));
    return signatures.filter((each) => !accepted.has(each)).map((each) => code(`${member}(${each})`));
  });
  return missing.length === 0 ? [] : [`Of real ones not: ${missing.join(", ")}.`];
}

/** A parameter list that takes more says the narrower ones, too. */
function equallyGood(signature: string): string[] {
  const narrower = signature
    .replaceAll("?", "")
    .replaceAll("Plain", "String")
    .replaceAll(/\bAny$/g, "String");
  return [signature, narrower, narrower.replace(/,?\.\.\.Any$/, "")];
}

function code(text: string): string {
  return `\`${text}\``;
}
