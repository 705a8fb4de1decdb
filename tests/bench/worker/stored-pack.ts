/** A compiled pack kept as a Blob in IndexedDB: the fastest place that a worker can read megabytes from. */
const DATABASE = "packs";
const STORE = "packs";
const KEY = "current";

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return settle(request);
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Keeps a pack's bytes. */
export async function storePack(bytes: ArrayBuffer): Promise<void> {
  const database = await openDatabase();
  await settle(
    database
      .transaction(STORE, "readwrite")
      .objectStore(STORE)
      .put(new Blob([bytes]), KEY),
  );
  database.close();
}

/** The bytes of the pack that is kept. */
export async function readPack(): Promise<ArrayBuffer> {
  const database = await openDatabase();
  const blob = await settle<Blob>(database.transaction(STORE).objectStore(STORE).get(KEY));
  database.close();
  return blob.arrayBuffer();
}
