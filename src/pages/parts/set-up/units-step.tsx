import { Frame } from "../frame";
import { changesTold, ListBox, ListButtons, type ListEntry } from "./list-entry";
import { type SectionOf, Standing, type StepProps, Unreadable } from "./steps";

type Props = StepProps<SectionOf<"units">> & { readonly entry: ListEntry };

/** The school's units, pasted or typed; codes are proposed. */
export function UnitsStep({ work, done, head, section, entry, onSaved, onNext }: Props) {
  const { text } = entry;
  const look = () => work.ask("Đang đọc…", "previewUnits", { text }, (report) => entry.looked(text, report));
  const write = () =>
    work.ask("Đang ghi…", "importUnits", { text, agreed: changesTold(entry) }, ({ added, changed }) => {
      entry.clear();
      onSaved(`Đã ghi vào tab “Đơn vị”: thêm ${added.length}, đổi ${changed.length} đơn vị.`);
    });
  return (
    <Frame
      work={work}
      done={done}
      foot={
        <>
          <ListButtons entry={entry} counted="đơn vị" onLook={look} onWrite={write} />
          <button type="button" class={text.trim() === "" ? "main" : ""} onClick={() => onNext("council")}>
            Bước tiếp: Hội đồng
          </button>
          <button type="button" class="quiet" onClick={() => onSaved("")}>
            Tải lại
          </button>
        </>
      }
    >
      {head}
      <h2>Đơn vị</h2>
      {section.ok ? (
        <>
          <p class="muted">
            Ghi vào tab “Đơn vị”, mỗi đơn vị một dòng. Đơn vị đã có thì nhận ra theo mã hoặc tên; ô để trống
            không xóa điều sổ đã có.
          </p>
          <Standing caption="Đã có trong sổ" lines={section.value} />
          <ListBox
            entry={entry}
            counted="đơn vị"
            label="Danh sách đơn vị"
            help="Dán bảng có dòng tên cột (Mã đơn vị, Tên đơn vị, Loại, Trưởng đơn vị, Thư điện tử, Số người), hoặc gõ mỗi dòng một đơn vị. Không có mã thì sổ đề nghị mã."
            placeholder={
              "Khoa Công nghệ thông tin\nPhòng Đào tạo; pdt@truong.edu.vn\nTrung tâm Ngoại ngữ; 12"
            }
          />
        </>
      ) : (
        <Unreadable problems={section.problems} />
      )}
    </Frame>
  );
}
