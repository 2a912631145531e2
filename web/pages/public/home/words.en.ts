import type { Widened } from '../../../words/shape.ts';
import type { homeVi } from './words.vi.ts';

export const homeEn: Widened<typeof homeVi> = {
  now: (day) => `Up to ${day}`,
  owed: (n) =>
    `Reports that have come due: ${n.due}. On time: ${n.onTime}, late: ${n.late}, overdue and not handed in: ${n.overdue}.`,
  noneDue: 'No report has come due yet.',
  nothingOwed: 'No document has ruled yet who must report when.',
  facts: {
    onTime: 'handed in on time',
    late: 'handed in late',
    overdue: 'overdue, not handed in',
    undated: (all) => `of ${all} tasks have no ruled deadline`,
    provinces: (all) => `of ${all} provinces and cities have an implementing document`,
    reports: 'reports published',
    tasks: 'single tasks',
  },
  issued: (issuer, day) => `Issued by ${issuer} on ${day}`,
  follows: (symbol) => `follows ${symbol}`,
  plan: (symbol) => `the Government’s plan: ${symbol}`,
  sent: {
    heading: 'Workers sent abroad each year',
    more: 'All years, sources and targets',
    without: 'no figure for the whole year',
    planned: (plan) => `plan ${plan}`,
    early: 'announced before the year was over',
  },
  news: 'Newly published',
  ways: {
    heading: 'Find it by your question',
    who: 'Who must do what?',
    rounds: 'Who owes a report, who has handed it in?',
    reviews: 'What do the reviews say?',
    came: 'What was reported, what has changed?',
    mine: 'How does my province stand?',
    figures: 'What do the figures say?',
    having: 'Who has a plan?',
    plans: 'Data to take away',
    told: 'What did it tell then, and how far is it now?',
    whole: 'The whole Directive on one page',
  },
  whole: {
    title: (symbol) => `Directive ${symbol} on one page`,
  },
};
