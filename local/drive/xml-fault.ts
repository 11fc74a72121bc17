/**
 * The first thing wrong with the tags of an XML text (unclosed, crossed, a stray `<` or `&`), or `undefined`. No
 * whole parser: enough to notice that a merge broke a document.
 */
export function findXmlFault(xml: string): string | undefined {
  const open: string[] = [];
  let position = 0;
  const markup =
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
  for (const match of xml.matchAll(markup)) {
    const fault = strayIn(xml.slice(position, match.index));
    if (fault !== undefined) return fault;
    position = match.index + match[0].length;
    const [, closing, name, , alone] = match;
    if (name === undefined || alone === "/") continue;
    if (closing === "") open.push(name);
    else if (open.pop() !== name) return `</${name}> closes what is not open`;
  }
  const last = strayIn(xml.slice(position));
  if (last !== undefined) return last;
  return open.length === 0 ? undefined : `<${open.at(-1)}> is not closed`;
}

function strayIn(text: string): string | undefined {
  const stray = /<|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/.exec(text);
  return stray === null ? undefined : `a stray ${JSON.stringify(text.slice(stray.index, stray.index + 20))}`;
}
