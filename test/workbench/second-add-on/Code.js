/** A counter of books: an add-on that has nothing to do with the council. */
function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu("Thư viện")
    .addItem("Đếm sách", "countBooks")
    .addItem("Đặt tên", "nameShelf")
    .addItem("Ghi sách", "showForm")
    .addItem("Hỏng", "fail")
    .addToUi();
}

function countBooks() {
  const ui = SpreadsheetApp.getUi();
  const sheet = SpreadsheetApp.getActiveSheet();
  const answer = ui.alert("Đếm sách", "Đếm lại từ đầu?", ui.ButtonSet.YES_NO);
  if (answer !== ui.Button.YES) return;
  const rows = sheet.getRange(1, 1, 3, 1).getValues();
  const books = rows.filter(([title]) => title !== "").length;
  sheet.getRange(1, 3).setValue(books);
  SpreadsheetApp.getActiveSpreadsheet().toast(`${books} cuốn`, "Thư viện");
}

function nameShelf() {
  const response = SpreadsheetApp.getUi().prompt("Tên kệ?");
  SpreadsheetApp.getActiveSheet().getRange(1, 4).setValue(response.getResponseText());
}

function showForm() {
  const output = HtmlService.createHtmlOutputFromFile("form").setWidth(420).setHeight(260);
  SpreadsheetApp.getUi().showModalDialog(output, "Ghi sách");
}

function addBook(title) {
  console.log(`thêm ${title}`);
  SpreadsheetApp.getActiveSheet().appendRow([title]);
  return { rows: SpreadsheetApp.getActiveSheet().getLastRow() };
}

function fail() {
  throw new Error("kệ trống");
}

function everyHour() {
  SpreadsheetApp.getActiveSheet().appendRow([`giờ ${new Date().getHours()}`]);
}

function onLoan() {
  SpreadsheetApp.getActiveSheet().appendRow(["mượn"]);
}

/** Makes a form and both kinds of triggers; gives the form's id. */
function follow() {
  const form = FormApp.create("Mượn sách");
  form.addTextItem().setTitle("Sách");
  ScriptApp.newTrigger("onLoan").forForm(form).onFormSubmit().create();
  ScriptApp.newTrigger("everyHour").timeBased().everyHours(1).create();
}
