/**
 * Imported first by every script that runs the add-on: the local Apps Script has the manifest's zone, and a process
 * takes its zone from its environment.
 */
process.env.TZ = "Asia/Ho_Chi_Minh";
