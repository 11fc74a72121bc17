/** The year's rating, from the rector's decision. */
export type Rating = "excellent" | "good" | "complete" | "incomplete";

/** From low to high. */
export const ratings: readonly Rating[] = ["incomplete", "complete", "good", "excellent"];

/** As it is printed. */
export const ratingNames: Readonly<Record<Rating, string>> = {
  excellent: "Hoàn thành xuất sắc nhiệm vụ",
  good: "Hoàn thành tốt nhiệm vụ",
  complete: "Hoàn thành nhiệm vụ",
  incomplete: "Không hoàn thành nhiệm vụ",
};
