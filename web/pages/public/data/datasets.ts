// The data sets of the ledger, in the order of the catalogue.
import type { DataSet } from './dataset.tsx';
import { commendations, findings, recommendations } from './sets/beside.ts';
import { bodies, provinces } from './sets/bodies.ts';
import { indicators, observations } from './sets/figures.ts';
import { gaps, plans } from './sets/plans.ts';
import { duties, reports } from './sets/reports.ts';
import { holders, tasks } from './sets/tasks.ts';

export const dataSets: readonly DataSet[] = [
  tasks,
  holders,
  bodies,
  provinces,
  plans,
  gaps,
  indicators,
  observations,
  reports,
  duties,
  findings,
  recommendations,
  commendations,
];
