/** What HtmlService gives a page. */
declare namespace google.script {
  interface Runner {
    withSuccessHandler(handler: (value: unknown) => void): Runner;
    withFailureHandler(handler: (error: Error) => void): Runner;
    /** The one function of `main.ts` that is for pages. */
    door(request: { readonly method: string; readonly args: unknown }): void;
  }
  const run: Runner;
  const host: { close(): void };
}
