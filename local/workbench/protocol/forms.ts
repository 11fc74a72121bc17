/** Forms as those see them who fill them in. */
export type FormMethods = Record<never, never>;
