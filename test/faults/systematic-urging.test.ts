import { families } from './cases.ts';
import { everyLegInEveryWay } from './systematic.ts';

everyLegInEveryWay(families.urging);
