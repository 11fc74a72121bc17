import PizZip from "pizzip";

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"';

/** A tiny .docx with this body and these style definitions, as WordprocessingML. */
export function docx(body: string, styles = ""): Uint8Array {
  const zip = new PizZip();
  zip.file("[Content_Types].xml", '<?xml version="1.0"?><Types/>');
  zip.file(
    "word/document.xml",
    `<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
  );
  zip.file("word/styles.xml", `<w:styles ${NAMESPACES}>${styles}</w:styles>`);
  return zip.generate({ type: "uint8array" });
}

/** The same as the signed bytes that a script handles. */
export function signed(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes));
}
