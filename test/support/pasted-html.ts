/** A plan as Word puts it on the clipboard, shortened: a letterhead without borders, lists with Word's own markers, a table, the foot. */
export const wordPlan = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style>p.MsoNormal {margin:0cm;font-size:14.0pt;}</style></head>
<body lang=VI style='tab-interval:36.0pt'><!--StartFragment-->
<table class=MsoNormalTable border=0 cellspacing=0><tr>
<td><p class=MsoNormal align=center>CÔNG ĐOÀN GIÁO DỤC VÍ DỤ<br><b>CĐCS TRƯỜNG MẦM MẪU</b></p><p class=MsoNormal>Số: 07/KH-CĐCS</p></td>
<td><p class=MsoNormal align=center><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</b></p><p class=MsoNormal><i>Ví Dụ, ngày 05 tháng 11 năm 2020</i></p></td>
</tr></table>
<p class=MsoNormal align=center style='text-align:center'><b>KẾ HOẠCH</b></p>
<p class=MsoNormal align=center style='text-align:center'><b>Phát động phong trào thi đua “Hai tốt”<o:p></o:p></b></p>
<p class=MsoNormal align=center style='text-align:center'>_____________</p>
<p class=MsoNormal style='text-indent:36.0pt'><i>Căn cứ Kế hoạch số 12/KH-CĐGD ngày 20/10/2020 của Công đoàn Giáo dục Ví Dụ về phong trào thi đua năm học 2020-2021;</i></p>
<p class=MsoNormal style='text-indent:36.0pt'>Công đoàn cơ sở phát động thi đua như sau:</p>
<p class=MsoNormal style='text-indent:36.0pt'><b>I. MỤC ĐÍCH</b></p>
<p class=MsoListParagraph style='margin-left:54.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Chào mừng 37 năm ngày Nhà giáo Việt Nam (20/11/1982
- 20/11/2020); dạy tốt, học tốt;</p>
<p class=MsoListParagraph style='margin-left:54.0pt;text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Đối với <b>giáo viên</b>.</p>
<p class=MsoListParagraph style='margin-left:90.0pt;text-indent:-18.0pt;mso-list:l1 level2 lfo2'><![if !supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>Soạn bài đúng hạn.</p>
<p class=MsoNormal style='text-indent:36.0pt'><b>II. THỜI GIAN</b></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Việc</b></p></td><td><p class=MsoNormal><b>Hạn</b></p></td></tr>
<tr><td><p class=MsoNormal>Đăng ký</p></td><td><p class=MsoNormal>trước ngày 15/11/2020</p></td></tr></table>
<p class=MsoNormal style='text-indent:36.0pt'>Các tổ công đoàn nghiêm túc thực hiện./.</p>
<table class=MsoNormalTable border=0><tr><td><p class=MsoNormal><b><i>Nơi nhận:</i></b></p><p class=MsoNormal>- Các tổ công đoàn;</p><p class=MsoNormal>- Lưu: VT.</p></td>
<td><p class=MsoNormal align=center><b>TM. BAN CHẤP HÀNH<br>CHỦ TỊCH</b></p><p class=MsoNormal align=center><b>Lê Thị Ví Dụ</b></p></td></tr></table>
<!--EndFragment--></body></html>`;

/** The same kind of plan as Google Docs copies it: one <b> around all that is not bold, real lists. */
export const docsPlan = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="text-align:center;"><span style="font-weight:700;">KẾ HOẠCH</span></p><p dir="ltr" style="text-align:center;"><span style="font-weight:700;">Thi đua chào mừng năm mới</span></p><p dir="ltr"><span style="font-weight:400;">Nhà trường phát động thi đua với nội dung sau:</span></p><ol style="margin-top:0;"><li dir="ltr" style="list-style-type:upper-roman;font-weight:700;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:700;">MỤC ĐÍCH</span></p></li></ol><ul><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">Dạy tốt;</span></p></li><ul><li dir="ltr" style="list-style-type:circle;" aria-level="2"><p dir="ltr" role="presentation"><span style="font-weight:400;">soạn bài đúng hạn;</span></p></li></ul><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-style:italic;">Học tốt.</span></p></li></ul><p dir="ltr"><span>Trên đây là kế hoạch thi đua./.</span></p></b>`;

/** A plan with a chapter, a run-in heading, a line of its own, a head of two rows, and an appendix behind the signature. */
export const formedPlan = `<p align=center><b>KẾ HOẠCH</b></p><p align=center><b>Phát động thi đua</b></p>
<p align=center style='text-align:center'><b>Chương I</b></p><p align=center style='text-align:center'><b>QUY ĐỊNH CHUNG</b></p>
<p><b>1. Mục đích.</b> Nâng cao chất lượng dạy học.</p><p style='text-align:center'><b>CHỦ ĐỀ: DẠY TỐT</b></p>
<table border=1><tr><td rowspan=2><p><b>TT</b></p></td><td rowspan=2><p><b>Việc</b></p></td><td colspan=2><p><b>Thời gian</b></p></td></tr>
<tr><td><p><b>Từ</b></p></td><td><p><b>Đến</b></p></td></tr>
<tr><td>1</td><td>Hội giảng</td><td>15/9</td><td>20/11</td></tr></table>
<p>Các tổ thực hiện./.</p><p><b>HIỆU TRƯỞNG</b></p><p><b>Nguyễn Văn Ví Dụ</b></p>
<p align=center style='text-align:center'><b>Phụ lục</b></p><p align=center style='text-align:center'><b>DANH MỤC</b></p>
<p align=center><i>(Kèm theo Kế hoạch số 07/KH-VD)</i></p><p>- Việc thứ nhất.</p>`;
