import { type Part, partNames } from "../routes";

interface RailProps {
  readonly open: Part;
  /** What is new in a part since it was last open, and what that is: "3 thư mới". */
  readonly news: Readonly<Partial<Record<Part, { readonly count: number; readonly says: string }>>>;
}

/** Drawn by hand, one line each, 24 × 24. */
const pictures: Readonly<Record<Part, string>> = {
  sheet: "M4 5h16v14H4z M4 10h16 M4 14.5h16 M10 5v14",
  forms: "M6 3.5h12v17H6z M9 8h6 M9 12h6 M9 16h3",
  drive: "M3.5 6h6l2 2.5h9V19h-17z",
  mail: "M3.5 5.5h17v13h-17z M3.5 6.5l8.5 7 8.5-7",
  runs: "M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17z M10 8.5v7l5.5-3.5z",
};

/** The way to the parts of the workbench, on the left. */
export function Rail({ open, news }: RailProps) {
  return (
    <nav class="rail" aria-label="Các phần">
      {partNames.map(([part, name]) => (
        <RailLink key={part} part={part} name={name} isOpen={part === open} news={news[part]} />
      ))}
    </nav>
  );
}

interface RailLinkProps {
  readonly part: Part;
  readonly name: string;
  readonly isOpen: boolean;
  readonly news: RailProps["news"][Part];
}

function RailLink({ part, name, isOpen, news }: RailLinkProps) {
  const isNew = news !== undefined && news.count > 0;
  return (
    <a href={`#/${part}`} class="rail-link" aria-current={isOpen ? "page" : undefined}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={pictures[part]} />
      </svg>
      <span>{name}</span>
      {isNew && (
        <span class={`badge of-${part}`} title={news.says}>
          <span aria-hidden="true">{news.count > 99 ? "99+" : news.count}</span>
          <span class="unseen">{news.says}</span>
        </span>
      )}
    </a>
  );
}
