import { useEffect, useState } from "preact/hooks";
import type { Door } from "../door";
import { CopyText } from "./parts/copy-text";
import { Frame, start } from "./parts/frame";
import { ReviewChoice } from "./parts/review-choice";
import { useWork } from "./parts/work";

/** The texts that remind units in a group chat, to be copied there. */
function MessagePage() {
  const work = useWork();
  const [reviews, setReviews] = useState<Door["reviews"]["out"]>([]);
  const [review, setReview] = useState("");
  const [messages, setMessages] = useState<Door["messages"]["out"] | null>(null);
  const [chosen, setChosen] = useState(0);

  function load(code: string): void {
    setReview(code);
    work.ask("Đang soạn tin nhắn…", "messages", { review: code }, (found) => {
      setMessages(found);
      setChosen(0);
    });
  }
  function begin(): void {
    work.ask("Đang tải…", "reviews", {}, (found) => {
      setReviews(found);
      const latest = found.filter(({ open }) => open).pop() ?? found[found.length - 1];
      if (latest) load(latest.code);
    });
  }
  useEffect(begin, []);

  const message = messages?.[chosen];
  return (
    <Frame
      work={work}
      foot={
        <button type="button" class="quiet" onClick={() => (review === "" ? begin() : load(review))}>
          Soạn lại
        </button>
      }
    >
      <ReviewChoice reviews={reviews} chosen={review} onChoose={load} />
      {messages && messages.length > 1 && (
        <label>
          <span>Gửi cho</span>
          <select value={String(chosen)} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
            {messages.map(({ title }, index) => (
              <option key={title} value={String(index)}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {messages?.length === 0 && <p>Không có đơn vị nào còn thiếu hồ sơ.</p>}
      {message && <CopyText key={message.title} label="Nội dung tin nhắn" text={message.text} rows={14} />}
    </Frame>
  );
}

start(<MessagePage />);
