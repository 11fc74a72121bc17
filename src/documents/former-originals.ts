/**
 * How the original templates look (`lookMark`) that were made before a template told of itself what it was made of: those
 * of the registers in `test/fixtures/registers/` and of the last version that made such. Nothing is ever added.
 */
export const formerOriginals: readonly string[] = [
  "1dd904a87c9d746e",
  "ab9065184aa9cb16",
  "ec24cd96edcab3ec",
  "683f5f5a45a11424",
  "761bc8c88420e672",
  "3da3ccacff237da2",
  "bc9ff04528ab2b4b",
  "8605163ba2594011",
  "a72dcfb1d52f5967",
  "dd59853b2aeb6439",
  "d588e12971722847",
  "16c44a9c6166f90e",
];
