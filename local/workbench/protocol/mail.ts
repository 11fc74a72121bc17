/** The mailbox, by address. */
export type MailMethods = Record<never, never>;
