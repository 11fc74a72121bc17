import { type PastedField, written } from "./fields";
import type { NamedField } from "./list-fields";
import { staffPhrases } from "./people-phrases";

/** What schools write above the figures of a collective. */
export const collectiveColumns: readonly PastedField<NamedField>[] = [
  {
    name: "total",
    goesOn: `${staffPhrases} | trong đơn vị | của đơn vị | hiện có | thành viên | biên chế | người`,
    labels:
      written(`Tổng số | Tổng số CBGV | Tổng số CBVC | Tổng số người | Tổng số lao động | Tổng số viên chức |
      Sĩ số | Tổng số CB, GV, NV | Tổng số CBGVNV | Số người | Quân số | Tổng số thành viên |
      Tổng số cán bộ | Số lượng tổng số`),
  },
  {
    name: "ldtt",
    labels:
      written(`Số LĐTT | SL LĐTT | LĐTT SL | LĐTT số lượng | Số lao động tiên tiến | Lao động tiên tiến SL |
      Số người đạt LĐTT`),
  },
  {
    name: "cstdcs",
    labels: written(`Số CSTĐCS | SL CSTĐCS | CSTĐCS SL | CSTĐCS số lượng | Số chiến sĩ thi đua cơ sở |
      Số người đạt CSTĐCS`),
  },
  {
    name: "discipline",
    goesOn: "số người | người",
    labels: written(`Kỷ luật | Số người bị kỷ luật | Bị kỷ luật | Số bị kỷ luật | Vi phạm, kỷ luật`),
  },
  {
    name: "completion",
    goesOn: "tỷ lệ | phần trăm",
    labels: written(`Hoàn thành nhiệm vụ | Hoàn thành nhiệm vụ (%) | Hoàn thành nhiệm vụ % |
      Tỷ lệ hoàn thành nhiệm vụ | HTNV | Tỷ lệ hoàn thành | Tỷ lệ HTNV | Tỷ lệ HTNV % | % hoàn thành nhiệm vụ | HTNV % |
      Tỷ lệ hoàn thành nhiệm vụ %`),
  },
  {
    name: "share",
    many: true,
    labels:
      written(`LĐTT % | % LĐTT | Tỷ lệ LĐTT | LĐTT tỷ lệ | LĐTT tỷ lệ % | CSTĐCS % | % CSTĐCS | Tỷ lệ CSTĐCS |
      CSTĐCS tỷ lệ | CSTĐCS tỷ lệ %`),
  },
];
