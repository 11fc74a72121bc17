/** What HtmlService gives a page. */
declare namespace google.script {
  /** The functions of the menu, which a page may click for the person; they take the codes it knows. */
  type MenuFunctions = {
    readonly [name in import("../vietnamese/captions").MenuCommand]: (...known: readonly string[]) => void;
  };
  interface Runner extends MenuFunctions {
    withSuccessHandler(handler: (value: unknown) => void): Runner;
    withFailureHandler(handler: (error: Error) => void): Runner;
    /** The one function of `main.ts` that is for pages alone. */
    door(request: { readonly method: string; readonly args: unknown }): void;
  }
  const run: Runner;
  const host: { close(): void };
}
