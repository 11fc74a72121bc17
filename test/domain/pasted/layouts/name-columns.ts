import type { Dice } from "../../../support/dice";
import type { Choices } from "./choices";
import { type Column, column } from "./column";
import { headingOf } from "./headings";
import type { KnownRow } from "./known-rows";
import { honorifics } from "./spellings";

/** The column of names, or its two. */
export function nameColumns(dice: Dice, { kind, names, heading }: Choices): readonly Column[] {
  const said = {
    people: "name",
    collectives: "collectiveName",
    mixed: "eitherName",
    students: "studentName",
  } as const;
  const one = (text: (row: KnownRow) => string, orAs: (row: KnownRow) => readonly string[] = () => []) => [
    column(
      dice,
      said[kind],
      (row) => ({ text: text(row), says: { names: [text(row), row.name, ...orAs(row)] } }),
      "name",
    ),
  ];
  switch (names) {
    case "plain":
      return one(({ name }) => name);
    case "capitals":
      return one(({ name }) => name.toUpperCase());
    case "address": {
      const address = new Map<string, string>();
      const addressed = ({ name }: KnownRow) => {
        const said = address.get(name) ?? (dice.chance(0.8) ? dice.pick(honorifics) : "");
        address.set(name, said);
        return `${said}${name}`;
      };
      return one(addressed);
    }
    case "born":
      return one(({ name, born }) => `${name} (${born.year})`);
    case "withPosition":
      return [
        {
          part: "name",
          path: [
            dice.pick([
              "Họ tên, chức vụ",
              "Họ và tên, chức vụ",
              "Họ và tên - Chức vụ",
              "Họ và tên, chức danh",
            ]),
          ],
          cell: ({ name, position }) => ({
            text: `${name}${dice.pick([", ", " - "])}${position}`,
            says: { names: [name], fields: { position: [position] } },
          }),
        },
      ];
    case "split":
    case "splitUnderOne":
      return twoColumns(dice, names, heading);
  }
}

/** Family and middle names in one column, the given name in the next. */
function twoColumns(
  dice: Dice,
  names: "split" | "splitUnderOne",
  heading: Choices["heading"],
): readonly Column[] {
  const top = headingOf(dice, "name");
  const [family, given] = dice.pick([
    ["Họ đệm", "Tên"],
    ["Họ và đệm", "Tên"],
    ["Họ", "Tên"],
    ["Họ lót", "Tên"],
    ["Họ và tên đệm", "Tên"],
  ] as const);
  const [first, second]: readonly (readonly string[])[] =
    names === "splitUnderOne"
      ? [[top], [""]]
      : heading === "two" || heading === "three"
        ? [
            [top, family],
            [top, given],
          ]
        : [[family], [given]];
  const parts = (name: string) => {
    const words = name.split(" ");
    return [words.slice(0, -1).join(" "), words[words.length - 1] ?? ""] as const;
  };
  return [
    {
      part: "name",
      path: first ?? [],
      cell: ({ name }) => ({ text: parts(name)[0], says: { names: [name] } }),
    },
    { part: "other", path: second ?? [], cell: ({ name }) => ({ text: parts(name)[1], says: {} }) },
  ];
}
