import { type PastedField, written } from "./fields";
import type { NamedField } from "./list-fields";
import { peoplePhrases } from "./people-phrases";

/** What schools write above the columns that say who is nominated. */
export const nomineeColumns: readonly PastedField<NamedField>[] = [
  {
    name: "name",
    required: true,
    spread: true,
    identifies: true,
    goesOn: `${peoplePhrases} | in hoa | chữ in hoa | chữ in thường | viết | có dấu | đầy đủ | khai sinh | các | người | được | đề nghị | xét tặng |
      công nhận | khen thưởng`,
    labels:
      written(`Họ và tên | Họ tên | Tên | Họ và tên cá nhân | Họ tên cá nhân | Cá nhân | Họ và chữ đệm | Họ và đệm | Họ và tên lót |
      Họ và tên/Tập thể | Họ tên/Tập thể | Họ và tên, tập thể | Tên cá nhân/tập thể |
      Tên cá nhân, tập thể | Tập thể | Tên tập thể | Tên đơn vị, tập thể | Tập thể đề nghị |
      Cá nhân, tập thể | Cá nhân/Tập thể | Họ và tên người được đề nghị | Họ tên người được đề nghị |
      Người được đề nghị | Họ và tên CBGV | Họ và tên học sinh | Họ và tên sinh viên | Họ và tên HSSV |
      Full name | Họ | Họ đệm | Họ lót | Họ và tên đệm | Họ & tên |
      Tập thể/Cá nhân | Tập thể, cá nhân | Tên tập thể, cá nhân | Tên tập thể/cá nhân | Tên cá nhân | Họ tên, tập thể |
      Họ và tên (tập thể) | Danh sách cá nhân | Tên người được đề nghị`),
  },
  {
    // Over names where no other column has them; else over "Ông" and "Bà".
    name: "address",
    title: "Xưng hô",
    spread: true,
    ofPersons: true,
    standsFor: "name",
    onlyStands: true,
    labels: written("Ông (bà) | Ông, bà | Ông/Bà | Đồng chí | Đ/c"),
  },
  {
    name: "code",
    identifies: true,
    goesOn: `${peoplePhrases} | số | nhân sự`,
    labels:
      written(`Mã | Mã số | Mã nhân sự | Mã NS | Mã NV | Mã nhân viên | Mã CB | Mã cán bộ | Mã viên chức | Mã VC | Mã GV | Mã CBGV |
      Mã giáo viên | Mã giảng viên | MSV | MSSV | Mã SV | Mã sinh viên | Mã HS | Mã HSSV | Mã học sinh |
      Mã số sinh viên | Mã số nhân viên | Mã số viên chức | Mã tập thể | Số hiệu | MNV |
      MCB | Số hiệu viên chức | Mã định danh`),
  },
  {
    name: "position",
    ofPersons: true,
    goesOn:
      "nghề nghiệp | công tác | chính quyền | vị trí việc làm | đơn vị | nơi công tác | được giao | đảm nhận | phụ trách | nhiệm vụ | công việc | chuyên môn",
    labels: written(`Chức vụ | Chức danh | Chức vụ, chức danh | Chức vụ/Chức danh | Chức danh, chức vụ |
      Chức vụ, đơn vị | Chức vụ công tác | Chức vụ, đơn vị công tác | Vị trí việc làm | Nhiệm vụ |
      Chức vụ, nơi công tác | Công việc | CV | CV, ĐV | Công tác được giao | Công tác đảm nhận`),
  },
  {
    name: "category",
    goesOn: "thi đua | khen thưởng",
    labels: written(`Đối tượng | Nhóm đối tượng | Loại đối tượng | Phân loại đối tượng`),
  },
];
