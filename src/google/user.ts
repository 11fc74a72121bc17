/** The e-mail address of who runs the command; in a trigger, of who made the trigger. */
export function actingUser(): string {
  return Session.getEffectiveUser().getEmail();
}
