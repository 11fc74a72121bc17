/** The e-mail address of the account that owns the add-on's files, kept with the Sheet. */
const operatorProperty = "operatingAccount";

/** The operating account, or null before the first set-up. */
export function operatingAccount(): string | null {
  return PropertiesService.getDocumentProperties().getProperty(operatorProperty);
}

/** Makes an account the operating account. */
export function setOperatingAccount(account: string): void {
  PropertiesService.getDocumentProperties().setProperty(operatorProperty, account);
}

/** The day of the last run that read every response of every form. */
const fullReadingProperty = "lastFullReading";

/** The day on which every response was last read, as it was kept; null before the first time. */
export function lastFullReading(): string | null {
  return PropertiesService.getDocumentProperties().getProperty(fullReadingProperty);
}

/** Keeps the day on which every response was read. */
export function setLastFullReading(day: string): void {
  PropertiesService.getDocumentProperties().setProperty(fullReadingProperty, day);
}

/** The texts that are kept with the Sheet under names of one kind ("look"), by their names. One service call. */
export function keptTexts(kind: string): ReadonlyMap<string, string> {
  const all = Object.entries(PropertiesService.getDocumentProperties().getProperties());
  const start = `${kind} `;
  return new Map(
    all.flatMap(([key, text]) => (key.startsWith(start) ? [[key.slice(start.length), text]] : [])),
  );
}

/** Keeps texts of one kind with the Sheet, each at most 9 KB; others stay. One service call. */
export function keepTexts(kind: string, texts: ReadonlyMap<string, string>): void {
  const named = [...texts].map(([name, text]) => [`${kind} ${name}`, text]);
  PropertiesService.getDocumentProperties().setProperties(Object.fromEntries(named));
}
