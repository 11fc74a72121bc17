import type { RunView } from "../../protocol/script";

/** How a run's source, state and length are said. */

export const sources: Readonly<Record<RunView["source"], string>> = {
  menu: "Menu",
  page: "Trang của tiện ích",
  trigger: "Trình kích hoạt",
  "simple trigger": "Khi mở bảng tính",
};

export const states: Readonly<Record<RunView["state"], string>> = {
  running: "Đang chạy",
  done: "Xong",
  failed: "Lỗi",
};

/** "0,4 giây", "2 phút 05 giây"; a dash while it runs. */
export function spokenLength(milliseconds: number | null): string {
  if (milliseconds === null) return "–";
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(seconds < 10 ? 1 : 0).replace(".", ",")} giây`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} phút ${String(whole % 60).padStart(2, "0")} giây`;
}
