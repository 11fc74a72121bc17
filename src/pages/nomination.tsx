import { useEffect, useState } from "preact/hooks";
import type { Door } from "../door";
import { Frame, start } from "./parts/frame";
import { NominationSearch } from "./parts/nomination-search";
import { ReturnForm } from "./parts/return-form";
import { useWork } from "./parts/work";

type File = NonNullable<Door["nominationFile"]["out"]>;

/** All that the register holds of one nomination: that of the row one stands on, or one that is looked for. */
function NominationPage() {
  const work = useWork();
  const [file, setFile] = useState<File | null>(null);
  const [told, setTold] = useState("");
  const [done, setDone] = useState("");

  function load(id: string, what = ""): void {
    setDone(what);
    work.ask("Đang đọc sổ…", "nominationFile", { id }, (found) => {
      if (found) setFile(found);
      setTold(
        found ? "" : "Dòng đang chọn không nói về đề nghị nào: chọn một dòng ở tab Đề nghị, hoặc tìm ở đây.",
      );
    });
  }
  useEffect(() => load(""), []);

  return (
    <Frame
      work={work}
      done={done}
      foot={
        <button type="button" onClick={() => load("")}>
          Xem dòng đang chọn
        </button>
      }
    >
      {told !== "" && (
        <p class="note" role="status">
          {told}
        </p>
      )}
      <details open={file === null}>
        <summary>Tìm đề nghị</summary>
        <NominationSearch work={work} onChoose={load} />
      </details>
      {file && (
        <>
          <Head
            file={file}
            onShow={() => work.ask("Đang mở dòng…", "showNomination", { id: file.id }, () => {})}
          />
          <Findings findings={file.findings} />
          <Evidence evidence={file.evidence} />
          {file.facts.length > 0 && (
            <details>
              <summary>Nội dung đề nghị</summary>
              <dl>
                {file.facts.map(({ label, text }) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd class="text">{text}</dd>
                  </div>
                ))}
              </dl>
            </details>
          )}
          <History history={file.history} />
          <PastAwards awards={file.pastAwards} />
          <details>
            <summary>Trả lại bổ sung</summary>
            <ReturnForm
              key={file.id}
              id={file.id}
              offer={file.back}
              work={work}
              onDone={(what) => load(file.id, what)}
            />
          </details>
        </>
      )}
    </Frame>
  );
}

function Head({ file, onShow }: { readonly file: File; readonly onShow: () => void }) {
  const { name, award, unit, review, state, finding, findingName } = file;
  return (
    <section class="card" aria-label="Đề nghị">
      <h2>{name}</h2>
      <p>{award}</p>
      <p class="muted">
        {unit}. {review}.
      </p>
      <p>
        {state}. <b class={finding ?? "muted"}>{findingName}</b>
      </p>
      <p class="buttons">
        <button type="button" class="small" onClick={onShow}>
          Đến dòng này
        </button>
      </p>
    </section>
  );
}

function Findings({ findings }: { readonly findings: File["findings"] }) {
  return (
    <details open>
      <summary>Kết quả kiểm tra ({findings.length})</summary>
      {findings.length === 0 && <p class="muted">Không có điều kiện nào chưa đạt.</p>}
      <ul class="plain lined">
        {findings.map(({ rule, severity, severityName, message, restsOn }) => (
          <li key={rule}>
            <span class={severity}>
              <b>
                {severityName}: {rule}
              </b>
            </span>
            <br />
            {message}.{restsOn.length > 0 && <p class="muted">Căn cứ: {restsOn.join("; ")}.</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A link is one only where it leads to the web: a unit may have typed anything. */
function Evidence({ evidence }: { readonly evidence: File["evidence"] }) {
  const { state, text } = evidence;
  const links = text.split(/\s+/).filter((word) => /^https?:\/\//i.test(word));
  return (
    <details open>
      <summary>Minh chứng: {state}</summary>
      {text === "" && <p class="muted">Đơn vị không ghi minh chứng.</p>}
      {links.map((link) => (
        <p key={link}>
          <a class="text" href={link} target="_blank" rel="noreferrer">
            {link}
          </a>
        </p>
      ))}
      {text !== "" && links.join(" ") !== text.trim() && <p class="text">{text}</p>}
    </details>
  );
}

function History({ history }: { readonly history: File["history"] }) {
  return (
    <details>
      <summary>Quá trình ({history.length})</summary>
      {history.length === 0 && <p class="muted">Sổ chưa ghi gì thêm.</p>}
      <ol class="plain lined">
        {history.map(({ when, what, detail }, at) => (
          <li key={`${at} ${what}`}>
            {when !== "" && <span class="muted">{when}: </span>}
            {what}
            {detail !== "" && <p class="muted text">{detail}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}

function PastAwards({ awards }: { readonly awards: File["pastAwards"] }) {
  return (
    <details>
      <summary>Đã được khen thưởng ({awards.length})</summary>
      {awards.length === 0 && (
        <p class="muted">Lịch sử khen thưởng chưa có dòng nào của người, tập thể này.</p>
      )}
      <ul>
        {awards.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

start(<NominationPage />);
