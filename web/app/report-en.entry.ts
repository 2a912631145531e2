import { findingsEn } from '../i18n/findings.en.ts';
import { reportScriptEn } from '../i18n/report-script.en.ts';
import { start } from './report-script.ts';

start({ language: 'en', word: reportScriptEn, findings: findingsEn });
