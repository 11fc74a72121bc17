import { constant, defineSurface, type Member, navigation } from "../script/surface";

const encoding = {
  base64Decode: navigation("String", "String,Charset"),
  base64DecodeWebSafe: navigation("String", "String,Charset"),
  base64Encode: navigation("String", "String,Charset", "Integer[]"),
  base64EncodeWebSafe: navigation("String", "String,Charset", "Integer[]"),
  gzip: navigation("Blob", "Blob,String"),
  newBlob: navigation(
    "String",
    "String,String?",
    "String,String?,String",
    "Integer[]",
    "Integer[],String?",
    "Integer[],String?,String",
  ),
  ungzip: navigation("Blob"),
  unzip: navigation("Blob"),
  zip: navigation("Blob[]", "Blob[],String"),
};

const signing = {
  computeDigest: navigation(
    "DigestAlgorithm,String",
    "DigestAlgorithm,String,Charset",
    "DigestAlgorithm,Integer[]",
  ),
  computeHmacSha256Signature: navigation("String,String", "String,String,Charset", "Integer[],Integer[]"),
  computeHmacSignature: navigation(
    "MacAlgorithm,String,String",
    "MacAlgorithm,String,String,Charset",
    "MacAlgorithm,Integer[],Integer[]",
  ),
};

const members = {
  Charset: constant,
  DigestAlgorithm: constant,
  MacAlgorithm: constant,
  ...encoding,
  ...signing,
  formatDate: navigation("Date,String,String"),
  formatString: navigation("String,...Any"),
  getUuid: navigation(),
  parseCsv: navigation("String", "String,String"),
  sleep: navigation("Integer"),
} satisfies Readonly<Record<string, Member>>;

export type UtilitiesMethods = keyof typeof members;

export const utilitiesSurface = defineSurface<UtilitiesMethods>("Utilities", "Utilities", members);
