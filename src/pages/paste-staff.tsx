import { useEffect, useState } from "preact/hooks";
import type { Door } from "../door";
import { start } from "./parts/frame";
import { Paste } from "./parts/paste";
import { useWork } from "./parts/work";

/** The staff list of the school, as its spreadsheet has it. */
function PasteStaffPage() {
  const work = useWork();
  const [years, setYears] = useState<Door["importYears"]["out"]>([]);
  const [schoolYear, setSchoolYear] = useState("");
  useEffect(() => work.ask("Đang tải…", "importYears", {}, setYears), []);

  return (
    <Paste
      work={work}
      counted="người"
      help="Cột cần có: Mã nhân sự, Họ và tên, Đơn vị. Đọc được thêm: Ngày sinh, Giới tính, Chức vụ, Đối tượng, Lao động trực tiếp, Ngày vào làm, Ngày chuyển đến, Ngày chuyển đi, Xếp loại, Số ngày nghỉ, Kỷ luật. Ô để trống không xóa điều sổ đã có."
      choice={schoolYear}
      choices={
        <label class="narrow">
          <span>Xếp loại, ngày nghỉ, kỷ luật của năm học</span>
          <select value={schoolYear} onChange={(event) => setSchoolYear(event.currentTarget.value)}>
            <option value="">Không nhập</option>
            {years.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      }
      onPreview={(text, then) => work.ask("Đang đọc…", "previewStaff", { text, schoolYear }, then)}
      onImport={(text, then) => work.ask("Đang nhập…", "importStaff", { text, schoolYear }, then)}
    />
  );
}

start(<PasteStaffPage />);
