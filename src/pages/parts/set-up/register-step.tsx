import { call } from "../call";
import { Frame } from "../frame";
import { useLongWork } from "../long-work";
import { Progress, Stop } from "../long-work-view";
import type { Desk, StepProps } from "./steps";

type Left = Desk["register"];
type Job = Left["jobs"][number];
type Props = Omit<StepProps<unknown>, "section"> & { readonly left: Left };

/** *Thiết lập sổ* in steps: tabs, templates, what the register begins with; stopped, it goes on with what is left. */
export function RegisterStep({ work, done, head, left, onSaved, onNext }: Props) {
  const { jobs, problems } = left;
  const long = useLongWork<Job>({
    step: ({ part, names }) => call("setUpStep", { part, names: [...names] }),
    clear: () => work.refuse(),
    rest: async () => onSaved(""),
  });
  const count = (part: Job["part"]) =>
    jobs.filter((job) => job.part === part).flatMap(({ names }) => names).length;
  const [tabs, templates] = [count("tabs"), count("templates")];
  const complete = jobs.length === 0;
  return (
    <Frame
      work={work}
      done={done}
      foot={
        long.now !== null ? (
          <Stop work={long} />
        ) : complete ? (
          <button type="button" class="main" onClick={() => onNext("school")}>
            Bước tiếp: Trường
          </button>
        ) : (
          <button type="button" class="main" onClick={() => long.begin(jobs)}>
            {long.total > 0 ? "Làm tiếp" : "Tạo sổ"}
          </button>
        )
      }
    >
      {long.now === null && head}
      <h2>Sổ và mẫu văn bản</h2>
      {complete ? (
        <p>
          <b class="good">Sổ đã đủ tab, cột, mẫu.</b> Bước này không ghi gì thêm.
        </p>
      ) : (
        <>
          <p>Sẽ tạo trong trang tính này và trong Google Drive của tài khoản đang dùng:</p>
          <ul>
            {tabs > 0 && <li>{tabs} tab của sổ còn thiếu hoặc cần cập nhật; ô đã gõ giữ nguyên</li>}
            {templates > 0 && <li>{templates} mẫu văn bản, trong thư mục “Mẫu văn bản” của sổ</li>}
            {jobs.some(({ part }) => part === "rows") && (
              <li>Các mục còn thiếu ở tab “Thông tin chung”; tài khoản đang dùng thành tài khoản vận hành</li>
            )}
          </ul>
          <p class="muted">
            Mất vài phút. Dừng, đóng trang lúc nào cũng được: mở lại thì làm tiếp phần còn lại.
          </p>
        </>
      )}
      <Progress work={long} />
      {problems.length > 0 && (
        <div class="note">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
    </Frame>
  );
}
