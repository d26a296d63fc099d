// Long because it is a table of sentences.
/// Sentences as people say and write them, with the reading worked out by hand. Said on Wednesday, 3 February 2027,
/// by somebody in Britain, unless a group says otherwise.
///
/// `a..b` is a period, `..b` and `a..` are open, `!` is to be kept free, `?` is a question between readings, `3w`, `10d`,
/// `2m` and `5wd` are lengths.
enum DateSentences {
  static let explicit = """
    10 May | 2027-05-10
    10 May 2028 | 2028-05-10
    the 10th of May | 2027-05-10
    May 10th | 2027-05-10
    may 10 | 2027-05-10
    10th may | 2027-05-10
    May the tenth | 2027-05-10
    the tenth of may | 2027-05-10
    on the twenty-first of June | 2027-06-21
    Jun 21st, 2027 | 2027-06-21
    21-Jun-2027 | 2027-06-21
    21-jun-27 | 2027-06-21
    21.Jun.2027 | 2027-06-21
    21 Jun '27 | 2027-06-21
    Sept 3rd | 2027-09-03
    3 Sept. 2027 | 2027-09-03
    2 Feb | 2028-02-02
    3 Feb | 2027-02-03
    29 February | 2028-02-29
    29 Feb 2028 | 2028-02-29
    2027-06-01 | 2027-06-01
    2027/6/1 | 2027-06-01
    20270601 | 2027-06-01
    2027.06.01 | 2027-06-01
    2027 June 1 | 2027-06-01
    1 Jan 2027 | 2027-01-01
    we'd like to be live on the 1st of July, if at all possible | 2027-07-01
    Contract start: 1 July 2027 | 2027-07-01
    Deadline = 30/06/2027 | 2027-06-30
    30/06/2027 | 2027-06-30
    30/6/27 | 2027-06-30
    30-06-2027 | 2027-06-30
    30.06.2027 | 2027-06-30
    30. 6. 2027 | 2027-06-30
    5/6/2027 | 2027-06-05
    5/6 | 2027-06-05
    1/2 | 2028-02-01
    3/2 | 2027-02-03
    go-live is 1 July 2027, 9am | 2027-07-01
    1 July 2027 at 14:00 CET | 2027-07-01
    Thu 1 July 2027 14:00-15:00 | 2027-07-01
    2027-07-01T09:30 | 2027-07-01
    Thursday 1 July | 2027-07-01
    Thursday, July 1st, 2027 | 2027-07-01
    Thurs 1/7 | 2027-07-01
    Friday 1 July 2027 | ?2027-07-01;2027-07-02
    Friday 1 July | 2033-07-01
    the 15th | 2027-02-15
    by the 1st | 2027-03-01
    the 31st | 2027-03-31
    on the 3rd | 2027-02-03
    let's say the 20th, works for us | 2027-02-20
    the 20th of next month | 2027-03-20
    the 5th of this month | 2027-02-05
    Monday the 15th | 2027-02-15
    Friday the 13th | 2027-08-13
    Mon 15th | 2027-02-15
    15 February (Monday) | 2027-02-15
    today | 2027-02-03
    tomorrow | 2027-02-04
    tommorow morning | 2027-02-04
    day after tomorrow | 2027-02-05
    the day after tomorrow | 2027-02-05
    yesterday | 2027-02-02
    EOD today | 2027-02-03
    by close of business Friday | 2027-02-05
    EOB Thursday | 2027-02-04
    COB 12 Feb | 2027-02-12
    end of day tomorrow | 2027-02-04
    """

  static let monthFirst = """
    5/6/2027 | 2027-05-06
    5/6 | 2027-05-06
    05-06-27 | 2027-05-06
    13/6/2027 | 2027-06-13
    2/3 | 2027-02-03
    2/2 | 2028-02-02
    July 4th | 2027-07-04
    the Fourth of July | 2027-07-04
    Sat 5/8 | 2027-05-08
    Thanksgiving | 2027-11-25
    Labor Day | 2027-09-06
    Memorial Day weekend | 2027-05-29..2027-05-31
    the day after Thanksgiving | 2027-11-26
    Presidents' Day | 2027-02-15
    MLK Day | 2028-01-17
    Independence Day | 2027-07-04
    the week of July 4th | 2027-06-28..2027-07-04
    before Thanksgiving | ..2027-11-24
    Columbus Day | 2027-10-11
    Veterans Day 2028 | 2028-11-11
    Cyber Monday | 2027-11-29
    """

  static let noCountry = """
    5/6/2027 | ?2027-06-05;2027-05-06
    5/5/2027 | 2027-05-05
    25/6/2027 | 2027-06-25
    6/25/2027 | 2027-06-25
    2027-06-05 | 2027-06-05
    5.6.2027 | ?2027-06-05;2027-05-06
    5/6/2027, a Saturday | ?2027-06-05;2027-05-06
    """

  static let weekdays = """
    Friday | 2027-02-05
    on friday | 2027-02-05
    this Friday | 2027-02-05
    Wednesday | 2027-02-10
    next Friday | 2027-02-12
    next Wednesday | 2027-02-10
    Friday next week | 2027-02-12
    next week Friday | 2027-02-12
    next week on Friday | 2027-02-12
    Monday of next week | 2027-02-08
    Friday this week | 2027-02-05
    this coming Monday | 2027-02-08
    the coming Monday | 2027-02-08
    last Friday | 2027-01-29
    last Wednesday | 2027-01-27
    Friday last week | 2027-01-29
    Friday week | 2027-02-12
    a week on Friday | 2027-02-12
    a week from Friday | 2027-02-12
    two weeks on Monday | 2027-02-22
    a week tomorrow | 2027-02-11
    a week from tomorrow | 2027-02-11
    two weeks today | 2027-02-17
    can we do Thurs? | 2027-02-04
    Tues works | 2027-02-09
    Fri 10am works for Ines | 2027-02-05
    Wednesday afternoon | 2027-02-10
    first thing Monday | 2027-02-08
    this week | 2027-02-01..2027-02-07
    next week | 2027-02-08..2027-02-14
    sometime next week | 2027-02-08..2027-02-14
    last week | 2027-01-25..2027-01-31
    the week after next | 2027-02-15..2027-02-21
    week of 15 March | 2027-03-15..2027-03-21
    the week of the 17th | 2027-02-15..2027-02-21
    w/c 15 March | 2027-03-15..2027-03-21
    W/C 15/3 | 2027-03-15..2027-03-21
    week commencing Monday 15 March | 2027-03-15..2027-03-21
    week beginning 15th March | 2027-03-15..2027-03-21
    w/e 19 March | 2027-03-15..2027-03-19
    week ending Friday 19 March | 2027-03-15..2027-03-19
    week 23 | 2027-06-07..2027-06-13
    KW 23 | 2027-06-07..2027-06-13
    CW23 | 2027-06-07..2027-06-13
    wk 23 | 2027-06-07..2027-06-13
    calendar week 23 | 2027-06-07..2027-06-13
    2027-W23 | 2027-06-07..2027-06-13
    week 2 of 2028 | 2028-01-10..2028-01-16
    week 1 | 2028-01-03..2028-01-09
    weeks 10-12 | 2027-03-08..2027-03-28
    this weekend | 2027-02-06..2027-02-07
    next weekend | 2027-02-13..2027-02-14
    over the weekend | 2027-02-06..2027-02-07
    the weekend of 6 March | 2027-03-06..2027-03-07
    end of the week | 2027-02-05
    end of next week | 2027-02-12
    EOW | 2027-02-05
    by the end of this week | 2027-02-05
    early next week | 2027-02-08..2027-02-09
    mid next week | 2027-02-10
    midweek | 2027-02-03
    late next week | 2027-02-11..2027-02-12
    beginning of next week | 2027-02-08
    start of the week of 15 March | 2027-03-15
    first week of June | 2027-06-07..2027-06-13
    last week of June | 2027-06-21..2027-06-27
    second week in March | 2027-03-08..2027-03-14
    the week before Easter | 2027-03-15..2027-03-21
    the week after Easter | 2027-03-29..2027-04-04
    Easter week | 2027-03-22..2027-03-28
    first Monday in May | 2027-05-03
    the second Tuesday of March | 2027-03-09
    last Friday of the month | 2027-02-26
    last Thursday in Q1 | 2027-03-25
    the first Friday of next month | 2027-03-05
    third Thursday of June 2028 | 2028-06-15
    """

  static let parts = """
    March | 2027-03-01..2027-03-31
    in march | 2027-03-01..2027-03-31
    February | 2027-02-01..2027-02-28
    January | 2028-01-01..2028-01-31
    June 2028 | 2028-06-01..2028-06-30
    Jun-2028 | 2028-06-01..2028-06-30
    06/2027 | 2027-06-01..2027-06-30
    next March | 2027-03-01..2027-03-31
    this month | 2027-02-01..2027-02-28
    next month | 2027-03-01..2027-03-31
    the month after next | 2027-04-01..2027-04-30
    some time in June | 2027-06-01..2027-06-30
    probably April | 2027-04-01..2027-04-30
    April, I'd guess | 2027-04-01..2027-04-30
    end of March | 2027-03-31
    end March | 2027-03-31
    the very end of March | 2027-03-31
    by end of Feb | 2027-02-28
    end of the month | 2027-02-28
    EOM | 2027-02-28
    EOM March | 2027-03-31
    month-end | 2027-02-28
    month end June | 2027-06-30
    start of June | 2027-06-01
    beginning of June 2028 | 2028-06-01
    mid June | 2027-06-15
    mid-June | 2027-06-15
    middle of June | 2027-06-15
    early June | 2027-06-01..2027-06-10
    early in June | 2027-06-01..2027-06-10
    late June | 2027-06-21..2027-06-30
    early to mid June | 2027-06-01..2027-06-20
    mid to late June | 2027-06-11..2027-06-30
    mid-to-late June | 2027-06-11..2027-06-30
    first half of June | 2027-06-01..2027-06-15
    the second half of June | 2027-06-16..2027-06-30
    2nd half of March | 2027-03-16..2027-03-31
    the first two weeks of June | 2027-06-01..2027-06-14
    the last ten days of March | 2027-03-22..2027-03-31
    first working day of April | 2027-04-01
    last working day of March | 2027-03-31
    last day of Feb | 2027-02-28
    the 2nd business day of May | 2027-05-04
    Q2 | 2027-04-01..2027-06-30
    q1 | 2027-01-01..2027-03-31
    Q4 2027 | 2027-10-01..2027-12-31
    Q4'27 | 2027-10-01..2027-12-31
    Q4/27 | 2027-10-01..2027-12-31
    4Q27 | 2027-10-01..2027-12-31
    2027Q4 | 2027-10-01..2027-12-31
    2027-Q4 | 2027-10-01..2027-12-31
    the fourth quarter | 2027-10-01..2027-12-31
    second quarter of 2028 | 2028-04-01..2028-06-30
    Q1 next year | 2028-01-01..2028-03-31
    Q1 of next year | 2028-01-01..2028-03-31
    this quarter | 2027-01-01..2027-03-31
    next quarter | 2027-04-01..2027-06-30
    end of Q2 | 2027-06-30
    end of this quarter | 2027-03-31
    end of next quarter | 2027-06-30
    EOQ | 2027-03-31
    quarter end | 2027-03-31
    start of Q3 | 2027-07-01
    early Q3 | 2027-07-01..2027-07-31
    mid Q3 | 2027-08-15
    mid-Q3 | 2027-08-15
    late Q3 | 2027-09-01..2027-09-30
    H2 | 2027-07-01..2027-12-31
    H1 2028 | 2028-01-01..2028-06-30
    2H27 | 2027-07-01..2027-12-31
    first half of 2028 | 2028-01-01..2028-06-30
    second half of the year | 2027-07-01..2027-12-31
    the second half of next year | 2028-07-01..2028-12-31
    2028 | 2028-01-01..2028-12-31
    sometime in 2028 | 2028-01-01..2028-12-31
    next year | 2028-01-01..2028-12-31
    this year | 2027-01-01..2027-12-31
    early 2028 | 2028-01-01..2028-03-31
    late 2027 | 2027-10-01..2027-12-31
    mid-2028 | 2028-06-01..2028-07-31
    mid 2028 | 2028-06-01..2028-07-31
    EOY | 2027-12-31
    year end | 2027-12-31
    by year-end | 2027-12-31
    end of the year | 2027-12-31
    end of 2028 | 2028-12-31
    start of next year | 2028-01-01
    beginning of the year | 2027-01-01
    summer | 2027-06-01..2027-08-31
    in the spring | 2027-03-01..2027-05-31
    next summer | 2027-06-01..2027-08-31
    autumn 2027 | 2027-09-01..2027-11-30
    this winter | 2026-12-01..2027-02-28
    late spring | 2027-05-01..2027-05-31
    rest of the month | 2027-02-03..2027-02-28
    """

  /// The fiscal year begins in April.
  static let fiscal = """
    FY28 | 2027-04-01..2028-03-31
    FY 2028 | 2027-04-01..2028-03-31
    FY27/28 | 2027-04-01..2028-03-31
    fiscal 2028 | 2027-04-01..2028-03-31
    financial year 2028 | 2027-04-01..2028-03-31
    this fiscal year | 2026-04-01..2027-03-31
    next financial year | 2027-04-01..2028-03-31
    Q1 | 2027-04-01..2027-06-30
    Q4 | 2027-01-01..2027-03-31
    Q1 FY28 | 2027-04-01..2027-06-30
    FY28 Q1 | 2027-04-01..2027-06-30
    Q2FY28 | 2027-07-01..2027-09-30
    end of Q1 | 2027-06-30
    fiscal year end | 2027-03-31
    FYE | 2027-03-31
    our financial year end | 2027-03-31
    end of FY28 | 2028-03-31
    end of the fiscal year | 2027-03-31
    end of our fiscal | 2027-03-31
    start of FY28 | 2027-04-01
    H1 FY28 | 2027-04-01..2027-09-30
    calendar Q2 | 2027-04-01..2027-06-30
    calendar Q1 | 2027-01-01..2027-03-31
    CY27 Q4 | 2027-10-01..2027-12-31
    Q4 CY27 | 2027-10-01..2027-12-31
    year end | 2027-12-31
    EOY | 2027-12-31
    this quarter | 2027-01-01..2027-03-31
    fiscal Q2 | 2027-07-01..2027-09-30
    """

  /// Go-live is 1 June 2027, signature 15 April, kickoff 3 May.
  static let offsets = """
    in six weeks | 2027-03-17
    in 6 weeks' time | 2027-03-17
    in about six weeks | 2027-03-17
    six weeks from now | 2027-03-17
    six weeks from today | 2027-03-17
    in a fortnight | 2027-02-17
    in a month | 2027-03-03
    in a couple of weeks | 2027-02-17
    in a few weeks | 2027-02-24
    in two months | 2027-04-03
    in half a year | 2027-08-03
    in a year | 2028-02-03
    in 1 quarter | 2027-05-03
    in a month and a half | 2027-03-20
    three weeks ago | 2027-01-13
    a month ago | 2027-01-03
    90 days out | 2027-05-04
    in thirty (30) days | 2027-03-05
    within 30 days | 2027-03-05
    within the next two weeks | 2027-02-17
    within 30 days of signature | 2027-05-15
    30 days after signature | 2027-05-15
    two weeks before go-live | 2027-05-18
    2 wks before go live | 2027-05-18
    two weeks prior to go-live | 2027-05-18
    two weeks ahead of golive | 2027-05-18
    2 weeks pre go-live | 2027-05-18
    one month post go-live | 2027-07-01
    T-30 | 2027-05-02
    T minus 30 | 2027-05-02
    T+14 | 2027-06-15
    T-2w | 2027-05-18
    go-live + 6 weeks | 2027-07-13
    go-live minus 10 days | 2027-05-22
    kickoff plus two weeks | 2027-05-17
    signature + 5 | 2027-04-20
    at go-live | 2027-06-01
    by kick-off | 2027-05-03
    before go-live | ..2027-05-31
    after go-live | 2027-06-02..
    the Friday before go-live | 2027-05-28
    the Tuesday before go-live | 2027-05-25
    the Monday after kickoff | 2027-05-10
    the week before go-live | 2027-05-24..2027-05-30
    the week of go-live | 2027-05-31..2027-06-06
    between signature and kickoff | 2027-04-15..2027-05-03
    from kickoff to go-live | 2027-05-03..2027-06-01
    the two weeks before go-live | 2027-05-18..2027-05-31
    two weeks after 1 March | 2027-03-15
    a week before Easter | 2027-03-21
    10 days before the end of March | 2027-03-21
    one week before the end of Q1 | 2027-03-24
    in 4-6 weeks | ?2027-03-03;2027-03-17
    2-3 weeks before go-live | ?2027-05-11;2027-05-18
    over the next two weeks | 2027-02-08..2027-02-21
    the next 3 months | 2027-03-01..2027-05-31
    in the next 10 days | 2027-02-04..2027-02-13
    next 3 days | 2027-02-04..2027-02-06
    for two weeks from 4 May | 2027-05-04..2027-05-17
    4 May for two weeks | 2027-05-04..2027-05-17
    two weeks starting 4 May | 2027-05-04..2027-05-17
    next working day | 2027-02-04
    in 10 working days | 2027-02-17
    10 business days from now | 2027-02-17
    5 working days before go-live | 2027-05-25
    T-5 working days | 2027-05-25
    3 business days after Easter | 2027-03-31
    two Fridays from now | 2027-02-12
    """

  static let bounds = """
    by 1 June | 2027-06-01
    by June 1st at the latest | 2027-06-01
    no later than 1 June | 2027-06-01
    not later than June 1 | 2027-06-01
    on or before 1 June | 2027-06-01
    latest 1 June | 2027-06-01
    1 June at the very latest | 2027-06-01
    before 1 June | ..2027-05-31
    prior to 1 June | ..2027-05-31
    ahead of June | ..2027-05-31
    any time before June | ..2027-05-31
    after 1 June | 2027-06-02..
    after June | 2027-07-01..
    after the end of Q1 | 2027-04-01..
    from 1 June onwards | 2027-06-01..
    from June on | 2027-06-01..
    as of 1 June | 2027-06-01..
    starting 1 June | 2027-06-01..
    not before 1 June | 2027-06-01..
    no earlier than June | 2027-06-01..
    no sooner than 1 June | 2027-06-01..
    1 June at the earliest | 2027-06-01..
    earliest 1 June | 2027-06-01..
    1 June or later | 2027-06-01..
    on or after 1 June | 2027-06-01..
    not until June | 2027-06-01..
    we can't start before May | 2027-05-01..
    until 1 June | ..2027-06-01
    through June | ..2027-06-30
    up to the end of June | ..2027-06-30
    after Easter but before May | 2027-03-29..2027-04-30
    since January | 2027-01-01..
    """

  static let ranges = """
    from 7 to 11 June | 2027-06-07..2027-06-11
    7-11 June | 2027-06-07..2027-06-11
    7th to 11th June | 2027-06-07..2027-06-11
    June 7-11 | 2027-06-07..2027-06-11
    June 7 – 11, 2027 | 2027-06-07..2027-06-11
    June 7th through the 11th | 2027-06-07..2027-06-11
    between 7 and 11 June | 2027-06-07..2027-06-11
    between the 7th and the 11th of June | 2027-06-07..2027-06-11
    7 June - 2 July | 2027-06-07..2027-07-02
    20 December to 3 January | 2027-12-20..2028-01-03
    Dec 20, 2027 - Jan 3, 2028 | 2027-12-20..2028-01-03
    20 January to 10 February | 2027-01-20..2027-02-10
    7/6 - 11/6 | 2027-06-07..2027-06-11
    07.06.2027-11.06.2027 | 2027-06-07..2027-06-11
    2027-06-07 to 2027-06-11 | 2027-06-07..2027-06-11
    May to July | 2027-05-01..2027-07-31
    may-july | 2027-05-01..2027-07-31
    Mar/Apr | 2027-03-01..2027-04-30
    early May to mid June | 2027-05-01..2027-06-15
    end of May to mid June | 2027-05-31..2027-06-15
    late May/early June | 2027-05-21..2027-06-10
    Q2-Q3 | 2027-04-01..2027-09-30
    Monday to Wednesday | 2027-02-08..2027-02-10
    Mon-Wed next week | 2027-02-08..2027-02-10
    Thu - Fri | 2027-02-04..2027-02-05
    now until Easter | 2027-02-03..2027-03-28
    from now until Easter | 2027-02-03..2027-03-28
    from the 22nd to the 26th | 2027-02-22..2027-02-26
    all of August | 2027-08-01..2027-08-31
    throughout August | 2027-08-01..2027-08-31
    the whole of August | 2027-08-01..2027-08-31
    between Christmas and New Year | 2027-12-26..2027-12-31
    between Christmas and New Year's | 2027-12-26..2027-12-31
    """

  static let lengths = """
    six weeks | 6w
    about six weeks | 6w
    it takes 6 weeks | 6w
    legal needs 10 working days | 10wd
    ten business days | 10wd
    a week | 1w
    a fortnight | 2w
    3 months | 3m
    90 days | 90d
    a quarter | 3m
    half a year | 6m
    a year | 12m
    a month and a half | 45d
    1.5 months | 45d
    a year and a half | 18m
    2 wks | 2w
    3w | 3w
    30-day pilot | 30d
    a two-week pilot | 2w
    couple of weeks | 2w
    max 6 weeks | 6w
    at least 2 weeks | 2w
    up to 6 weeks | 6w
    no more than 3 weeks | 3w
    thirty (30) days | 30d
    ten (10) business days | 10wd
    two working weeks | 10wd
    4-6 weeks | ?4w;6w
    four to six weeks | ?4w;6w
    between 4 and 6 weeks | ?4w;6w
    2 or 3 weeks | ?2w;3w
    a week or two | ?1w;2w
    5 to 10 working days | ?5wd;10wd
    3 weeks, no, 4 weeks | 4w
    """

  static let kept = """
    not in August | !2027-08-01..2027-08-31
    anything but August | !2027-08-01..2027-08-31
    any time except August | !2027-08-01..2027-08-31
    avoid the week of 7 June | !2027-06-07..2027-06-13
    please avoid Easter week | !2027-03-22..2027-03-28
    can't do 7 to 11 June | !2027-06-07..2027-06-11
    no meetings in August | !2027-08-01..2027-08-31
    nothing between 20 December and 3 January | !2027-12-20..2028-01-03
    change freeze 15 December to 4 January | !2027-12-15..2028-01-04
    20 Dec - 3 Jan code freeze | !2027-12-20..2028-01-03
    not on 1 June | !2027-06-01..2027-06-01
    1 June doesn't work | !2027-06-01..2027-06-01
    next week is out | !2027-02-08..2027-02-14
    I'm out of office next week | !2027-02-08..2027-02-14
    Ines is on leave 7-11 June | !2027-06-07..2027-06-11
    we're closed between Christmas and New Year | !2027-12-26..2027-12-31
    August is off limits | !2027-08-01..2027-08-31
    never in December | !2027-12-01..2027-12-31
    the office is shut from 24 December to 2 January | !2027-12-24..2028-01-02
    """

  static let second = """
    3 March, sorry, 3 April | 2027-04-03
    March 3 -- no wait, April 3 | 2027-04-03
    3 March, I mean 3 April | 2027-04-03
    3 March... make that 4 March | 2027-03-04
    not 10 May, 17 May | 2027-05-17
    not May 10 but May 17 | 2027-05-17
    17 May, not 10 May | 2027-05-17
    17 May instead of 10 May | 2027-05-17
    instead of 10 May, 17 May | 2027-05-17
    moved from 10 May to 17 May | 2027-05-17
    it was 10 May, now it's 17 May | 2027-05-17
    not this Friday, next Friday | 2027-02-12
    10 May or 17 May | ?2027-05-10;2027-05-17
    10 or 17 May | ?2027-05-10;2027-05-17
    either 10 or 17 May | ?2027-05-10;2027-05-17
    May 10 or 17 | ?2027-05-10;2027-05-17
    Monday or Tuesday | ?2027-02-08;2027-02-09
    May or June | ?2027-05-01..2027-05-31;2027-06-01..2027-06-30
    Q2 or Q3 | ?2027-04-01..2027-06-30;2027-07-01..2027-09-30
    end of May or June | ?2027-05-31;2027-06-30
    """

  static let again = """
    every Tuesday
    each Monday
    weekly
    every two weeks
    biweekly
    Mondays
    Tuesdays and Thursdays
    not on Fridays
    once a week
    twice a month
    every other Friday
    the last Friday of every month
    the 1st of each month
    every quarter
    on weekdays
    daily standup
    monthly check-in
    3 times a week
    """

  static let none = """
    we may need longer
    this may slip
    May be delayed
    they march ahead
    march past the post
    April will sign it
    June said yes
    ask April
    August Corp
    Jan de Vries will join
    Friday Inc.
    Monday.com
    the sat phone
    summer intern
    fall behind
    spring into action
    the second reviewer
    the 2nd reviewer
    in the second round
    third-party audit
    first of all
    in the first place
    at the last minute
    last but not least
    version 2.3.1
    v3.4
    release 12.5
    15% of the wards
    £48,000
    $1.2m
    12k users
    call 0171 555 0123
    +44 20 7946 0958
    ticket 4711
    PO 2027
    SOC 2 Type II
    ISO 27001
    ISO 27001:2022
    24/7 support
    1/2 of the budget
    step 3 of 10
    2 of 5
    9 to 5
    soon
    asap
    TBD
    as soon as possible
    when legal is done
    30 minutes
    two hours
    at 3pm
    30 hours a month
    £500 a month
    ten people
    Office 365
    Windows 11
    Q&A
    Q5
    30 February
    31 April 2027
    31/11/2027
    13/32/2027
    week 60
    2027-13-01
    no idea yet
    T-shirt
    a 20 year old company
    10.0.0.1
    let's decide later
    the next step
    back to square one
    the day rate
    a quarter of the users
    half of the team
    week by week
    may I ask
    We may or may not
    May I call you?
    marching orders
    March on
    augustus
    june bug
    Mr. May called
    Ms April Jones
    Wed like to proceed
    sun is shining
    monitor the situation
    second opinion
    just a second
    give me a second
    the first step
    the 3rd party
    the 5th reviewer
    2nd floor
    top 3 priorities
    3 of 4 people
    50/50
    9/10 would recommend
    rated 4/5 stars
    page 12/30
    1:1 meeting
    call me at 555-0123
    (415) 555-2671
    10-15 people
    10-15%
    5-10 users
    $10-15k
    EUR 48.000,00
    48.000 Euro
    3.5 million
    version 10.3.21
    v2027
    Model 3
    Room 2027
    invoice 20271301
    O365
    Web 2.0
    COVID-19
    GPT-4
    24x7
    7 days a week
    8 hours a day
    per month
    an hour
    half an hour
    a minute
    long-term
    day-to-day
    end-to-end
    at the end of the day
    year over year
    week-long
    every user
    each team
    the weekend edition
    nth
    later
    some day
    these days
    any day now
    right now
    yet to be decided
    as discussed
    TBC
    in due course
    good to go
    EU-27
    Q&A in the end
    first come first served
    Friday Labs
    Sunday Times
    Wednesday Addams
    Easter egg
    Christmas party
    New Year's resolution
    labour costs
    """

  static let mails = """
    Hi Ines, just confirming Thursday 4 March at 3pm CET | 2027-03-04
    Subject: RE: Go-live 1 July | 2027-07-01
    Sent: Monday, 1 February 2027 09:14 | 2027-02-01
    Date: Mon, 1 Feb 2027 09:14:22 +0100 | 2027-02-01
    Our contract with Brightline runs until 30 September 2027 | ..2027-09-30
    the renewal is due 30 Sept | 2027-09-30
    we are aiming for a June go-live | 2027-06-01..2027-06-30
    Board meets 18 March, papers due a week before | 2027-03-18
    I will revert by Tue | 2027-02-09
    let's circle back in two weeks | 2027-02-17
    could we push to the week of the 22nd? | 2027-02-22..2027-02-28
    she's back on the 22nd | 2027-02-22
    legal wants it by Friday COB | 2027-02-05
    Latest we can sign is 31 March | 2027-03-31
    our year end is 30 June | 2027-06-30
    kick off around mid April | 2027-04-15
    round about the middle of April | 2027-04-15
    we go live on 1st June come hell or high water | 2027-06-01
    as early as March | 2027-03-01..
    target: Q3 | 2027-07-01..2027-09-30
    ETA: end of Q2 | 2027-06-30
    Due date: 12/04/2027 | 2027-04-12
    go-live (1 June) | 2027-06-01
    [1 June 2027] | 2027-06-01
    1 June 2027; board approval needed | 2027-06-01
    uhm I think it was like the fifth of march | 2027-03-05
    so um next thursday I guess | 2027-02-11
    march the fifteenth twenty twenty seven | 2027-03-15
    fifteenth of march | 2027-03-15
    twenty third of april | 2027-04-23
    the twenty-third | 2027-02-23
    first of june | 2027-06-01
    june first | 2027-06-01
    by the end of q two | 2027-06-30
    quarter two | 2027-04-01..2027-06-30
    in three to four weeks time | ?2027-02-24;2027-03-03
    in one to two months | ?2027-03-03;2027-04-03
    within two to three weeks | 2027-02-24
    Febuary 15th | 2027-02-15
    wensday | 2027-02-10
    15th Feburary | 2027-02-15
    22nd of Apirl | 2027-04-22
    next tuseday | 2027-02-09
    2 weeks from tomorrow | 2027-02-18
    3 weeks from Monday | 2027-03-01
    a month from the 15th | 2027-03-15
    the day before Easter | 2027-03-27
    two days after Christmas | 2027-12-27
    the weekend before Easter | 2027-03-20..2027-03-21
    Good Friday | 2027-03-26
    Easter Monday | 2027-03-29
    Christmas Eve | 2027-12-24
    New Year's Eve | 2027-12-31
    Boxing Day | 2027-12-26
    Whit Monday | 2027-05-17
    Ascension Day | 2027-05-06
    early May bank holiday | 2027-05-03
    spring bank holiday | 2027-05-31
    August bank holiday | 2027-08-30
    Halloween | 2027-10-31
    Valentine's Day | 2027-02-14
    Chinese New Year | 2027-02-06
    Diwali | 2027-10-29
    Easter 2028 | 2028-04-16
    next Easter | 2027-03-28
    last Christmas | 2026-12-25
    before Easter | ..2027-03-27
    after Christmas | 2027-12-26..
    until Christmas | ..2027-12-25
    three weeks before Christmas | 2027-12-04
    the first week after Easter | 2027-03-29..2027-04-04
    week after next | 2027-02-15..2027-02-21
    quarter after next | 2027-07-01..2027-09-30
    in the second week of March | 2027-03-08..2027-03-14
    second last Friday of March | 2027-03-19
    last two weeks of March | 2027-03-18..2027-03-31
    first 10 days of April | 2027-04-01..2027-04-10
    first weekend in March | 2027-03-06..2027-03-07
    the last day of next month | 2027-03-31
    first day of the new year | 2028-01-01
    the new year | 2028-01-01
    in the new year | 2028-01-01
    end of business tomorrow | 2027-02-04
    Q3 at the latest | 2027-09-30
    by Q3 at the very latest | 2027-09-30
    no later than the end of March | 2027-03-31
    not after 31 March | 2027-03-31
    some time after Easter | 2027-03-29..
    at the end of June | 2027-06-30
    June 30th | 2027-06-30
    31st of march, 2027 | 2027-03-31
    Dec 31st | 2027-12-31
    31/12 | 2027-12-31
    1st Mar '28 | 2028-03-01
    5 Apr 28 | 2028-04-05
    from Monday | 2027-02-08..
    from next week | 2027-02-08..
    starting in March | 2027-03-01..
    as from 1 March | 2027-03-01..
    with effect from 1 March | 2027-03-01..
    Monday, 8th February - Friday, 12th February | 2027-02-08..2027-02-12
    8th - 12th Feb | 2027-02-08..2027-02-12
    8.-12.3.2027 | 2027-03-08..2027-03-12
    8/3-12/3 | 2027-03-08..2027-03-12
    8–12 March inclusive | 2027-03-08..2027-03-12
    between Monday and Wednesday next week | 2027-02-08..2027-02-10
    June through August | 2027-06-01..2027-08-31
    from mid March to the end of April | 2027-03-15..2027-04-30
    mid-March to mid-April | 2027-03-15..2027-04-15
    end of Q1 to mid Q2 | 2027-03-31..2027-05-15
    2027 to 2028 | 2027-01-01..2028-12-31
    today until Friday | 2027-02-03..2027-02-05
    between now and the end of March | 2027-02-03..2027-03-31
    halfway between 1 March and 31 March | 2027-03-16
    two months after 31 December 2027 | 2028-02-29
    the third week of Q2 | 2027-04-19..2027-04-25
    first Monday after 15 March | 2027-03-22
    the Monday before 15 March | 2027-03-08
    the Thursday after next | 2027-02-11
    45 calendar days | 45d
    6 full weeks | 6w
    three-month contract | 3m
    a 12 month term | 12m
    24 months | 24m
    two quarters | 6m
    2.5 weeks | 18d
    two and a half months | 75d
    3 weeks of testing | 3w
    6+ weeks | 6w
    ~4 weeks | 4w
    roughly a month | 1m
    less than a week | 1w
    just over two weeks | 2w
    10 w/days | none
    one to two weeks | ?1w;2w
    6 or 8 weeks | ?6w;8w
    3-5 business days | ?3wd;5wd
    lead time: 15 working days | 15wd
    avoid August please | !2027-08-01..2027-08-31
    not the week of 8 March | !2027-03-08..2027-03-14
    not next week | !2027-02-08..2027-02-14
    I can't make Friday | !2027-02-05..2027-02-05
    Friday won't work | !2027-02-05..2027-02-05
    nobody is here between 24 December and 3 January | !2027-12-24..2028-01-03
    blackout: 15 Nov - 5 Jan | !2027-11-15..2028-01-05
    we have a change freeze in December | !2027-12-01..2027-12-31
    no deployments during Q4 | !2027-10-01..2027-12-31
    except for the last week of March | !2027-03-22..2027-03-28
    Ramadan, so nothing in the evenings | none
    May 4, er, I mean May 6 | 2027-05-06
    4 May - sorry, 6 May | 2027-05-06
    the 4th, no, the 6th of May | 2027-05-06
    4 May (actually 6 May) | 2027-05-06
    scratch 4 May, let's do 6 May | 2027-05-06
    Tuesday... no wait, Wednesday | 2027-02-10
    pushed from 4 May to 6 May | 2027-05-06
    10, 12 or 17 May | ?2027-05-10;2027-05-12;2027-05-17
    Tuesday 9th or Thursday 11th | ?2027-02-09;2027-02-11
    either March or April | ?2027-03-01..2027-03-31;2027-04-01..2027-04-30
    end of this month or early next | 2027-02-28
    """
}
