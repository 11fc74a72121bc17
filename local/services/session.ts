import { defineSurface, type Emulates, navigation, ServiceObject } from "../script/surface";
import type { Execution } from "../world";
import { hasScope } from "./authorization";

type UserMethods = "getEmail";

const userSurface = defineSurface<UserMethods>("User", "Session.User", { getEmail: navigation() });

/** A person with a Google account. */
export class LocalUser extends ServiceObject implements Emulates<GoogleAppsScript.Base.User, UserMethods> {
  readonly surface = userSurface;
  private readonly email: string;

  constructor(email: string) {
    super();
    this.email = email;
  }

  getEmail(): string {
    return this.email;
  }

  /** Google's users turn into their addresses as text. */
  override toString(): string {
    return this.email;
  }
}

type SessionMethods = "getEffectiveUser" | "getActiveUser" | "getScriptTimeZone";

const sessionSurface = defineSurface<SessionMethods>("Session", "Session", {
  getEffectiveUser: navigation(),
  getActiveUser: navigation(),
  getScriptTimeZone: navigation(),
});

/** The global `Session`. */
export class LocalSession
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Base.Session, SessionMethods>
{
  readonly surface = sessionSurface;
  private readonly execution: Execution;

  constructor(execution: Execution) {
    super();
    this.execution = execution;
  }

  /** Google: "the user under whose authority the script is running". */
  getEffectiveUser(): LocalUser {
    return new LocalUser(this.email());
  }

  /** Google: the user's e-mail is blank when security policies hide it; in an installable trigger it is. */
  getActiveUser(): LocalUser {
    return new LocalUser(this.execution.source === "trigger" ? "" : this.email());
  }

  getScriptTimeZone(): string {
    return this.execution.world.scriptTimeZone;
  }

  /** Blank for who did not agree that the script sees it. */
  private email(): string {
    return hasScope(this.execution, "userinfo.email") ? this.execution.user : "";
  }
}
