import type { Random } from "../script/random";
import type { AnswerValue, FormItem, FormModel, StoredResponse } from "./form-model";
import { type FormStore, formChanged, type Submission } from "./form-store";

/** An id as Google gives a new response. */
export function newResponseId(random: Random): string {
  return `2_ABaOn${random.fileId()}`;
}

/** Keeps a response: a new one, or in the place of the one it is an edit of. Triggers would be told. */
export function storeResponse(
  forms: FormStore,
  form: FormModel,
  id: string,
  answers: ReadonlyMap<FormItem, AnswerValue>,
  timestamp: Date,
): { readonly response: StoredResponse; readonly submission: Submission } {
  const response: StoredResponse = {
    id,
    timestamp: timestamp.toISOString(),
    answers: [...answers].map(([item, value]) => ({ item: item.id, value })),
  };
  const isNew = form.responses.every((other) => other.id !== id);
  form.responses = isNew
    ? [...form.responses, response]
    : form.responses.map((other) => (other.id === id ? response : other));
  formChanged(forms, form);
  const submission: Submission = { formId: form.id, responseId: id, timestamp };
  forms.submitted.push(submission);
  return { response, submission };
}
