import { showDocument } from "./document-view";

/**
 * Shows the .docx that the page brings along, in base64, in the place of the page itself, for a browser that prints it; then
 * `data-shown` says so, or `data-fault` why not.
 */
export async function printPage(base64: string): Promise<void> {
  const { dataset } = document.documentElement;
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    dataset.shown = String(await showDocument(bytes, document));
  } catch (error) {
    dataset.fault = String(error);
  }
}
