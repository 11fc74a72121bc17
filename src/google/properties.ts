/**
 * Who operates the register, and in which Sheet: kept with the Sheet, of which a copy has neither (File → Make a copy makes
 * another script, and properties belong to a script; docs/decisions/0030). "address id"; earlier versions kept the address alone.
 */
const operatorProperty = "operatingAccount";

/** The account that owns the add-on's files, and the id of the Sheet it set up; "" where an earlier version did not say. */
export interface Operation {
  readonly account: string;
  readonly register: string;
}

/** Who operates the register; null before the first set-up, and in a copy. One service call. */
export function operation(): Operation | null {
  const kept = PropertiesService.getDocumentProperties().getProperty(operatorProperty);
  if (kept === null) return null;
  const [account = "", register = ""] = kept.split(" ");
  return { account, register };
}

/** Makes an account the operating account of the Sheet of that id. */
export function keepOperation({ account, register }: Operation): void {
  PropertiesService.getDocumentProperties().setProperty(operatorProperty, `${account} ${register}`);
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

/** How the hourly run stands. */
const hourlyProperty = "hourlyRun";

/** What is known of the hourly run. */
export interface HourlyRun {
  /**
   * "made": its trigger was made, and it has not run since; "begun": it runs, or was cut off; "ran": it came to a good end;
   * "troubled": it ran, and something is to be mended.
   */
  readonly state: "made" | "begun" | "ran" | "troubled";
  /** When it began, or its trigger was made. */
  readonly at: string;
  /** When the last one began that came to a good end; "" where none is known. */
  readonly well: string;
}

/** How the hourly run stands; null before its trigger was first made. One service call. */
export function hourlyRun(): HourlyRun | null {
  const kept = PropertiesService.getDocumentProperties().getProperty(hourlyProperty) ?? "";
  const [, word, at = "", well = ""] = /^(made|begun|ran|troubled) ([^|]*?)(?: \| (.*))?$/.exec(kept) ?? [];
  if (word === undefined) return null;
  const state = word as HourlyRun["state"];
  return { state, at, well: state === "ran" ? at : well };
}

/** Keeps how the hourly run stands. One service call. */
export function keepHourlyRun({ state, at, well }: HourlyRun): void {
  const before = state === "ran" || well === "" ? "" : ` | ${well}`;
  PropertiesService.getDocumentProperties().setProperty(hourlyProperty, `${state} ${at}${before}`);
}

/** That responses came which no run could take in, as the register was busy. */
const waitingProperty = "responsesWait";

/** Whether responses wait for the run that keeps the register busy. */
export function responsesWait(): boolean {
  return PropertiesService.getDocumentProperties().getProperty(waitingProperty) !== null;
}

/** Marks that responses wait. */
export function markResponsesWait(): void {
  PropertiesService.getDocumentProperties().setProperty(waitingProperty, "1");
}

/** Takes the mark away: by who is about to read them. */
export function unmarkResponsesWait(): void {
  PropertiesService.getDocumentProperties().deleteProperty(waitingProperty);
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

/** A property holds 9 KB (platform.md, "Limits"); a letter beyond ASCII takes up to three bytes. */
const partBytes = 8_800;

/**
 * Keeps a text of any length with the script, which no version history shows, under a name: in parts, the first of which says how
 * many there are and how long they are together. One service call.
 */
export function keepDraft(name: string, text: string): void {
  const parts = partsOf(text);
  const named = parts.map((part, index) => [`draft ${name} ${index + 1}`, part]);
  const head = [`draft ${name} 0`, JSON.stringify([parts.length, text.length])];
  PropertiesService.getScriptProperties().setProperties(Object.fromEntries([head, ...named]));
}

/** The drafts whose names begin so, by their names; one of which a part is missing is none. One service call. */
export function keptDrafts(start: string): ReadonlyMap<string, string> {
  const all = new Map(Object.entries(PropertiesService.getScriptProperties().getProperties()));
  const found = new Map<string, string>();
  for (const [key, head] of all) {
    const [, name] = /^draft (.*) 0$/.exec(key) ?? [];
    if (name === undefined || !name.startsWith(start)) continue;
    const [count, length]: unknown[] = JSON.parse(head);
    const parts = Array.from(
      { length: Number(count) },
      (_, index) => all.get(`draft ${name} ${index + 1}`) ?? "",
    );
    const text = parts.join("");
    if (text.length === length) found.set(name, text);
  }
  return found;
}

/**
 * Deletes the drafts whose names begin with one of these, all or none: the store, which holds nothing but drafts, is written anew
 * without them. Under the lock, as what another run keeps in between would be lost. Two service calls.
 */
export function dropDrafts(starts: readonly string[]): void {
  const store = PropertiesService.getScriptProperties();
  const isDropped = (key: string) => starts.some((start) => key.startsWith(`draft ${start}`));
  const left = Object.entries(store.getProperties()).filter(([key]) => !isDropped(key));
  store.setProperties(Object.fromEntries(left), true);
}

function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let [from, bytes] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const more = unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
    // Half a character would be lost.
    const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff;
    if (bytes + more > partBytes && !isSecondHalf) {
      parts.push(text.slice(from, at));
      [from, bytes] = [at, 0];
    }
    bytes += more;
  }
  return [...parts, text.slice(from)];
}
