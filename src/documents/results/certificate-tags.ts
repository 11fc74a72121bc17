import { optional, type TagMeanings } from "../engine/tag-meanings";

/** What the tags of certificates print. */
export const certificateTags: TagMeanings = {
  "#trang A*": "mỗi người, mỗi tập thể một trang, khi in cả trang trên giấy cỡ ấy",
  "#phôi A*": "mỗi người, mỗi tập thể một trang, khi in trên phôi cỡ ấy",
  "#sang trang": "chỗ ngắt trang, trước mọi giấy trừ giấy đầu",
  "#tặng cỡ *": "“HIỆU TRƯỞNG TRƯỜNG …”, ở cỡ chữ lớn nhất mà vừa một dòng",
  "#danh hiệu cỡ *": "“GIẤY KHEN”, “DANH HIỆU …”, ở cỡ chữ lớn nhất mà vừa một dòng",
  "#tên cỡ *": "họ tên, hoặc tên tập thể, ở cỡ chữ lớn nhất mà vừa một dòng",
  "#nội dung cỡ *": "“Đã có thành tích …”, ở cỡ chữ lớn nhất mà vừa hai dòng",
  "đơn vị": "chức vụ, đơn vị, trường",
  "quyết định": "“Quyết định số 45/QĐ-… ngày …”",
  "số sổ vàng": "“Vào sổ khen thưởng số: 05”; cũng dùng được ở phần in trên phôi",
  "địa danh": optional("“Thái Nguyên”"),
  ngày: "ngày của quyết định",
};

/** What the tags of the page by which blanks are tried print. */
export const certificateTestTags: TagMeanings = {
  "#A*": "hai trang in thử trên phôi cỡ ấy: lưới 10 mm, rồi một giấy mẫu",
  "hướng dẫn": "cách đặt chồng lên phôi, đang dời bao nhiêu",
};
