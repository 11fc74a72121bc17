/** A font as a data: address, by esbuild. */
declare module "*.woff2" {
  const url: string;
  export default url;
}
