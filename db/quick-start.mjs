// For every program that begins here: Node asks for a package's package.json anew at each file of it, and drizzle's, of 180 kB, names
// two thousand ways in. Which file is meant is known without it. And what compiling our own files gave is kept for the next start.
import { enableCompileCache, registerHooks } from 'node:module';
import { compileCache } from './server/compile-cache.ts';

const ways = new Map();

registerHooks({
  resolve(specifier, context, next) {
    if (/^drizzle-orm(\/|$)/.test(specifier)) {
      const way = ways.get(specifier) ?? next(specifier, context);
      ways.set(specifier, way);
      return { ...way, shortCircuit: true };
    }
    const isWithin = specifier.startsWith('.') && context.parentURL?.includes('/node_modules/drizzle-orm/');
    if (!isWithin || !context.conditions.includes('import')) return next(specifier, context);
    return { url: new URL(specifier, context.parentURL).href, format: 'module', shortCircuit: true };
  },
});

const folder = compileCache();
if (folder !== null) enableCompileCache(folder);
