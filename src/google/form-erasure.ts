/** Deletes all responses of a form for good; false where the form cannot be opened. */
export function deleteResponses(id: string): boolean {
  try {
    FormApp.openById(id).deleteAllResponses();
    return true;
  } catch (error) {
    console.warn(`responses of form ${id} are not deleted: ${error}`);
    return false;
  }
}
