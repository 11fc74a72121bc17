import { ask } from "../ask";
import { useLive } from "../live";
import { useHash } from "../use-hash";
import { FileList } from "./file-list";
import { FilePage } from "./file-page";

/** Thư mục: folders and files, and one of them when the address names it. */
export function Folder() {
  const id = /^#\/drive\/([\w-]+)/.exec(useHash())?.[1];
  const files = useLive(() => ask("drive.list", {}), ["changed"]);
  if (files === undefined) return <section class="drive" aria-label="Thư mục" />;
  const open = files.find((file) => file.id === id);
  if (id !== undefined && open === undefined)
    return (
      <section class="drive" aria-label="Thư mục">
        <p class="nothing">
          Tệp này không còn trong Drive. <a href="#/drive">Xem tất cả tệp</a>
        </p>
      </section>
    );
  return open === undefined || open.kind === "folder" ? (
    <FileList files={files} folder={open} />
  ) : (
    <FilePage key={open.id} file={open} files={files} />
  );
}
