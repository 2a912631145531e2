// The pages of whoever leads the work: the board over everything owed, its matrix, and one duty.
import { Hono } from 'hono';
import type { DutyAnswer, MonitorBoardAnswer, TaskAgencyMatrixAnswer } from '../web/pages/answers.ts';
import { askedIn } from '../web/pages/app/board/choosing.tsx';
import { drawDuty } from '../web/pages/app/board/duty.tsx';
import { drawMatrix } from '../web/pages/app/board/matrix.tsx';
import { whichOf } from '../web/pages/app/board/owed.ts';
import { drawBoard } from '../web/pages/app/board/page.tsx';
import {
  boardQuestion,
  dutyQuestion,
  matrixQuestion,
  moreOfMatrixQuestion,
  roundsQuestion,
} from '../web/pages/app/board/question.ts';
import { fromAddress } from '../web/pages/app/frame/addresses.ts';
import type { Fields } from './access.ts';
import { type AppPage, ahead, appPage, further } from './app-pages.ts';
import type { Door } from './door.ts';

const ofAll = {
  variables: (address: Fields, { actor }: { readonly actor: { readonly isExample: boolean } }) => ({
    directive: address.ct || null,
    task: address.nv ?? '',
    examples: whichOf(address.xem, actor.isExample) === 'examples',
  }),
  ahead: ahead(roundsQuestion, askedIn),
};

const board: AppPage<MonitorBoardAnswer> = {
  ...ofAll,
  question: boardQuestion,
  roles: ['COMMISSION'],
  render: drawBoard,
};
const matrix: AppPage<TaskAgencyMatrixAnswer> = {
  ...ofAll,
  more: [further(moreOfMatrixQuestion, ({ obligations }) => obligations)],
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
