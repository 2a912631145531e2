import type { besideVi } from './beside.vi.ts';
import type { Widened } from './shape.ts';

export const besideEn: Widened<typeof besideVi> = {
  evidence: 'Evidence',
  noEvidence: 'No evidence named',
  supervision: 'Supervision',
  says: (body, view) => `${body}: ${view}`,
  withdrawn: (day, reason) => `withdrawn on ${day}: ${reason}`,
  example: 'Example',
  by: (document) => `by ${document}`,
  more: (shown, all) => `${shown} of ${all}, newest first.`,
  findings: {
    heading: 'What inspections found, and how it was handled',
    inspected: (by, day) => `inspected by ${by}, recorded on ${day}`,
    cases: (count, of) => `${count} ${of}`,
    handled: (body, day) => `handled by ${body} on ${day}`,
    closed: (body, day) => `closed by ${body} on ${day}`,
  },
  recommendations: {
    heading: 'Recommendations and answers',
    from: (from, to, day) => `${from} to ${to}, ${day}`,
    answered: (body, answer, day) => `${body}: ${answer}, ${day}`,
    unanswered: 'not answered yet',
  },
  commendations: {
    heading: 'Commendations',
    commended: (body, day) => `${body} was commended on ${day}`,
  },
};
