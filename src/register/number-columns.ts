import { type DocumentNumber, documentNumber } from "../domain/papers/document-number";
import type { Cell } from "../google/cell";
import { comparable } from "../vietnamese/text";
import { type Decoded, decodeNumber, decodeText, empty } from "./cell-codec";
import type { Column, Look } from "./column";

/** A whole number from 1, null for an empty cell. */
export function optionalCount(look: Look): Column<number | null> {
  return { ...countLook(look), codec: { decode: decodeCount, encode: (value) => value ?? "" } };
}

/** The number of a document as it was typed (`documentNumber`), null for an empty cell. Kept as text: "0200" keeps its zero. */
export function documentNumberColumn(look: Look): Column<DocumentNumber | null> {
  return {
    ...look,
    width: look.width ?? 80,
    format: "@",
    remedy: "Gõ số bằng chữ số, có thể kèm chữ cái ở sau, ví dụ 45, 0200 hoặc 12a",
    codec: {
      decode: (input) => {
        const text = decodeText(input, true);
        if ("fault" in text || text.value === "") return "fault" in text ? text : { value: null };
        const number = documentNumber(text.value);
        return number === null
          ? { fault: `“${comparable(text.value)}” không phải là số văn bản` }
          : { value: number };
      },
      encode: (value) => value ?? "",
    },
  };
}

/** A whole number from 1. */
export function count(look: Look): Column<number> {
  return {
    ...countLook(look),
    codec: {
      decode: (input) => {
        const decoded = decodeCount(input);
        if ("fault" in decoded) return decoded;
        return decoded.value === null ? { fault: empty } : { value: decoded.value };
      },
      encode: (value) => value,
    },
  };
}

/** A number from 0, with decimals after a comma; null for an empty cell. */
export function optionalNumber(look: Look): Column<number | null> {
  return {
    ...look,
    width: look.width ?? 80,
    format: "General",
    remedy: "Gõ một số từ 0, ví dụ 12 hoặc 12,5",
    codec: {
      decode: (input) => {
        const decoded = decodeNumber(input);
        if ("fault" in decoded || decoded.value === null || decoded.value >= 0) return decoded;
        return { fault: `“${String(decoded.value).replace(".", ",")}” nhỏ hơn 0` };
      },
      encode: (value) => value ?? "",
    },
  };
}

/** A number from 0, with decimals after a comma. */
export function figure(look: Look): Column<number> {
  const { codec, ...optional } = optionalNumber(look);
  return {
    ...optional,
    codec: {
      decode: (input) => {
        const decoded = codec.decode(input);
        if ("fault" in decoded) return decoded;
        return decoded.value === null ? { fault: empty } : { value: decoded.value };
      },
      encode: (value) => value,
    },
  };
}

/** A place in an order: any number, so that a row can be put between 12 and 13 by 12,5. */
export function order(look: Look): Column<number> {
  return {
    ...look,
    width: look.width ?? 60,
    format: "General",
    remedy: "Gõ một số, ví dụ 12 hoặc 12,5",
    codec: {
      decode: (input) => {
        const decoded = decodeNumber(input);
        if ("fault" in decoded) return decoded;
        return decoded.value === null ? { fault: empty } : { value: decoded.value };
      },
      encode: (value) => value,
    },
  };
}

function countLook(look: Look) {
  return { ...look, width: look.width ?? 80, format: "0", remedy: "Gõ một số nguyên từ 1" } as const;
}

function decodeCount(input: Cell): Decoded<number | null> {
  const decoded = decodeNumber(input);
  if ("fault" in decoded || decoded.value === null) return decoded;
  if (Number.isInteger(decoded.value) && decoded.value >= 1) return decoded;
  return { fault: `“${decoded.value}” không phải là số nguyên từ 1` };
}

/** A whole number from 0, null for an empty cell: a figure that is missing is missing, never 0. */
export function optionalWhole(look: Look): Column<number | null> {
  return { ...wholeLook(look), codec: { decode: decodeWhole, encode: (value) => value ?? "" } };
}

/** A whole number from 0. */
export function whole(look: Look): Column<number> {
  return {
    ...wholeLook(look),
    codec: {
      decode: (input) => {
        const decoded = decodeWhole(input);
        if ("fault" in decoded) return decoded;
        return decoded.value === null ? { fault: empty } : { value: decoded.value };
      },
      encode: (value) => value,
    },
  };
}

function wholeLook(look: Look) {
  return { ...look, width: look.width ?? 80, format: "0", remedy: "Gõ một số nguyên từ 0" } as const;
}

function decodeWhole(input: Cell): Decoded<number | null> {
  const decoded = decodeNumber(input);
  if ("fault" in decoded || decoded.value === null) return decoded;
  if (Number.isInteger(decoded.value) && decoded.value >= 0) return decoded;
  return { fault: `“${decoded.value}” không phải là số nguyên từ 0` };
}
