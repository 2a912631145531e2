// What the directive orders, what plans made of it, and who was named for it.
import { functions } from '../assignments/rules.ts';
import { firstDay } from '../dates.ts';
import { readingProblems } from '../plans/rules.ts';
import type { Seed } from './seed.ts';

/** When a plan was written, as far as anything says: its day, the year in its symbol, or the year its period begins. */
const writtenIn = (
  { period }: Pick<Seed['plans'][number], 'period'>,
  { issuedOn, symbol }: Pick<Seed['documents'][number], 'issuedOn' | 'symbol'>,
): string | null =>
  issuedOn ?? /\/(\d{4})\//.exec(symbol ?? '')?.[1] ?? /^\d{4}/.exec(period ?? '')?.[0] ?? null;

const isBefore = (one: string | null, day: string): boolean => one !== null && one < day.slice(0, one.length);

export function checkDuties(seed: Seed): string[] {
  const problems: string[] = [];
  const documents = new Map(seed.documents.map((document) => [document.id, document]));
  const provisions = new Map(seed.provisions.map((provision) => [provision.id, provision]));
  const directives = new Map(seed.directives.map((directive) => [directive.id, directive]));
  const plans = new Map(seed.plans.map((plan) => [plan.id, plan]));

  const isWhole = (id: string) => documents.get(id)!.readAs === 'full_text';

  for (const task of seed.tasks) {
    if (!task.section) problems.push(`Task ${task.id} does not say where in the directive it stands.`);
    if (task.id !== `${task.directiveId}/${task.code}`)
      problems.push(`Task ${task.id} is not called by its code.`);
    if ((task.parentId == null) !== !task.code.includes('.'))
      problems.push(`Task ${task.id} has no place in the tree.`);
    else if (task.parentId && !task.code.startsWith(`${task.parentId.split('/')[1]}.`))
      problems.push(`Task ${task.id} stands under ${task.parentId}, where its code does not belong.`);
    if (task.level === 'leaf' && !task.cadence) problems.push(`Task ${task.id} has no cadence.`);
    if (/\d/.test(task.deadlineText ?? ''))
      problems.push(`Task ${task.id} has a date: the directive sets none.`);
  }
  for (const provision of seed.provisions) {
    if (provision.cadence === 'periodic' && isWhole(provision.sourceId) && !provision.deadlineText)
      problems.push(`Provision ${provision.id} is periodic without the words that say so.`);
    const isMapped = seed.provisionTasks.some((link) => link.provisionId === provision.id);
    const plan = plans.get(provision.planId)!;
    const ordered = documents.get(directives.get(plan.directiveId)!.documentId)!.issuedOn!;
    const isOlder = isBefore(writtenIn(plan, documents.get(plan.documentId)!), ordered);
    if (isMapped && isOlder)
      problems.push(`Provision ${provision.id} is older than the directive and is said to carry it out.`);
    if (!isMapped && !isOlder && !provision.addsToDirective)
      problems.push(`Provision ${provision.id} neither carries out a task nor adds one.`);
  }
  for (const { id, planId, state, isConfirmed, reason } of seed.mappings) {
    const read = seed.readings.filter((reading) => reading.mappingId === id);
    // A third reader settles what two read wrong or differently, and says why.
    const settled = read.find((reading) => reading.reader === 3)?.state ?? null;
    if (read.length !== (settled === null ? 2 : 3))
      problems.push(`Mapping ${id} was read by ${read.length} readers instead of two.`);
    if ((settled === null) !== (reason == null))
      problems.push(`Mapping ${id} is settled without a reason, or has a reason and no third reader.`);
    const alike = read.every((reading) => reading.state === read[0]!.state);
    const agreed = settled ?? (alike ? (read[0]?.state ?? null) : null);
    const { status } = plans.get(planId)!;
    const source = { readAs: documents.get(plans.get(planId)!.documentId)!.readAs, status };
    const section = read.find((reading) => reading.state === state)?.section;
    for (const { code } of state == null ? [] : readingProblems({ state, section }, source))
      problems.push(`Mapping ${id} is confirmed as ${state}, which its text cannot show (${code}).`);
    if (state != null && !isConfirmed) problems.push(`Mapping ${id} has a state that nobody confirmed.`);
    if (isConfirmed && (state == null || state !== agreed))
      problems.push(`Mapping ${id} is confirmed as ${state}, which its two readers do not both say.`);
  }
  for (const duty of seed.assignments) {
    const issuedOn = documents.get(duty.documentId)!.issuedOn;
    const plan = duty.provisionId == null ? null : plans.get(provisions.get(duty.provisionId)!.planId)!;
    if ((duty.taskId == null) === (duty.provisionId == null))
      problems.push(`Assignment ${duty.id} must name either a task or a provision.`);
    if (plan && plan.documentId !== duty.documentId)
      problems.push(`Assignment ${duty.id} cites a document other than its plan's.`);
    if (!(functions as readonly string[]).includes(duty.function))
      problems.push(`Assignment ${duty.id} has a function nobody knows: ${duty.function}.`);
    if ((duty.from ?? null) !== (issuedOn ? firstDay(issuedOn) : null))
      problems.push(`Assignment ${duty.id} does not begin with its document (${issuedOn ?? 'undated'}).`);
    if (isWhole(duty.sourceId) && duty.basis === 'inferred' && duty.role !== 'implement')
      problems.push(
        `Assignment ${duty.id} infers the role "${duty.role}": of a whole text only the doer may be inferred.`,
      );
    if (issuedOn && issuedOn.length < 10 && !duty.note)
      problems.push(`Assignment ${duty.id} begins on a day its document does not give, and no note says so.`);
  }
  for (const { id, documentId, relation } of seed.plans) {
    const { kind, readAs, standing, issuerId } = documents.get(documentId)!;
    if (readAs === 'not_retrieved' && standing === 'official_text')
      problems.push(`Plan ${id} is called official text, and nobody has read it.`);
    if (relation === 'target_only' && kind === 'announced_target' && issuerId != null)
      problems.push(`Plan ${id} is known by its target only, so who issued it is a guess.`);
  }
  for (const plan of seed.plans)
    if (documents.get(plan.documentId)!.confidence !== plan.confidence)
      problems.push(`Plan ${plan.id} and its document are not equally sure.`);
  return problems;
}
