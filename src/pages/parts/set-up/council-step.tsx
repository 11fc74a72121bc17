import type { Door } from "../../../door";
import { Choice } from "../choice";
import { DayBox } from "../day-box";
import { Frame } from "../frame";
import { changesTold, ListBox, ListButtons, type ListEntry } from "./list-entry";
import { type Draft, type SectionOf, Standing, type StepProps, Unreadable } from "./steps";
import { TextBox } from "./text-box";

type Councils = SectionOf<"councils">;
type Typed = Door["saveCouncil"]["in"];

/** A council that is being added. */
export const noCouncil: Typed = {
  ...{ code: "", decisionNumber: "", decisionDate: "", decisionBody: "" },
  ...{ size: 0, odd: false, validFrom: "", validUntil: "" },
};

type Props = StepProps<Councils> & {
  readonly draft: Draft<Typed>;
  /** The council chosen: "" for a new one, null for the last. */
  readonly choice: Draft<string | null>;
  readonly entry: ListEntry;
};

/** The council by its decision, then its members, with the quorum. */
export function CouncilStep({ draft, choice, entry, section, ...step }: Props) {
  const { work, done, head, onSaved, onNext } = step;
  const councils = section.ok ? section.value : [];
  const [chosen, setChosen] = choice;
  const [typed, setTyped] = draft;
  const { text } = entry;
  const last = councils[councils.length - 1];
  const council = chosen === "" ? undefined : (councils.find(({ code }) => code === chosen) ?? last);
  const set = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }));

  const save = () =>
    work.ask("Đang ghi…", "saveCouncil", typed, ({ code }) => {
      setTyped(noCouncil);
      setChosen(code);
      onSaved(`Đã thêm hội đồng ${code} vào tab “Hội đồng”. Ghi thành viên ở dưới.`);
    });
  const of = { council: council?.code ?? "", text };
  const look = () => work.ask("Đang đọc…", "previewMembers", of, (report) => entry.looked(text, report));
  const write = () =>
    work.ask("Đang ghi…", "importMembers", { ...of, agreed: changesTold(entry) }, ({ added, changed }) => {
      entry.clear();
      onSaved(`Đã ghi vào tab “Thành viên Hội đồng”: thêm ${added.length}, đổi ${changed.length} người.`);
    });
  return (
    <Frame
      work={work}
      done={done}
      foot={
        <>
          {council ? (
            <ListButtons entry={entry} counted="thành viên" onLook={look} onWrite={write} />
          ) : (
            <button
              type="button"
              class="main"
              disabled={typed.code.trim() === "" || typed.size < 1}
              onClick={save}
            >
              Thêm hội đồng vào sổ
            </button>
          )}
          <button
            type="button"
            class={council && text.trim() === "" ? "main" : ""}
            onClick={() => onNext("law")}
          >
            Bước tiếp: Danh hiệu, luật
          </button>
          <button type="button" class="quiet" onClick={() => onSaved("")}>
            Tải lại
          </button>
        </>
      }
    >
      {head}
      <h2>Hội đồng</h2>
      {!section.ok && <Unreadable problems={section.problems} />}
      {councils.length > 0 && (
        <Choice
          label="Hội đồng"
          choices={[
            ...councils.map(({ code, told }) => ({ code, name: `${code}: ${told}` })),
            { code: "", name: "Thêm hội đồng khác" },
          ]}
          chosen={council?.code ?? ""}
          onChoose={setChosen}
        />
      )}
      {council && (
        <>
          <p>
            {council.told}. {council.quorum !== "" && <b>{council.quorum}.</b>}
          </p>
          <Standing caption="Thành viên đã có trong sổ" lines={council.members} />
          {council.members.length > 0 && council.doubts.length > 0 && (
            <details>
              <summary>Cần xem lại ({council.doubts.length})</summary>
              <ul class="warning">
                {council.doubts.map((doubt) => (
                  <li key={doubt}>{doubt}</li>
                ))}
              </ul>
            </details>
          )}
          <ListBox
            entry={entry}
            counted="thành viên"
            label="Thành viên"
            help="Ghi vào tab “Thành viên Hội đồng”, theo thứ bậc từ cao xuống. Dán bảng có dòng tên cột (Họ và tên, Chức vụ, Vai trò, Bỏ phiếu, Đơn vị, Thư điện tử), hoặc gõ mỗi dòng một người. Không có mã thì sổ đặt TV01, TV02…"
            placeholder={
              "Nguyễn Văn Mẫu; Hiệu trưởng; Chủ tịch\nTrần Thị Ví Dụ; Phó Hiệu trưởng; Phó Chủ tịch\nLê Văn Thử; Trưởng phòng Tổ chức; Thư ký; không bỏ phiếu"
            }
          />
        </>
      )}
      {section.ok && !council && (
        <>
          <p class="muted">Ghi vào tab “Hội đồng”, một dòng cho mỗi quyết định thành lập.</p>
          <TextBox
            label="Mã hội đồng"
            hint="Ngắn gọn, ví dụ HD2026"
            value={typed.code}
            onType={(code) => set({ code })}
          />
          <TextBox
            label="Tổng thành viên theo quyết định"
            hint="Kể cả người vắng và người không bỏ phiếu"
            value={typed.size === 0 ? "" : String(typed.size)}
            numeric
            onType={(size) => set({ size: Number(size.replace(/\D/g, "").slice(0, 3)) })}
          />
          <label class="option">
            <input
              type="checkbox"
              checked={typed.odd}
              onChange={(event) => set({ odd: event.currentTarget.checked })}
            />
            <span>Quy chế buộc số thành viên là số lẻ</span>
          </label>
          <TextBox
            label="Số quyết định thành lập"
            hint="Ví dụ 45/QĐ-CĐKTKT; in trong biên bản"
            value={typed.decisionNumber}
            onType={(decisionNumber) => set({ decisionNumber })}
          />
          <DayBox
            label="Ngày quyết định"
            value={typed.decisionDate}
            onChoose={(decisionDate) => set({ decisionDate })}
          />
          <TextBox
            label="Cơ quan quyết định"
            hint="Ví dụ: Hiệu trưởng Trường Cao đẳng Ví Dụ"
            value={typed.decisionBody}
            onType={(decisionBody) => set({ decisionBody })}
          />
          <DayBox label="Hiệu lực từ" value={typed.validFrom} onChoose={(validFrom) => set({ validFrom })} />
          <DayBox
            label="Hiệu lực đến (nếu có)"
            value={typed.validUntil}
            onChoose={(validUntil) => set({ validUntil })}
          />
        </>
      )}
    </Frame>
  );
}
