/** What Apps Script has and `@types/google-apps-script` lacks: each with where it is documented. */
declare namespace GoogleAppsScript {
  namespace Forms {
    interface Form {
      /** Whether the form has publishing at all; old ones have not (Forms guide, "Publish and manage responders"). */
      supportsAdvancedResponderPermissions(): boolean;
      isPublished(): boolean;
      /** Publishing also makes the form accept responses; unpublishing ends that. */
      setPublished(enabled: boolean): Form;
    }
  }
  namespace Forms {
    interface GridItem {
      /** "A null element for a non-required grid question indicates no response to that row" (reference). */
      createResponse(responses: readonly (string | null)[]): ItemResponse;
    }
  }
  namespace Script {
    interface ScriptApp {
      /** Ends the execution and asks the user, where he did not agree to all scopes of the manifest (Scopes guide, 2025). */
      requireAllScopes(authMode: AuthMode): void;
    }
  }
  namespace Drive_v3 {
    namespace Drive {
      namespace V3 {
        namespace Collection {
          interface FilesCollection {
            /** A folder has no content; `null` is how the Apps Script guide passes none beside options. */
            create(
              resource: Drive.V3.Schema.File,
              mediaData: null,
              optionalArgs: Readonly<Record<string, unknown>>,
            ): Drive_v3.Drive.V3.Schema.File;
            /** The same way, where a file's name or properties alone change. */
            update(
              resource: Drive.V3.Schema.File,
              fileId: string,
              mediaData: null,
              optionalArgs: Readonly<Record<string, unknown>>,
            ): Drive_v3.Drive.V3.Schema.File;
            /** A file of a shared drive is deleted only where the call says that it knows of them. */
            remove(fileId: string, optionalArgs: Readonly<Record<string, unknown>>): void;
            /** With `alt: "media"` the answer is the exported content (Drive API v3, files.export). */
            export(
              fileId: string,
              mimeType: string,
              optionalArgs: { readonly alt: "media" },
            ): GoogleAppsScript.Base.Blob;
          }
        }
      }
    }
  }
}

/** A .docx made by the build; esbuild puts its base64 text here. */
declare module "*.docx" {
  const base64: string;
  export default base64;
}

/** A workbook made by the build, the same way. */
declare module "*.xlsx" {
  const base64: string;
  export default base64;
}
