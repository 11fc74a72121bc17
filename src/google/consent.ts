/**
 * Asks the person who clicked for whatever permission she has not given yet: people may tick them one by one. Google ends the
 * run to ask, which only works outside any `try`: a script that catches it swallows the question.
 */
export function askForConsent(): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
}
