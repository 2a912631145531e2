// What a statement would take and give, without running it.

import type { Conversation } from './conversation.ts';
import { type Statement, statementOf } from './statement.ts';

export async function describe(session: Conversation, sql: string): Promise<string> {
  const statement = statementOf(sql);
  const columns = await session.describe(statement);
  const params = statement.params.map((name) => `{"name":${JSON.stringify(name)}}`);
  return (
    `{"params":[${params}],"cols":${columns},"is_explain":${statement.kind === 'explain'},` +
    `"is_readonly":${isReadonly(statement)}}`
  );
}

function isReadonly({ kind, mode }: Statement): boolean {
  if (kind === 'begin') return mode !== 'write';
  return kind === 'read' || kind === 'explain' || kind === 'end' || kind === 'savepoint';
}
