import type { FileLine } from "../../protocol/drive";

/** The folders on the way to a file, each a link; itself last. */
export function Way({
  file,
  files,
}: {
  readonly file: FileLine | undefined;
  readonly files: readonly FileLine[];
}) {
  const above: FileLine[] = [];
  for (let at = parentOf(file, files); at !== undefined && !above.includes(at); at = parentOf(at, files))
    above.unshift(at);
  return (
    <nav class="way" aria-label="Đường dẫn">
      <a href="#/drive">Thư mục</a>
      {above.map(({ id, name }) => (
        <a key={id} href={`#/drive/${id}`} dir="auto">
          {name}
        </a>
      ))}
      {file && (
        <span aria-current="page" dir="auto">
          {file.name}
        </span>
      )}
    </nav>
  );
}

function parentOf(file: FileLine | undefined, files: readonly FileLine[]): FileLine | undefined {
  return files.find(({ id }) => id === file?.parent);
}
