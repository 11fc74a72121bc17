/** The e-mail address of the account that owns the add-on's files, kept with the Sheet. */
const operatorProperty = "operatingAccount";

/** The operating account, or null before the first set-up. */
export function operatingAccount(): string | null {
  return PropertiesService.getDocumentProperties().getProperty(operatorProperty);
}

/** Makes an account the operating account. */
export function setOperatingAccount(account: string): void {
  PropertiesService.getDocumentProperties().setProperty(operatorProperty, account);
}
