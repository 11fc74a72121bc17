import { crc32, deflateSync } from "node:zlib";
import type { Page as Tab } from "playwright-core";

/**
 * A screenshot as a PNG of at most 256 colours, a third as heavy: those it has most of, any other as the nearest of them. `tab` is any page of
 * the browser, which reads the picture.
 */
export async function smallPng(tab: Tab, png: Buffer): Promise<Buffer> {
  const read: string = await tab.evaluate(`(async () => {
    const picture = await createImageBitmap(await (await fetch("data:image/png;base64,${png.toString("base64")}")).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext("2d");
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    const texts = [picture.width + "x" + picture.height + ":"];
    for (let at = 0; at < data.length; at += 30000) texts.push(btoa(String.fromCharCode(...data.subarray(at, at + 30000))));
    return texts.join("");
  })()`);
  const [, width = "0", height = "0"] = /^(\d+)x(\d+):/.exec(read) ?? [];
  const pixels = Buffer.from(read.slice(read.indexOf(":") + 1), "base64");
  return encoded(Number(width), Number(height), pixels);
}

function encoded(width: number, height: number, pixels: Buffer): Buffer {
  const colours = Array.from({ length: width * height }, (_, at) => pixels.readUInt32BE(at * 4) >>> 8);
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 256)
    .map(([colour]) => colour);
  const places = new Map<number, number>();
  for (const colour of counts.keys()) places.set(colour, nearest(palette, colour));
  const lines = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1)
      lines[row * (width + 1) + 1 + column] = places.get(colours[row * width + column] ?? 0) ?? 0;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the place of its colour.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(palette.flatMap((colour) => parts(colour)))),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function nearest(palette: readonly number[], colour: number): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [at, known] of palette.entries()) {
    const distance = far(known, colour);
    if (distance < least) [best, least] = [at, distance];
    if (distance === 0) break;
  }
  return best;
}

function far(one: number, other: number): number {
  const [a, b] = [parts(one), parts(other)];
  return a.reduce((sum, part, at) => sum + (part - (b[at] ?? 0)) ** 2, 0);
}

function parts(colour: number): readonly number[] {
  return [colour >>> 16, (colour >>> 8) & 255, colour & 255];
}

function chunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
