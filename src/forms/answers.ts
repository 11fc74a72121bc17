import type { Answer, FormResponse } from "../domain/review/submission";
import type { ItemIds } from "../google/form";
import type { RawResponse } from "../google/form-responses";

/**
 * A response with its answers bound to fields by item id, never by title or place (platform.md, "Forms"). An answer to
 * a question this version does not know keeps its title and has no field: nothing is lost.
 */
export function responseOf({ id, at, editLink, answers }: RawResponse, items: ItemIds): FormResponse {
  const fields = new Map(Object.entries(items).map(([field, item]) => [item, field]));
  return {
    response: id,
    at,
    editLink,
    answers: answers.map(
      ({ item, title, answer }): Answer => ({
        field: fields.get(item) ?? "",
        title,
        answer,
      }),
    ),
  };
}
