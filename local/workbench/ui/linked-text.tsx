import { hashOf, piecesOf } from "./links";

/** A text with the addresses in it as links: those of local forms and files open in the workbench, others in a window of their own. */
export function LinkedText({ text }: { readonly text: string }) {
  return (
    <>
      {piecesOf(text).map(({ text: piece, link }, at) => {
        if (link === undefined) return piece;
        const hash = hashOf(link);
        return hash === undefined ? (
          <a key={at} href={link} target="_blank" rel="noreferrer">
            {piece}
          </a>
        ) : (
          <a key={at} href={hash} title={link}>
            {piece}
          </a>
        );
      })}
    </>
  );
}
