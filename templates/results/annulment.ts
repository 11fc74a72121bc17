/**
 * The default template of the decision that annuls another, or lines of it (quyết định hủy bỏ, domain.md 5.14): as the one that
 * amends it; the views say which.
 */
export { template } from "./amendment";
