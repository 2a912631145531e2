// The choice of engine. Loaded by name, because older versions of Node have no SQLite of their own.
import type { EngineName, OpenFile } from './engine.ts';

export async function loadEngine(name: EngineName): Promise<OpenFile> {
  const engine = name === 'node' ? await import('./engine-node.ts') : await import('./engine-libsql.ts');
  return engine.open;
}
