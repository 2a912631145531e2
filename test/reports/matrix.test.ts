// The compact picture says what records say one by one: to everyone, today, on days that are past, of facts and of examples.
import { beforeAll, describe, expect, it } from 'vitest';
import { setStage } from '../access/cast.ts';
import { setScene } from '../reviews/scene.ts';
import { bothWays } from '../support/both-ways.ts';
import { useLedger, type Who } from '../support/ledger.ts';

const ledger = useLedger();
const people: Who[] = ['public', 'haiPhong', 'commission'];

beforeAll(async () => {
  await setScene(ledger);
  await setStage(ledger);
});

const heads = 'rows { __typename id code nameVi nameEn } columns { id code nameVi nameEn }';
const clocks = ['', ', validOn: "2026-11-10", knownOn: "2026-11-10"', ', validOn: "2025-03-01"'];
const asked = (rows: string, columns: string, isExample: boolean, at: string, of: string) =>
  `{ directive(symbol: "20-CT/TW"${at}) { matrix(rows: ${rows}, columns: ${columns}, isExample: ${isExample}) { __typename ${heads} ${of} } } }`;

interface Head {
  readonly id: string;
  readonly code: string | null;
  readonly nameVi: string;
}

describe.each([false, true])('of examples: %s', (isExample) => {
  it.each(people)('claims on tasks, and values of indicators, as listed one by one, to %s', async (who) => {
    let seen = 0;
    for (const at of clocks)
      for (const rows of ['PROVINCES', 'AGENCIES']) {
        const claims = (
          await bothWays(
            ledger,
            who,
            asked(rows, 'TASKS', isExample, at, 'claims claimedIn values reportedAt'),
          )
        ).directive.matrix;
        const values = (
          await bothWays(ledger, who, asked(rows, 'INDICATORS', isExample, at, 'values valuesOf claims'))
        ).directive.matrix;
        expect([claims.values, claims.reportedAt, values.claims]).toEqual([null, null, null]);
        expect(claims.columns.length).toBe(54);
        if (rows === 'PROVINCES') expect(claims.rows.length).toBe(at.includes('2025') ? 63 : 34);
        const said =
          'latestClaims(first: 100) { nodes { standing period claim task { id } } } latestValues(first: 100) { nodes { standing period value indicator { id } } }';
        for (const [n, row] of (claims.rows as Head[]).entries()) {
          const one = (source: string) => ledger.ask(who, `{ ${source} }`).then(({ data }) => data);
          const body =
            rows === 'AGENCIES'
              ? (await one(`agency(id: "${row.id}"${at}) { nameVi ${said} }`)).agency
              : (
                  await one(
                    `territory(code: "${row.code}"${at}) { nameVi agencies(first: 5, kind: PROVINCE_GOVERNMENT) { nodes { endedOn ${said} } } }`,
                  )
                ).territory?.agencies.nodes.find(
                  (a: { endedOn: string | null }) => a.endedOn === null || a.endedOn > '2026-11-29',
                );
          if (!body) continue;
          type Said = {
            standing: string;
            period: string;
            claim: string;
            value: string;
            task: Head;
            indicator: Head;
          };
          const meant = ({ standing }: Said) => (standing === 'EXAMPLE') === isExample;
          for (const [m, column] of (claims.columns as Head[]).entries()) {
            const it = body.latestClaims.nodes.filter(meant).find((c: Said) => c.task.id === column.id);
            expect([row.id, column.code, claims.claims[n][m], claims.claimedIn[n][m]]).toEqual([
              row.id,
              column.code,
              it?.claim ?? null,
              it?.period ?? null,
            ]);
            seen += Number(it !== undefined);
          }
          for (const [m, column] of (values.columns as Head[]).entries()) {
            const it = body.latestValues.nodes.filter(meant).find((c: Said) => c.indicator.id === column.id);
            expect([row.id, column.code, values.values[n][m], values.valuesOf[n][m]]).toEqual([
              row.id,
              column.code,
              it?.value ?? null,
              it?.period ?? null,
            ]);
            seen += Number(it !== undefined);
          }
        }
      }
    expect(seen).toBeGreaterThan(2);
  });

  it('reports by round, as they stand published', async () => {
    let seen = 0;
    for (const at of clocks.slice(0, 2)) {
      const { rows, columns, reportedAt } = (
        await bothWays(ledger, 'public', asked('AGENCIES', 'ROUNDS', isExample, at, 'reportedAt'))
      ).directive.matrix;
      for (const [n, row] of (rows as Head[]).entries()) {
        const { data } = await ledger.ask(
          'public',
          `{ agency(id: "${row.id}"${at}) { reports(first: 100) { nodes { submittedAt supersededAt standing round { id } } } } }`,
        );
        type Report = { standing: string; submittedAt: string; supersededAt: string | null; round: Head };
        for (const [m, column] of (columns as Head[]).entries()) {
          const stands = (data.agency.reports.nodes as Report[]).find(
            (r) =>
              r.round.id === column.id && r.supersededAt === null && (r.standing === 'EXAMPLE') === isExample,
          );
          expect([row.id, column.code, reportedAt[n][m]]).toEqual([
            row.id,
            column.code,
            stands?.submittedAt ?? null,
          ]);
          seen += Number(stands !== undefined);
        }
      }
    }
    expect(seen).toBeGreaterThan(0);
  });
});
