import type { Door } from "../../door";

type Desk = Door["papersDesk"]["out"];
export type Paper = Desk["groups"][number]["papers"][number];

/** What is shown: all, what can be made now, what is made, what lacks something. */
export type Shown = "all" | "ready" | "made" | "outdated" | "waits";

/** Which papers each of these shows. */
export const suits: Readonly<Record<Shown, (paper: Paper) => boolean>> = {
  all: () => true,
  ready: ({ state }) => state === "ready",
  made: isMade,
  outdated: ({ outdated }) => outdated !== "",
  waits: ({ state }) => state === "waits" || state === "undone",
};

export function isMade({ state }: Paper): boolean {
  return state === "made" || state === "signed";
}

export function isDone(paper: Paper): boolean {
  return isMade(paper) || paper.state === "done";
}

interface PaperListProps {
  readonly groups: Desk["groups"];
  readonly shown: Shown;
  /** The id of the one that is being made, "" for none. */
  readonly running: string;
  /** The ids of those chosen to be made; null where all are made in their order. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onChoose: (id: string, chosen: boolean) => void;
  /** Composes anew what is made. */
  readonly onAgain: (paper: Paper) => void;
}

/** Papers under their headings, each with how far it has come. */
export function PaperList({ groups, shown, ...row }: PaperListProps) {
  const parted = groups.map(({ caption, papers }) => ({ caption, papers: papers.filter(suits[shown]) }));
  const filled = parted.filter(({ papers }) => papers.length > 0);
  if (filled.length === 0) return <p class="muted">Không có văn bản nào như vậy.</p>;
  return (
    <>
      {filled.map(({ caption, papers }) => (
        <section key={caption} aria-label={caption === "" ? "Văn bản" : caption}>
          {caption !== "" && <h2>{caption}</h2>}
          <ol class="paper-steps">
            {papers.map((paper) => (
              <PaperRow key={paper.id} paper={paper} {...row} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

const words: Readonly<Record<Paper["state"], string>> = {
  made: "đã soạn",
  signed: "đã ký",
  ready: "chưa soạn",
  waits: "chờ",
  done: "xong",
  undone: "cần làm",
};

type PaperRowProps = Omit<PaperListProps, "groups" | "shown"> & { readonly paper: Paper };

function PaperRow({ paper, running, chosen, onChoose, onAgain }: PaperRowProps) {
  const { id, label, state, note, link, stands, document, outdated } = paper;
  const now = id === running;
  const again = paper.state === "signed" ? "Soạn bản mới" : "Soạn lại";
  const name =
    link === "" ? (
      label
    ) : (
      <a href={link} target="_blank" rel="noreferrer">
        {label}
      </a>
    );
  return (
    <li
      class={`paper-step${isDone(paper) ? " good" : state === "undone" ? " bad" : ""}`}
      aria-current={now ? "step" : undefined}
    >
      {chosen !== null && state === "ready" ? (
        <label class="option">
          <input
            type="checkbox"
            checked={chosen.has(id)}
            onChange={(event) => onChoose(id, event.currentTarget.checked)}
          />
          <span>
            {label} <span class="muted">{now ? "đang soạn…" : "soạn được"}</span>
          </span>
        </label>
      ) : (
        <>
          {name}
          <span class="muted"> {now ? "đang soạn…" : words[state]}</span>
        </>
      )}
      {stands !== "" && (
        <p class="muted paper-note">
          {document}. {stands}.{" "}
          <button
            type="button"
            class="small quiet"
            aria-label={`${again} ${label}`}
            onClick={() => onAgain(paper)}
          >
            {again}
          </button>
        </p>
      )}
      {outdated !== "" && <p class="warning paper-note">{outdated}</p>}
      {note !== "" && <p class="muted paper-note text">{note}</p>}
    </li>
  );
}
