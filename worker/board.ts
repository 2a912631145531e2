// The pages of whoever leads the work: the board of a round, its matrix, and one duty.
import { Hono } from 'hono';
import type { DutyAnswer, MonitorBoardAnswer, TaskAgencyMatrixAnswer } from '../web/pages/answers.ts';
import { drawDuty, drawMatrix } from '../web/pages/app/board/matrix.tsx';
import { drawBoard } from '../web/pages/app/board/page.tsx';
import {
  boardQuestion,
  dutyQuestion,
  matrixQuestion,
  moreOwedQuestion,
  moreReportsQuestion,
  roundsQuestion,
} from '../web/pages/app/board/question.ts';
import { roundAsked } from '../web/pages/app/board/round-choice.tsx';
import { fromAddress } from '../web/pages/app/frame/addresses.ts';
import type { Fields } from './access.ts';
import { type AppPage, ahead, appPage, further } from './app-pages.ts';
import type { Door } from './door.ts';

const ofRound = {
  variables: ({ ct = '' }: Fields) => ({ directive: ct === '' ? null : ct }),
  ahead: ahead(roundsQuestion, (answer, address) => {
    const round = roundAsked(answer, address);
    return { round, isKnown: round !== '' };
  }),
};

const board: AppPage<MonitorBoardAnswer> = {
  ...ofRound,
  more: [
    further(moreOwedQuestion, ({ round }) => round?.obligations),
    further(moreReportsQuestion, ({ round }) => round?.reports),
  ],
  question: boardQuestion,
  roles: ['COMMISSION'],
  render: drawBoard,
};
const matrix: AppPage<TaskAgencyMatrixAnswer> = {
  ...ofRound,
  more: [further(moreOwedQuestion, ({ round }) => round?.obligations)],
  question: matrixQuestion,
  roles: ['COMMISSION', 'MINISTRY_OFFICER'],
  render: drawMatrix,
};
const duty: AppPage<DutyAnswer> = {
  question: dutyQuestion,
  variables: ({ id = '' }) => ({ id: fromAddress(id) }),
  render: drawDuty,
};

export const boardRoutes = new Hono<Door>()
  .get('/app/giam-sat', appPage(board))
  .get('/app/ma-tran', appPage(matrix))
  .get('/app/phan-viec/:id', appPage(duty));
