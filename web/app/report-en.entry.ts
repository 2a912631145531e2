import { findingsEn } from '../../db/quality/words.en.ts';
import { reportScriptEn } from '../words/report-script.en.ts';
import { start } from './report-script.ts';

start({ language: 'en', word: reportScriptEn, findings: findingsEn });
