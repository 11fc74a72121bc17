import { useState } from "preact/hooks";
import { Frame } from "../frame";
import { type SectionOf, type StepProps, Unreadable } from "./steps";

type Fields = SectionOf<"school">;
type Field = Fields[number];

/** The school's own words: each into its row of *Thông tin chung*. */
export function SchoolStep({ work, done, head, section, onSaved, onNext }: StepProps<Fields>) {
  const fields = section.ok ? section.value : [];
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const changed = fields.filter(({ item, value }) => typed[item] !== undefined && typed[item] !== value);
  const missing = fields.filter(
    ({ item, value, optional }) => !optional && (typed[item] ?? value).trim() === "",
  );
  const save = () => {
    const values = changed.map(({ item, value }) => ({ item, before: value, value: typed[item] ?? "" }));
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
              setTyped({});
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
                value={typed[field.item] ?? field.value}
                onType={(value) => setTyped((before) => ({ ...before, [field.item]: value }))}
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
      <span class="muted">{explanation}</span>
    </label>
  );
}
