import { start } from "./parts/frame";
import { Paste } from "./parts/paste";
import { useWork } from "./parts/work";

/** The awards of earlier years, as the school's spreadsheet has them. */
function PasteHistoryPage() {
  const work = useWork();
  return (
    <Paste
      work={work}
      counted="dòng"
      help="Cột cần có: Họ và tên, Danh hiệu (mã, tên hoặc cách viết khác; nhiều danh hiệu cách nhau bằng dấu chấm phẩy), Năm học (2019-2020). Đọc được thêm: Mã, Số quyết định, Ngày quyết định, Đột xuất, chuyên đề. Ô để trống không xóa điều sổ đã có."
      onPreview={(text, then) => work.ask("Đang đọc…", "previewPastAwards", { text }, then)}
      onImport={(text, then) => work.ask("Đang nhập…", "importPastAwards", { text }, then)}
    />
  );
}

start(<PasteHistoryPage />);
