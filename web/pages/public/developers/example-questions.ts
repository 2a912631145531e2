// Questions worth copying: what anyone may ask, with the text that the tests send.

export interface ExampleQuestion {
  /** The name of its operation. */
  readonly name: string;
  readonly asks: { readonly vi: string; readonly en: string };
  readonly question: string;
}

export const exampleQuestions: readonly ExampleQuestion[] = [
  {
    name: 'AsKnownThen',
    asks: {
      vi: 'Ngày 10/11/2026, sổ ghi ai phối hợp việc gì?',
      en: 'What did the ledger say on 10/11/2026 of who coordinates what?',
    },
    question: `query AsKnownThen {
  directive(symbol: "20-CT/TW", knownOn: "2026-11-10") {
    tasks(first: 100, level: LEAF) {
      nodes {
        code
        holders(role: COORDINATE) {
          agency {
            nameVi
          }
        }
      }
    }
  }
}
`,
  },
  {
    name: 'BodiesOneByOne',
    asks: {
      vi: 'Mọi cơ quan, từng trang một, từ đầu hay từ cuối danh sách.',
      en: 'All bodies, page by page, from the beginning of the list or from its end.',
    },
    question: `query BodiesOneByOne($first: Int = 50, $after: String, $last: Int, $before: String) {
  agencies(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    nodes {
      id
      nameVi
      nameEn
      kind
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
    name: 'CitedFigure',
    asks: {
      vi: 'Con số được trích dẫn nói đúng điều gì, và sổ nay còn nói như vậy không?',
      en: 'What exactly did the cited figure say, and does the ledger still say so?',
    },
    question: `query CitedFigure {
  citation(id: "o.OBS-0001.1.pi7sau") {
    type
    bytes
    sha256
    revisedSince
    revisedBy
  }
}
`,
  },
  {
    name: 'FindByOldName',
    asks: {
      vi: 'Gõ không dấu: “hai duong” nay là gì, “bo lao dong” là ai?',
      en: 'Typed without marks: what is "hai duong" today, and who is "bo lao dong"?',
    },
    question: `query FindByOldName {
  place: search(text: "hai duong", first: 5) {
    type
    nameVi
    became {
      nameVi
      on
      scope
    }
  }
  body: search(text: "bo lao dong", first: 5) {
    type
    nameVi
    became {
      nameVi
      on
      scope
    }
  }
}
`,
  },
  {
    name: 'IndicatorOverTime',
    asks: {
      vi: 'Mỗi năm bao nhiêu lao động đi, theo nguồn nào, và các nguồn khác nhau ở đâu?',
      en: 'How many workers left each year, by whose word, and where do sources contradict each other?',
    },
    question: `query IndicatorOverTime {
  indicator(slug: "workers-sent") {
    nameVi
    unit
    definitionVi
    aggregation
    observations(first: 100, periodType: "year", totalsOnly: true) {
      totalCount
      nodes {
        kind
        value
        valueHigh
        qualifier
        periodStart
        periodEnd
        confidence
        standing
        note
        source {
          titleEn
          publisher
          url
        }
        contradiction {
          titleEn
          observations {
            value
            qualifier
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
`,
  },
  {
    name: 'OldProvinces',
    asks: {
      vi: '63 đơn vị nào có hiệu lực ngày 30/6/2025, và nay thành gì?',
      en: 'Which 63 units were in force on 30/6/2025, and what became of them?',
    },
    question: `query OldProvinces {
  territories(first: 100, validOn: "2025-06-30") {
    totalCount
    nodes {
      code
      nameVi
      measures {
        measure
        value
        asOf
        source {
          titleVi
        }
      }
      successors {
        on
        to {
          nameVi
        }
      }
    }
  }
}
`,
  },
  {
    name: 'PlansCompared',
    asks: {
      vi: 'Kế hoạch của mỗi tỉnh không nói đến nhiệm vụ nào, chỗ nào còn ý kiến khác, hai người đọc thống nhất đến đâu?',
      en: "Which task is each province's plan silent on, what is in dispute, and how far do the two readers agree?",
    },
    question: `query PlansCompared {
  gapMatrix(directive: "20-CT/TW") {
    states
    agreement {
      read
      alike
      kappa
    }
    counts {
      state
      cells
    }
    rows {
      symbol
      nameVi
    }
    columns {
      code
      rows(state: SILENT) {
        nameVi
      }
    }
    cells
  }
}
`,
  },
  {
    name: 'PlansOfAProvince',
    asks: {
      vi: 'Hải Phòng và đơn vị sáp nhập vào đã lập kế hoạch gì, với chỉ tiêu nào?',
      en: 'What did Hải Phòng and the unit merged into it plan, with which targets?',
    },
    question: `query PlansOfAProvince {
  territory(slug: "hai-phong") {
    nameVi
    predecessors {
      on
      kind
      from {
        nameVi
      }
      source {
        symbol
      }
    }
    plans(first: 20, withPredecessors: true) {
      nodes {
        relation
        status
        document {
          symbol
          issuedOn
          titleVi
        }
        targets {
          textVi
          value
          unit
          period
          indicator {
            code
          }
          source {
            url
          }
        }
        provisions(first: 50) {
          nodes {
            code
            titleVi
            tasks {
              code
            }
          }
        }
      }
    }
  }
}
`,
  },
  {
    name: 'ProvinceMap',
    asks: {
      vi: '34 ô: hôm nay có gì trong sổ về mỗi tỉnh, thành phố?',
      en: 'The 34 tiles: what is on record for each province today?',
    },
    question: `query ProvinceMap {
  territories(first: 40) {
    totalCount
    nodes {
      code
      nameVi
      slug
      tileRow
      tileColumn
      predecessors {
        kind
        from {
          nameVi
        }
      }
      plans(first: 20, withPredecessors: true) {
        nodes {
          relation
          document {
            symbol
            issuedOn
          }
        }
      }
      agencies(first: 10, kind: PROVINCE_GOVERNMENT) {
        nodes {
          nameVi
          latestClaims(first: 10) {
            nodes {
              claim
              standing
              period
            }
          }
        }
      }
    }
  }
}
`,
  },
  {
    name: 'PublishedReports',
    asks: {
      vi: 'Báo cáo nào đã công bố, ai gửi, ai thẩm định, ai công bố?',
      en: 'What has been published, by whom submitted, verified and published?',
    },
    question: `query PublishedReports {
  publishedReports(first: 20) {
    totalCount
    nodes {
      isExample
      leafNumber
      publishedAt
      round {
        period
        dueAt
      }
      agency {
        nameVi
      }
      items {
        claim
        done
        task {
          code
        }
      }
      values {
        value
        numerator
        denominator
        denominatorBase
        indicator {
          code
          unit
        }
      }
      submittedBy {
        officeVi
      }
      verifiedBy {
        officeVi
      }
      publishedBy {
        officeVi
      }
      supersedes {
        id
      }
      supersededBy {
        id
      }
    }
  }
}
`,
  },
  {
    name: 'WereTargetsMet',
    asks: {
      vi: 'Chỉ tiêu năm 2025 của Sơn La có đạt không, theo số đã công bố; nếu không kết luận được thì vì sao?',
      en: "Were Sơn La's targets for 2025 met, as far as published figures tell, and where they cannot be judged, why not?",
    },
    question: `query WereTargetsMet {
  territory(slug: "son-la", validOn: "2025-06-30") {
    nameVi
    plans(first: 10) {
      nodes {
        document {
          symbol
          titleVi
        }
        targets {
          textVi
          operator
          value
          unit
          base
          evaluations {
            verdict
            code
            reason
            period
            population
            numerator
            atLeast
            atMost
            denominator
            denominatorAsOf
            asOf
            exact
            percent
          }
        }
      }
    }
  }
}
`,
  },
  {
    name: 'WhatHasChanged',
    asks: {
      vi: 'Từ lần đọc trước, điều gì đã được công bố, sửa lại hay rút lại?',
      en: 'What has been published, put right or taken back since you last looked?',
    },
    question: `query WhatHasChanged($since: String, $first: Int = 50) {
  changes(since: $since, first: $first) {
    changes {
      version
      kind
      action
      at
      revision
      type
      recordId
    }
    version
    hasMore
  }
}
`,
  },
  {
    name: 'WhatIsNew',
    asks: {
      vi: 'Mới đây điều gì được công bố, đính chính hay rút lại?',
      en: 'What was published, put right or taken back most recently?',
    },
    question: `query WhatIsNew {
  changes(last: 5) {
    changes {
      at
      kind
      action
      type
    }
    version
    earlier
  }
}
`,
  },
  {
    name: 'WhatIsOrdered',
    asks: {
      vi: 'Chỉ thị giao việc gì, theo nhóm nào, nhịp nào, và hôm nay ai chịu trách nhiệm?',
      en: 'What does the directive order, in groups, how often, and who answers for each task today?',
    },
    question: `query WhatIsOrdered {
  directive(symbol: "20-CT/TW") {
    symbol
    issuedOn
    issuer {
      nameVi
    }
    hasDatedDeadlines
    tasks(first: 100) {
      totalCount
      nodes {
        code
        level
        kind
        cadence
        titleVi
        deadlineText
        section
        parent {
          code
        }
        holders {
          role
          agency {
            nameVi
          }
          vacancyReason
        }
      }
    }
  }
}
`,
  },
  {
    name: 'WhoCarriesItOut',
    asks: {
      vi: 'Kế hoạch nào thực hiện nhiệm vụ 2.5; nơi nào chép lại, mở rộng, làm nhẹ đi hoặc không nói đến?',
      en: 'Which plans carry out task 2.5, and who copied, extended, weakened or was silent on it?',
    },
    question: `query WhoCarriesItOut {
  directive(symbol: "20-CT/TW") {
    task(code: "2.5") {
      titleVi
      provisions(first: 50) {
        nodes {
          code
          titleVi
          plan {
            document {
              symbol
              issuedOn
            }
            agency {
              nameVi
            }
          }
        }
      }
      mappings(first: 50) {
        nodes {
          state
          isConfirmed
          plan {
            agency {
              nameVi
            }
          }
          readings {
            reader
            state
            section
            note
          }
        }
      }
    }
  }
}
`,
  },
  {
    name: 'WhoWasResponsible',
    asks: {
      vi: 'Ngày 1/1/2023, khi Ban Kinh tế Trung ương còn hoạt động, ai chủ trì, phối hợp, giám sát nhiệm vụ 5.7.2?',
      en: 'Who led, coordinated and supervised task 5.7.2 on 1/1/2023, when the Economic Commission still existed?',
    },
    question: `query WhoWasResponsible {
  directive(symbol: "20-CT/TW", validOn: "2023-01-01") {
    task(code: "5.7.2") {
      titleVi
      assignments {
        role
        agency {
          nameVi
        }
        source {
          url
        }
      }
      holders {
        role
        from
        until
        agency {
          nameVi
          successors {
            on
            kind
            to {
              nameVi
            }
          }
          predecessors {
            on
            from {
              nameVi
            }
          }
        }
      }
    }
  }
}
`,
  },
];
