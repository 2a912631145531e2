// Every table of the ledger; drizzle-kit and the drift test read this list.
export * from './access/table.ts';
export * from './agencies/table.ts';
export * from './assignments/table.ts';
export * from './audit/table.ts';
export * from './directives/table.ts';
export * from './documents/table.ts';
export * from './indicators/table.ts';
export * from './inspections/table.ts';
export * from './plans/table.ts';
export * from './quality/table.ts';
export * from './reports/table.ts';
export * from './reviews/table.ts';
export * from './rounds/table.ts';
export * from './rulings/table.ts';
export * from './tasks/table.ts';
export * from './territories/table.ts';
export * from './urging/table.ts';
