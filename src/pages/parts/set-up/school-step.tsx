import { Frame } from "../frame";
import { type Draft, type SectionOf, type StepProps, Unreadable } from "./steps";

type Fields = SectionOf<"school">;
type Field = Fields[number];

/** What is typed by item; `before`: what stood in the register when it was typed, null where that is looked at anew. */
export type SchoolTyped = Readonly<
  Record<string, { readonly value: string; readonly before: string | null }>
>;

type Props = StepProps<Fields> & { readonly draft: Draft<SchoolTyped> };

/** The school's own words: each into its row of *Thông tin chung*. */
export function SchoolStep({ work, done, head, section, draft, onSaved, onNext }: Props) {
  const fields = section.ok ? section.value : [];
  const [typed, setTyped] = draft;
  const shownOf = ({ item, value }: Field) => typed[item]?.value ?? value;
  const changed = fields.filter((field) => shownOf(field) !== field.value);
  const missing = fields.filter((field) => !field.optional && shownOf(field).trim() === "");
  const type = ({ item, value: before }: Field, value: string) =>
    setTyped((all) => ({ ...all, [item]: { before: all[item] ? all[item].before : before, value } }));
  const save = () => {
    const values = changed.map((field) => ({
      item: field.item,
      before: typed[field.item]?.before ?? field.value,
      value: shownOf(field),
    }));
    work.ask("Đang ghi…", "saveSchool", { values }, ({ saved }) => {
      setTyped({});
      onSaved(`Đã ghi ${saved} mục vào tab “Thông tin chung”.`);
    });
  };
  return (
    <Frame
      work={work}
      done={done}
      foot={
        <>
          <button
            type="button"
            class={changed.length > 0 ? "main" : ""}
            disabled={changed.length === 0}
            onClick={save}
          >
            {changed.length === 0 ? "Ghi vào sổ" : `Ghi ${changed.length} mục vào sổ`}
          </button>
          <button type="button" class={changed.length > 0 ? "" : "main"} onClick={() => onNext("units")}>
            Bước tiếp: Đơn vị
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              // What is typed stays; beside it stands what the register says now.
              setTyped((all) =>
                Object.fromEntries(
                  Object.entries(all).map(([item, { value }]) => [item, { value, before: null }]),
                ),
              );
              onSaved("");
            }}
          >
            Tải lại
          </button>
        </>
      }
    >
      {head}
      <h2>Trường</h2>
      {section.ok ? (
        <>
          <p class="muted">
            Ghi vào tab “Thông tin chung”, mỗi mục một dòng; điều đã có hiện sẵn, không sửa thì giữ nguyên.{" "}
            {missing.length > 0 ? `Còn ${missing.length} mục phải điền.` : "Đã đủ các mục phải điền."}
          </p>
          <div class="row">
            {fields.map((field) => (
              <FieldBox
                key={field.item}
                field={field}
                value={shownOf(field)}
                onType={(value) => type(field, value)}
              />
            ))}
          </div>
        </>
      ) : (
        <Unreadable problems={section.problems} />
      )}
    </Frame>
  );
}

interface FieldBoxProps {
  readonly field: Field;
  readonly value: string;
  readonly onType: (value: string) => void;
}

function FieldBox({ field, value, onType }: FieldBoxProps) {
  const { item, explanation, optional, choices } = field;
  const told = value !== field.value && field.value !== "" && (
    <span class="warning">Sổ đang ghi: “{field.value}”</span>
  );
  const name = optional ? item : `${item} (phải có)`;
  if (choices.length > 0) {
    return (
      <label class="narrow">
        <span>{name}</span>
        <select value={value} onChange={(event) => onType(event.currentTarget.value)}>
          {[...(choices.includes(value) ? [] : [value]), ...choices].map((choice) => (
            <option key={choice} value={choice}>
              {choice === "" ? "(chưa chọn)" : choice}
            </option>
          ))}
        </select>
        {told}
        <span class="muted">{explanation}</span>
      </label>
    );
  }
  return (
    <label class="narrow">
      <span>{name}</span>
      <textarea
        rows={value.includes("\n") ? 2 : 1}
        value={value}
        aria-invalid={!optional && value.trim() === "" ? "true" : undefined}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {told}
      <span class="muted">{explanation}</span>
    </label>
  );
}
