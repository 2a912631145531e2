// Wordings and the passages that records rest on: whatever a passage is said to be the words of is there, and what it says of its
// words fits together. That the words stand in the text is checked where the text is (worker/local/texts.ts).
import { firstWords, lastWords } from '../texts/rules.ts';
import type { Seed } from './seed.ts';

export function checkTexts(seed: Seed): string[] {
  const problems: string[] = [];
  const texts = new Map(seed.texts.map((text) => [text.id, text]));
  const idsOf = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));
  const tasks = idsOf(seed.tasks);
  const provisions = idsOf(seed.provisions);
  const there = {
    task: tasks,
    cadence: new Set([...tasks, ...provisions]),
    assignment: idsOf(seed.assignments),
    target: idsOf(seed.targets),
    provision: provisions,
    baseline: idsOf(seed.baselines),
  };
  const isHash = (text: string) => /^[0-9a-f]{64}$/.test(text);

  for (const text of seed.texts) {
    if (!isHash(text.sha256)) problems.push(`Text ${text.id} has no hash.`);
    if (text.opens === '' || text.closes === '') problems.push(`Text ${text.id} has no first or last words.`);
  }
  for (const span of seed.spans) {
    const { length } = texts.get(span.textId)!;
    const fewest = Math.max(span.first.length, span.last.length);
    if (!there[span.kind].has(span.recordId))
      problems.push(`Span ${span.id} is the words of ${span.kind} ${span.recordId}, which is not there.`);
    if (!isHash(span.sha256)) problems.push(`Span ${span.id} has no hash.`);
    if (span.start < 0 || span.end > length || span.end - span.start < fewest)
      problems.push(`Span ${span.id} has no room for its words in ${span.textId}.`);
    if (firstWords(span.first) !== span.first || lastWords(span.last) !== span.last)
      problems.push(`Span ${span.id} tells more of its words than the first and the last three.`);
  }
  for (const [parts, id] of partsOf(seed.spans))
    if (parts.some((part, at) => part !== at + 1))
      problems.push(`The parts of ${id} are not counted from 1.`);

  for (const { id, code, directiveId } of seed.baselines) {
    if (id !== `${directiveId}/${code}`) problems.push(`Baseline ${id} is not called by its code.`);
    if (!seed.baselineTasks.some(({ baselineId }) => baselineId === id))
      problems.push(`Baseline ${id} is answered by no task.`);
  }
  return problems;
}

function* partsOf(spans: Seed['spans']): Generator<readonly [number[], string]> {
  const parts = new Map<string, number[]>();
  for (const { textId, kind, recordId, part } of spans) {
    const id = `${textId} ${kind} ${recordId}`;
    parts.set(id, [...(parts.get(id) ?? []), part]);
  }
  for (const [id, counted] of parts) yield [counted.sort((a, b) => a - b), id];
}
