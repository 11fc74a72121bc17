/**
 * The merged text (word/document.xml) with the last row of a table kept on one page with the paragraph below it, where that
 * paragraph is itself kept with what follows: a count or a signature never begins a page of its own. A template cannot say so
 * of a row that a loop repeats.
 */
export function lastRowsKept(xml: string): string {
  return xml.replace(lastRow, (row) => row.replace(loose, "<w:keepNext/>"));
}

const loose = /<w:keepNext w:val="(?:false|off|0)"\/>/g;

const lastRow =
  /<w:tr(?: [^>]*)?>(?:(?!<w:tr[ >])[\s\S])*<\/w:tr><\/w:tbl>(?=<w:p(?: [^>]*)?><w:pPr>(?:(?!<\/w:pPr>)[\s\S])*?<w:keepNext(?: w:val="(?:true|on|1)")?\/>)/g;
