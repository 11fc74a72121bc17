/** The people of a school, who may follow "Tổng số", "Xếp loại". */
export const staffPhrases = `CB | GV | NV | VC | CC | CBGV | CBGVNV | CBVC | CCVC | CBCNV | cán bộ | giáo viên | giảng viên | nhân viên | viên chức | công chức |
  người lao động | lao động | NLĐ | nhà giáo`;

/** The same with students and collectives, who may follow "Họ và tên", "Mã". */
export const peoplePhrases = `${staffPhrases} | HS | SV | HSSV | học sinh | sinh viên | học viên | cá nhân | tập thể | đồng chí | Đ C | ông | bà | ông bà`;
