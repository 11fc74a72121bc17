import { numberInWords } from "./number-words";
import { upperFirst } from "./text";

/** "1.500.000": a sum in whole đồng, with a point between groups of three. Anything but a whole number from 0 is a bug and throws. */
export function amountText(amount: number): string {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`No sum of ${amount}`);
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** "1.500.000 đồng". */
export function dongText(amount: number): string {
  return `${amountText(amount)} đồng`;
}

/** "Một triệu năm trăm nghìn đồng": up to 999 tỷ, as `numberInWords`. */
export function dongInWords(amount: number): string {
  const words = `${numberInWords(amount)} đồng`;
  return upperFirst(words);
}

/** "(Bằng chữ: Một triệu năm trăm nghìn đồng)": stands beside or under a total, so that nobody changes it by a stroke of the pen. */
export function dongInWordsLine(amount: number): string {
  return `(Bằng chữ: ${dongInWords(amount)})`;
}
