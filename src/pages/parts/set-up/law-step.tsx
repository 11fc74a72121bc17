import { Frame } from "../frame";
import { type SectionOf, type StepProps, Unreadable } from "./steps";

type Law = SectionOf<"law">;

/** The awards and the law the register came with: which pack holds today, what it contains, what it rests on. Writes nothing. */
export function LawStep({ work, done, head, section, onSaved, onNext }: StepProps<Law>) {
  return (
    <Frame
      work={work}
      done={done}
      foot={
        <>
          <button type="button" class="main" onClick={() => onNext("round")}>
            Bước tiếp: Kế hoạch đầu tiên
          </button>
          <button type="button" class="quiet" onClick={() => onSaved("")}>
            Tải lại
          </button>
        </>
      }
    >
      {head}
      <h2>Danh hiệu, luật</h2>
      {section.ok ? <LawView law={section.value} /> : <Unreadable problems={section.problems} />}
    </Frame>
  );
}

function LawView({ law }: { readonly law: Law }) {
  return (
    <>
      <p class="muted">
        Sổ có sẵn các gói luật, mỗi dòng có ngày hiệu lực: kỳ xét, văn bản tự dùng dòng đúng ngày. Bước này
        chỉ để xem; quy định riêng của trường thì thêm dòng ở các tab ghi dưới đây, dòng của trường đứng trên
        dòng có sẵn.
      </p>
      {law.packs.map(({ pack, inForce, days, contents, grounds }) => (
        <section key={pack} class="card" aria-label={pack === "" ? "Quy định của trường" : `Gói ${pack}`}>
          <h3>
            {pack === "" ? "Quy định của trường" : `Gói ${pack}`}{" "}
            <span class={inForce ? "good" : "muted"}>
              {inForce ? `đang áp dụng (${law.today})` : "không áp dụng hôm nay"}
              {days === "" ? "" : `, ${days}`}
            </span>
          </h3>
          {contents.length > 0 && <p>Có {contents.join(", ")}.</p>}
          {grounds.length > 0 && (
            <details>
              <summary>Căn cứ ({grounds.length})</summary>
              <ul>
                {grounds.map((ground) => (
                  <li key={ground}>{ground}</li>
                ))}
              </ul>
            </details>
          )}
        </section>
      ))}
      {law.awards.map(({ heading, names }) => (
        <details key={heading}>
          <summary>
            {heading} ({names.length}), tab “Danh hiệu”
          </summary>
          <ul>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
