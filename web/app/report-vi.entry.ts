import { findingsVi } from '../../db/quality/words.vi.ts';
import { reportScriptVi } from '../words/report-script.vi.ts';
import { start } from './report-script.ts';

start({ language: 'vi', word: reportScriptVi, findings: findingsVi });
