import { inCapitals, type Line, type PlacedTable, type Reading } from "./lines";

/** Who signs in one place: authority and titles above, the name below. */
export interface Signature {
  readonly titles: readonly Line[];
  readonly name: Line | null;
}

/** The foot of a document: recipients and those who sign (NĐ 30/2020, domain.md 5). */
export interface Foot {
  readonly recipients: { readonly head: Line; readonly list: readonly Line[] } | null;
  readonly signatures: readonly Signature[];
  /** The table it stands in, if it does. */
  readonly table: PlacedTable | null;
  /** The index of its first line. */
  readonly begins: number;
  /** The block behind it. */
  readonly ends: number;
}

const recipientsHead = /^nơi\s+nhận\s*(?::|\.|$)/iu;
const listed = /^[-–—•+*]|^(?:như|lưu)(?!\p{L})/iu;

/** What titles of those who sign begin with. */
const titleWord =
  /^(?:tm|kt|tl|tuq|q)\s*\.|^(?:phó\s+)?(?:hiệu\s+trưởng|chủ\s+tịch|giám\s+đốc|trưởng|chủ\s+tọa|chủ\s+toạ|bí\s+thư)(?!\p{L})|^(?:thư\s+ký|thường\s+trực|ban|người|đại\s+diện|ủy\s+viên|thủ\s+trưởng|kế\s+toán|xác\s+nhận|hội\s+đồng)(?!\p{L})/iu;

/** Finds the foot behind the head, before `until`, where an annex begins. */
export function footOf({ lines, tables }: Reading, from: number, until: number): Foot | null {
  const texts = lines.filter(({ index, text }) => index >= from && index < until && text !== "");
  const head = texts.find((line) => recipientsHead.test(line.text) && !isColumnHead(line, tables));
  if (head) return head.cell === null ? freeFoot(head, texts) : footInTable(head, texts, tables);
  return signersTable(texts, tables) ?? signersAlone(texts);
}

/** "Nơi nhận" over a column of a ruled table, as in the register of outgoing documents: no recipients' list of this paper. */
function isColumnHead({ text, cell }: Line, tables: readonly PlacedTable[]): boolean {
  const table = cell ? tables[cell.table] : undefined;
  return table !== undefined && isRuled(table) && !text.includes(":");
}

function footInTable(head: Line, texts: readonly Line[], tables: readonly PlacedTable[]): Foot {
  const own = texts.filter(({ block }) => block === head.block);
  const list = own.filter((line) => line.index > head.index && cellOf(line) === cellOf(head));
  const others = own.filter((line) => cellOf(line) !== cellOf(head));
  // One who signs below the table has a table too narrow for him; who signs is still who signs.
  const below = others.length > 0 ? [] : texts.filter(({ block }) => block > head.block);
  return {
    recipients: { head, list },
    signatures: byCell(others.length > 0 ? others : below, columnOf),
    table: tables[head.cell?.table ?? -1] ?? null,
    begins: own[0]?.index ?? head.index,
    ends: head.block + 1,
  };
}

function freeFoot(head: Line, texts: readonly Line[]): Foot {
  const after = texts.filter(({ index }) => index > head.index);
  const unlisted = after.findIndex((line) => !listed.test(line.text) && line.paragraph.marker === "");
  const list = unlisted === -1 ? after : after.slice(0, unlisted);
  const before = texts.filter(({ index }) => index < head.index);
  const signers: Line[] = [];
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const line = before[at];
    if (!line || line.cell !== null || !inCapitals(line.text) || !titleWord.test(line.text)) break;
    signers.unshift(line);
  }
  signers.push(...after.slice(list.length));
  return {
    recipients: { head, list },
    signatures: byCell(signers),
    table: null,
    begins: Math.min(head.index, ...signers.map(({ index }) => index)),
    ends: Math.max(head.block, ...after.map(({ block }) => block)) + 1,
  };
}

/** The last table without rules, with nothing but a table's text behind it. */
function signersTable(texts: readonly Line[], tables: readonly PlacedTable[]): Foot | null {
  const last = texts[texts.length - 1];
  const table = last?.cell ? tables[last.cell.table] : undefined;
  if (!last || !table || isRuled(table)) return null;
  const own = texts.filter(({ block }) => block === table.block);
  const signatures = byCell(own);
  if (signatures.length === 0) return null;
  return { recipients: null, signatures, table, begins: own[0]?.index ?? last.index, ends: table.block + 1 };
}

/** Lines that begin with a title behind the last sentence. */
function signersAlone(texts: readonly Line[]): Foot | null {
  const tail: Line[] = [];
  for (let at = texts.length - 1; at >= 0 && tail.length < 8; at -= 1) {
    const line = texts[at];
    if (!line || line.cell !== null || line.text.length > 60 || /[.;:,]$/.test(line.text)) break;
    tail.unshift(line);
  }
  const begins = tail.findIndex(({ text }) => titleWord.test(text) && inCapitals(text));
  const own = begins === -1 ? [] : tail.slice(begins);
  const [first] = own;
  if (!first) return null;
  return {
    recipients: null,
    signatures: byCell(own),
    table: null,
    begins: first.index,
    ends: (own[own.length - 1]?.block ?? first.block) + 1,
  };
}

/** Whether a table shows borders. */
export function isRuled({ table }: PlacedTable): boolean {
  return table.rows.some(({ cells }) => cells.some(({ ruled }) => ruled));
}

function cellOf({ cell }: Line): string {
  return cell === null ? "" : JSON.stringify([cell.table, cell.row, cell.column]);
}

/** Two who sign beside each other have their names level, in a row below their titles. */
function columnOf({ cell }: Line): string {
  return cell === null ? "" : JSON.stringify([cell.table, cell.column]);
}

function byCell(lines: readonly Line[], keyOf = cellOf): readonly Signature[] {
  const cells = new Map<string, Line[]>();
  for (const line of lines) {
    // "(Ký, ghi rõ họ tên)" is a hint to who signs.
    if (/^\(.*\)$/.test(line.text)) continue;
    cells.set(keyOf(line), [...(cells.get(keyOf(line)) ?? []), line]);
  }
  return [...cells.values()].map(signatureOf);
}

function signatureOf(lines: readonly Line[]): Signature {
  const last = lines[lines.length - 1];
  const isTitle = last !== undefined && titleWord.test(last.text) && !isName(last.text);
  const name = last === undefined || isTitle ? null : last;
  return { titles: name === null ? lines : lines.slice(0, -1), name };
}

/** A name is of two to six words with capitals, whatever degree stands before it. */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 7 &&
    !inCapitals(text) &&
    words.every((word) => /^\p{Lu}/u.test(word))
  );
}
