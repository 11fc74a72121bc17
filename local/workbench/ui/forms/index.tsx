import { useHash } from "../use-hash";
import { FormAnswersPage } from "./answers";
import { FillIn } from "./fill-in";
import { FormList } from "./list";

/** Biểu mẫu: the list of forms, one as whoever has its link sees it, or its responses as its owner does. */
export function Forms() {
  const { form, isOwner, query } = formRoute(useHash());
  if (form === "") return <FormList />;
  return isOwner ? (
    <FormAnswersPage key={form} form={form} />
  ) : (
    <FillIn key={`${form}?${query}`} form={form} query={query} />
  );
}

/** What of forms a hash names: `#/forms/<id>`, with a query behind `?`, or `#/forms/<id>/answers`. */
export function formRoute(hash: string): {
  readonly form: string;
  readonly isOwner: boolean;
  readonly query: string;
} {
  const [, form = "", way = "", query = ""] = /^#\/forms\/([\w-]+)(\/answers)?(?:\?(.*))?$/s.exec(hash) ?? [];
  return { form, isOwner: way !== "", query };
}
