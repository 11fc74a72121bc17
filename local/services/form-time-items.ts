import { ServiceException } from "../script/errors";
import { defineSurface, type Emulates, navigation } from "../script/surface";
import { formatDate } from "./date-format";
import { FormQuestionBase, type QuestionMethods, questionMembers } from "./form-item";
import { LocalItemResponse } from "./form-item-response";

type Methods = QuestionMethods | "createResponse";

const dateSurface = defineSurface<Methods>("DateItem", "FormApp.DateItem", {
  ...questionMembers,
  createResponse: navigation("Date"),
});

export class LocalDateItem
  extends FormQuestionBase
  implements Emulates<GoogleAppsScript.Forms.DateItem, Methods>
{
  readonly surface = dateSurface;

  createResponse(response: Date): LocalItemResponse {
    const day = formatDate(response, this.open.world.scriptTimeZone, "yyyy-MM-dd");
    return new LocalItemResponse(this.open, this.item, day);
  }
}

const dateTimeSurface = defineSurface<Methods>("DateTimeItem", "FormApp.DateTimeItem", {
  ...questionMembers,
  createResponse: navigation("Date"),
});

export class LocalDateTimeItem
  extends FormQuestionBase
  implements Emulates<GoogleAppsScript.Forms.DateTimeItem, Methods>
{
  readonly surface = dateTimeSurface;

  createResponse(response: Date): LocalItemResponse {
    const moment = formatDate(response, this.open.world.scriptTimeZone, "yyyy-MM-dd HH:mm");
    return new LocalItemResponse(this.open, this.item, moment);
  }
}

const timeSurface = defineSurface<Methods>("TimeItem", "FormApp.TimeItem", {
  ...questionMembers,
  createResponse: navigation("Integer,Integer"),
});

export class LocalTimeItem
  extends FormQuestionBase
  implements Emulates<GoogleAppsScript.Forms.TimeItem, Methods>
{
  readonly surface = timeSurface;

  createResponse(hour: number, minute: number): LocalItemResponse {
    refuseOutside(this.item.kind, [hour, 23], [minute, 59]);
    return new LocalItemResponse(this.open, this.item, digits(hour, minute));
  }
}

const durationSurface = defineSurface<Methods>("DurationItem", "FormApp.DurationItem", {
  ...questionMembers,
  createResponse: navigation("Integer,Integer,Integer"),
});

/** Google: at most 72 hours. */
const LONGEST = 72;

export class LocalDurationItem
  extends FormQuestionBase
  implements Emulates<GoogleAppsScript.Forms.DurationItem, Methods>
{
  readonly surface = durationSurface;

  createResponse(hours: number, minutes: number, seconds: number): LocalItemResponse {
    refuseOutside(this.item.kind, [hours, LONGEST], [minutes, 59], [seconds, 59]);
    return new LocalItemResponse(this.open, this.item, digits(hours, minutes, seconds));
  }
}

function digits(...parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

function refuseOutside(kind: string, ...parts: readonly (readonly [value: number, most: number])[]): void {
  if (parts.every(([value, most]) => value >= 0 && value <= most)) return;
  throw new ServiceException(`Invalid response submitted to ${kind} item.`);
}
