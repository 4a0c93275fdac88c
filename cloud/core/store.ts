import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Store, Table } from '../ports.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/**
 * The cloud's state: JSON records in tables, bodies in folders.
 * With a folder all of it stays there; without, records live in memory and bodies in a folder that `close` removes, or
 * the next start when the process was killed.
 * Throws when another process holds the folder.
 */
export function openStore(stateFolder: string | undefined): Store {
  const root = stateFolder ? resolve(stateFolder) : makeTemporaryFolder();
  if (stateFolder) makeFolders(root);
  const database = new DatabaseSync(stateFolder ? join(root, 'state.sqlite') : ':memory:');
  try {
    // The exclusive lock is taken by the first write and freed by the system when the process dies.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;');
    database.exec(
      'CREATE TABLE IF NOT EXISTS records (kind TEXT, id TEXT, json TEXT, PRIMARY KEY (kind, id))',
    );
    database.exec("INSERT OR REPLACE INTO records VALUES ('lock', 'owner', '{}')");
  } catch (cause) {
    throw new Error(`the state folder ${root} is in use by another local cloud, or is not writable`, {
      cause,
    });
  }
  return {
    table: (name) => openTable(database, name),
    folder(name) {
      const path = join(root, name);
      mkdirSync(path, { recursive: true, mode: 0o700 });
      return path;
    },
    close() {
      database.close();
      if (!stateFolder) rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Level by level: node's recursive mkdir never ends where a folder's parent is there but takes none (/proc). */
function makeFolders(path: string): void {
  if (existsSync(path)) {
    if (statSync(path).isDirectory()) return;
    throw new Error(`the state cannot be kept in ${path}: it is not a folder`);
  }
  if (dirname(path) !== path) makeFolders(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

function openTable<T>(database: DatabaseSync, kind: string): Table<T> {
  const rows = new Map<string, T>();
  for (const row of database
    .prepare('SELECT id, json FROM records WHERE kind = ? ORDER BY rowid')
    .all(kind)) {
    rows.set(String(row['id']), JSON.parse(String(row['json'])) as T);
  }
  const insert = database.prepare('INSERT OR REPLACE INTO records (kind, id, json) VALUES (?, ?, ?)');
  const remove = database.prepare('DELETE FROM records WHERE kind = ? AND id = ?');
  return {
    get: (id) => rows.get(id),
    put(id, value) {
      rows.set(id, value);
      // Work that outlives a stopped cloud is lost, as with a machine that is switched off.
      if (database.isOpen) insert.run(kind, id, JSON.stringify(value));
    },
    delete(id) {
      if (database.isOpen) remove.run(kind, id);
      return rows.delete(id);
    },
    all: () => [...rows.values()],
  };
}
