import { ServiceException } from "../script/errors";
import { defineSurface, type Emulates, navigation, ServiceObject, service } from "../script/surface";

/** Google's limits: 9 KB a value, 500 KB a store. */
export const MAXIMUM_VALUE_BYTES = 9 * 1024;
export const MAXIMUM_STORE_BYTES = 500 * 1024;

/** All stores of properties, by name: `script`, `document` and `user:<e-mail>`. */
export interface PropertyStore {
  readonly stores: Map<string, Map<string, string>>;
  /** Grows with every change. */
  revision: number;
}

type Methods =
  | "getProperty"
  | "setProperty"
  | "getProperties"
  | "setProperties"
  | "deleteAllProperties"
  | "deleteProperty"
  | "getKeys";

const propertiesSurface = defineSurface<Methods>("Properties", "PropertiesService.Properties", {
  getProperty: service("String"),
  setProperty: service("String,Any"),
  getProperties: service(),
  setProperties: service("Object", "Object,Boolean"),
  deleteAllProperties: service(),
  deleteProperty: service("String"),
  getKeys: service(),
});

function bytes(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

/** One store of properties. */
class LocalProperties
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Properties.Properties, Methods>
{
  readonly surface = propertiesSurface;
  private readonly properties: PropertyStore;
  private readonly name: string;

  constructor(properties: PropertyStore, name: string) {
    super();
    this.properties = properties;
    this.name = name;
  }

  /** Google: "the value associated with the given key", or null. */
  getProperty(key: string): string | null {
    return this.store().get(key) ?? null;
  }

  setProperty(key: string, value: unknown): this {
    return this.replace(new Map(this.store()).set(key, checked(key, value)));
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.store());
  }

  /** Google: other properties stay, unless `deleteAllOthers` is true. */
  setProperties(values: Readonly<Record<string, unknown>>, deleteAllOthers = false): this {
    const next = new Map(deleteAllOthers ? [] : this.store());
    for (const [key, value] of Object.entries(values)) next.set(key, checked(key, value));
    return this.replace(next);
  }

  deleteAllProperties(): this {
    return this.replace(new Map());
  }

  deleteProperty(key: string): this {
    const next = new Map(this.store());
    next.delete(key);
    return this.replace(next);
  }

  getKeys(): string[] {
    return [...this.store().keys()];
  }

  private store(): Map<string, string> {
    return this.properties.stores.get(this.name) ?? new Map();
  }

  private replace(next: Map<string, string>): this {
    const size = [...next].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (size > MAXIMUM_STORE_BYTES) {
      throw new ServiceException(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    }
    this.properties.stores.set(this.name, next);
    this.properties.revision += 1;
    return this;
  }
}

/** Google turns other values into text in its own ways; here they are refused, so that nobody relies on them. */
function checked(key: string, value: unknown): string {
  if (typeof value !== "string") {
    throw new Error(`the property "${key}" must be a string, not ${value === null ? "null" : typeof value}`);
  }
  if (bytes(value) > MAXIMUM_VALUE_BYTES) throw new ServiceException("Argument too large: value");
  return value;
}

type ServiceMethods = "getDocumentProperties" | "getScriptProperties" | "getUserProperties";

const propertiesServiceSurface = defineSurface<ServiceMethods>("PropertiesService", "PropertiesService", {
  getDocumentProperties: navigation(),
  getScriptProperties: navigation(),
  getUserProperties: navigation(),
});

/** The global `PropertiesService`. */
export class LocalPropertiesService
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Properties.PropertiesService, ServiceMethods>
{
  readonly surface = propertiesServiceSurface;
  private readonly properties: PropertyStore;
  private readonly user: string;

  constructor(properties: PropertyStore, user: string) {
    super();
    this.properties = properties;
    this.user = user;
  }

  getDocumentProperties(): LocalProperties {
    return new LocalProperties(this.properties, "document");
  }

  getScriptProperties(): LocalProperties {
    return new LocalProperties(this.properties, "script");
  }

  getUserProperties(): LocalProperties {
    return new LocalProperties(this.properties, `user:${this.user}`);
  }
}
