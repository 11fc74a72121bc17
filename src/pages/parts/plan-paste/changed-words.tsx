import { diffArrays } from "diff";

/** A text with the words marked in which it is not like the other one: a tone mark is not to be looked for by eye. */
export function ChangedWords({ text, other }: { readonly text: string; readonly other: string }) {
  const parts = diffArrays(words(other), words(text)).filter(({ removed }) => !removed);
  return (
    <>
      {parts.map(({ added, value }, index) => {
        const said = value.join("");
        // Parts have nothing but their places to tell them apart.
        return added && said.trim() !== "" ? <mark key={index}>{said}</mark> : said;
      })}
    </>
  );
}

/** Words, with what stands between them apart; joined they are the text. */
function words(text: string): string[] {
  return text.split(/(\s+)/u).filter((part) => part !== "");
}
