import { outbox } from "../../register/tables/review/outbox";

/** What a run came to, and how the outbox stands after it. */
export interface Sent {
  readonly sent: number;
  readonly failed: number;
  /** Not to be sent any more. */
  readonly dropped: number;
  /** Of which nobody knows whether they were sent, from earlier runs, too. */
  readonly unclear: number;
  /** Being sent by another run, or cut off minutes ago. */
  readonly underway: number;
  readonly left: number;
  /** The run's time or the quota was over before the mails were. */
  readonly isOver: boolean;
  readonly passedOver: readonly { readonly unit: string; readonly recipients: number }[];
}

/** Before anything was done. */
export const noneSent: Sent = {
  sent: 0,
  failed: 0,
  dropped: 0,
  unclear: 0,
  underway: 0,
  left: 0,
  isOver: false,
  passedOver: [],
};

/** The same in words. What is unclear is told in every answer, until the secretary has settled it. */
export function toldOf(came: Sent): string {
  const { sent, failed, dropped, unclear, underway, left, isOver, passedOver } = came;
  const done = sent + failed + dropped + left > 0 ? `Đã gửi ${sent} thư.` : "Không có thư nào phải gửi.";
  return [
    done,
    ...(failed === 0 ? [] : [`${failed} thư không gửi được, xem tab “${outbox.tab}”.`]),
    ...(dropped === 0
      ? []
      : [`${dropped} thư không cần gửi nữa vì đã có thư sau thay thế hoặc điều thư ghi không còn đúng.`]),
    ...(unclear === 0 ? [] : [`${unclear} thư chưa rõ đã gửi hay chưa, xem tab “${outbox.tab}”.`]),
    ...(underway === 0 ? [] : [`${underway} thư đang được một lần chạy khác gửi.`]),
    ...passedOver.map(
      ({ unit, recipients }) =>
        `Thư của ${unit === "" ? "Hội đồng" : unit} có ${recipients} địa chỉ, nhiều hơn hạn mức còn lại hôm nay: bớt địa chỉ, hoặc đợi ngày mai.`,
    ),
    ...(left === 0
      ? []
      : [
          isOver
            ? `Còn ${left} thư chưa gửi kịp trong lần chạy này; lần chạy hằng giờ gửi tiếp.`
            : `Còn ${left} thư chờ hạn mức gửi của ngày mai.`,
        ]),
  ].join(" ");
}
