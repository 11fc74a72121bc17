import { gunzipSync, gzipSync } from "node:zlib";
import PizZip from "pizzip";
import { NotEmulatedError, ServiceException } from "../script/errors";
import { LocalBlob } from "./blob";
import { contentTypeOfName } from "./content-types";

/** One archive of blobs by their names. Assumption: blobs without a name, and two of the same name, are refused. */
export function zipped(blobs: readonly LocalBlob[], name: string): LocalBlob {
  const zip = new PizZip();
  for (const blob of blobs) {
    const entry = blob.getName();
    if (entry === null || entry === "")
      throw new ServiceException("Blob object must have non-null name for this operation.");
    if (zip.file(entry) !== null) throw new NotEmulatedError(`zipping two blobs of the name "${entry}"`);
    zip.file(entry, blob.bytes, { binary: true });
  }
  return new LocalBlob(zip.generate({ type: "uint8array" }), "application/zip", name);
}

/** The files of an archive, in its order; their types go by their names. */
export function unzipped(archive: LocalBlob): LocalBlob[] {
  const files = Object.values(openZip(archive).files).filter((file) => !file.dir);
  return files.map((file) => {
    const bytes = file.asUint8Array();
    return new LocalBlob(bytes, contentTypeOfName(file.name) ?? null, file.name);
  });
}

function openZip(archive: LocalBlob): PizZip {
  try {
    return new PizZip(archive.bytes);
  } catch {
    throw new ServiceException("Invalid argument");
  }
}

export function gzipped(blob: LocalBlob, name: string): LocalBlob {
  return new LocalBlob(gzipSync(blob.bytes), "application/x-gzip", name);
}

/** Google: the content type is lost, and the name loses its ".gz". */
export function gunzipped(blob: LocalBlob): LocalBlob {
  const name = blob.getName()?.replace(/\.gz$/, "") ?? null;
  try {
    return new LocalBlob(gunzipSync(blob.bytes), null, name);
  } catch {
    throw new ServiceException("Could not decompress gzip.");
  }
}
