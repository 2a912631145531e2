// Every published number leads to the report, the offices, the approval and the source.
import { expect, it } from 'vitest';
import { reportAt } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();

it('every published figure leads to the document it was read in', async () => {
  const asked = await ledger.ask(
    'public',
    '{ indicators(first: 100) { nodes { observations(first: 100) { nodes { id source { id } confidence standing citationId } } } } }',
  );
  if (asked.errors) throw asked.errors[0]!;
  const all = (asked.data.indicators.nodes as { observations: { nodes: Figure[] } }[]).flatMap(
    (indicator) => indicator.observations.nodes,
  );
  for (const figure of all)
    expect([figure.source, figure.confidence, figure.standing, figure.citationId], figure.id).not.toContain(
      null,
    );
  const figures = all.length;
  expect(figures).toBeGreaterThan(300);
});
interface Figure {
  readonly id: string;
  readonly source: object | null;
  readonly confidence: string | null;
  readonly standing: string | null;
  readonly citationId: string | null;
}

it('a body’s latest figure and claim lead to the report, who handed it in, who verified each line, who published it, and its leaf', async () => {
  await reportAt(ledger, 'published', 'haiPhong');
  const path = `report { leafNumber submittedAt submittedBy { officeEn } verifiedAt verifiedBy { officeEn } verifiedByAgency { nameVi } publishedAt publishedBy { officeEn }
    values { verification { verifiedBy { officeEn } verifiedByAgency { nameVi } } } items { verification { verifiedBy { officeEn } verifiedByAgency { nameVi } } } }`;
  const asked = await ledger.ask(
    'public',
    `{ indicator(id: "Indicator:IND-SENT-PROV") { latestValues(first: 9) { nodes { value citationId ${path} } } }
       directive(symbol: "20-CT/TW") { task(code: "3.11") { latestClaims(first: 9) { nodes { claim citationId ${path} } } } } }`,
  );
  if (asked.errors) throw asked.errors[0]!;
  const told = [...asked.data.indicator.latestValues.nodes, ...asked.data.directive.task.latestClaims.nodes];
  expect(told).toHaveLength(2);
  expect(JSON.stringify(told)).not.toContain('null');
});
