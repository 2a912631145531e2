// What the office of a province sends about its report, from its list to handing in: changes worth copying, and the question before them.

export interface ExampleChange {
  /** The name of its operation. */
  readonly name: string;
  readonly does: { readonly vi: string; readonly en: string };
  readonly text: string;
}

/** What is left of a report, or why nothing was done. */
const reportOrRefusal = `{
    __typename
    ... on Report {
      id
      revision
      status
    }
    ... on Refusal {
      code
      text
      message
    }
    ... on Invalid {
      fields {
        path
        code
        text
      }
    }
    ... on Conflict {
      currentRevision
      there
    }
  }`;

export const exampleChanges: readonly ExampleChange[] = [
  {
    name: 'ReportsOfMyBody',
    does: {
      vi: 'Báo cáo của cơ quan mình: đang ở bước nào, hạn nào?',
      en: 'The reports of your body: at which step, due when?',
    },
    text: `query ReportsOfMyBody($status: ReportStatus, $first: Int = 20, $after: String, $last: Int, $before: String) {
  myReports(status: $status, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    nodes {
      id
      revision
      status
      submittedAt
      round {
        id
        period
        dueAt
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
`,
  },
  {
    name: 'StartReport',
    does: {
      vi: 'Mở báo cáo của một kỳ, thành bản nháp.',
      en: 'Open the report for a round, as a draft.',
    },
    text: `mutation StartReport($round: ID!, $agency: ID, $key: Key!) {
  startReport(round: $round, agency: $agency, key: $key) ${reportOrRefusal}
}
`,
  },
  {
    name: 'SaveReport',
    does: {
      vi: 'Lưu một số dòng của bản nháp; dòng không nêu giữ nguyên.',
      en: 'Save some lines of a draft; lines that are not named stay as they are.',
    },
    text: `mutation SaveReport($id: ID!, $revision: Int!, $items: [ReportItemInput!], $values: [ReportValueInput!], $key: Key!) {
  saveReport(id: $id, revision: $revision, items: $items, values: $values, key: $key) ${reportOrRefusal}
}
`,
  },
  {
    name: 'SubmitReport',
    does: {
      vi: 'Gửi báo cáo đã xong cho bên thẩm định.',
      en: 'Hand a finished report to the verifiers.',
    },
    text: `mutation SubmitReport($id: ID!, $revision: Int!, $key: Key!) {
  submitReport(id: $id, revision: $revision, key: $key) ${reportOrRefusal}
}
`,
  },
];
