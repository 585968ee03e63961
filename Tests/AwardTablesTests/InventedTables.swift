/// The sound tables that the tests of this folder change; every figure is invented.
enum InventedTables {
  /// The files by path.
  static let sound = [
    "index.csv": index, "MA999999-example/award.yaml": manifest,
    "MA999999-example/classifications.csv": classifications,
    "MA999999-example/identities.csv": identities, "MA999999-example/rates.csv": rates,
    "MA999999-example/juniors.csv": juniors, "MA999999-example/penalties.csv": penalties,
    "national/national.yaml": national, "national/minimum_wage.csv": minimumWage,
    "national/super_guarantee.csv": superGuarantee,
    "national/contribution_base.csv": contributionBase,
    "national/super_treatment.csv": superTreatment,
    "national/super_minors.csv": superMinors, "national/super_threshold.csv": superThreshold,
    "national/full_time_week.csv": fullTimeWeek, "national/pay_cycle.csv": payCycle,
    "national/annual_review.csv": annualReview, "national/interest.csv": interest,
    "national/limitation.csv": limitation,
    "national/leave.csv": leave, "national/super_due.csv": superDue,
    "national/tax_coefficients.csv": taxCoefficients,
    "national/public_holidays.csv": publicHolidays,
    "national/slip_words.csv": slipWords, "national/slip_times.csv": slipTimes,
    "national/lowest_award_rate.csv": lowestAwardRate,
    "national/guardian_age.csv": guardianAge,
  ]

  static let index = """
    code,folder,title,names
    MA999999,MA999999-example,Example Industry Award 2020,Example Award|The Sample Award

    """

  static let manifest = """
    code: MA999999
    title: Example Industry Award 2020
    coverage: Nobody; it is invented.
    names: [Example Award, The Sample Award]
    checked_on: 2030-09-01
    employment_types: [full_time, part_time, casual]
    hours: {weekly: 38.00, averaging_weeks: [1, 2, 4]}
    rounding: {weekly: 0.10, hourly: half_up_cent, junior: weekly, casual: additive_on_rounded_hourly}
    casual: {overtime_loading: included, mode: additive}
    streams:
      - {id: floor, title: Floor}
      - {id: office, title: Office}
    sources:
      - {id: made-up, title: Made up for tests, publisher: nobody, dated: 2030-01-01}
    gaps: [Everything else.]
    covers_to: 2032-06-30
    examples:
      - what: casual of level 3
        classification: three
        employment: casual
        age: adult
        provision: ordinary
        on: 2030-08-05
        expect: 32.18
        source: made-up

    """

  static let classifications = """
    id,title,aliases,stream,clause,level,from,note
    one,Example employee level 1,shop hand|grade 1,floor,A.1,1,2028-07-01,
    two,Example employee level 2,keyholder,floor,A.2,2,2028-07-01,
    three,Clerk level 2,"clerk, second year",office,A.3,2,2028-07-01,

    """

  static let identities = """
    classification,database_id,title,from
    one,7001,Level 1,2028-07-01
    one,7001,Level one,2030-07-01

    """

  // 900.90 / 38 = 23.7079; 902.60 / 38 = 23.7526; 978.10 / 38 = 25.7395; 950.00 / 38 = 25.00.
  static let rates = """
    classification,from,starts,weekly,hourly,basis,clause,instrument,source,note
    one,2029-07-01,period,900.90,23.71,published,17.1,,made-up,
    one,2030-07-01,period,950.00,25.00,published,17.1,PR1,made-up,
    two,2029-07-01,day,902.60,23.75,carried,17.1,,made-up,
    two,2030-07-01,day,950.00,25.00,computed,17.1,,made-up,
    three,2029-07-01,period,978.10,25.74,published,17.2,,made-up,
    three,2030-07-01,period,978.10,25.74,computed,17.2,,made-up,

    """

  static let juniors = """
    classifications,age,service,percentage,of,from,starts,basis,clause,instrument,source,note
    stream:floor,under_17,,50,own,2029-07-01,period,published,17.3,,made-up,
    stream:floor,17,,75,own,2029-07-01,period,published,17.3,,made-up,
    stream:floor,18,,80,own,2029-07-01,period,published,17.3,,made-up,
    stream:floor,18,up_to_6_months,80,own,2030-07-01,period,computed,17.3,,made-up,
    stream:floor,18,over_6_months,90,own,2030-07-01,period,published,17.3,,made-up,

    """

  static let penalties = """
    provision,classifications,employment,category,words,days,from_time,to_time,after_hours,\
    up_to_hours,shift,shiftworkers,elective,percentage,flat,flat_per,combine,from,starts,basis,\
    clause,instrument,source,note
    ordinary,*,full_time part_time,ordinary,ordinary hours,,,,,,,,,100,,,,2029-07-01,period,\
    published,17.1,,made-up,
    ordinary,*,casual,ordinary,ordinary hours,,,,,,,,,125,,,,2029-07-01,period,published,11.1,,\
    made-up,
    evening,*,full_time part_time,evening,after 6pm,mon tue wed thu fri,18:00,24:00,,,,,,100,2.95,\
    started_hour,,2029-07-01,period,published,22.1,,made-up,
    sunday,*,full_time part_time,sunday,Sunday,sun,,,,,,,,150,,,,2029-07-01,period,published,22.1,,\
    made-up,
    sunday,one two,casual,sunday,Sunday,sun,,,,,,,,175,,,,2030-07-01,period,published,22.1,,made-up,
    sunday,three,casual,sunday,Sunday,sun,,,,,,,,,,,,2029-07-01,period,,,,,start uncertain: not told
    overtime-first,*,full_time,overtime,first 3 hours,,,,,3,,no,,150,,,highest,2029-07-01,day,\
    computed,21.2,,made-up,
    bank,*,full_time,public_holiday,time instead,,,,,,,,yes,100,,,,2029-07-01,period,published,\
    22.2,,made-up,
    bank,*,full_time,public_holiday,time instead,,,,,,,,yes,,,,,2030-07-01,period,,,,,ended

    """

  static let national = """
    checked_on: 2030-09-01
    covers_to: 2032-06-30
    super_by_quarter_to: 2030-06-30
    averaging_weeks: [1, 2, 4]
    sources:
      - {id: made-up, title: Made up for tests, publisher: nobody, dated: 2030-01-01}

    """

  static let minimumWage = """
    age,percentage,weekly,hourly,from,starts,basis,clause,instrument,source,note
    adult,,760.00,20.00,2029-07-01,period,published,order,Order 1,made-up,
    adult,,798.00,21.00,2030-07-01,period,published,order,,made-up,
    17,50,,,2030-07-01,period,published,order,,made-up,

    """

  static let superGuarantee = """
    percentage,from,starts,basis,clause,instrument,source,note
    9.25,2029-07-01,day,published,s 1,Act 1,made-up,
    10,2030-07-01,day,published,s 1,Act 1,made-up,

    """

  static let contributionBase = """
    amount,per,from,starts,basis,clause,instrument,source,note
    50000.00,quarter,2029-07-01,day,published,s 2,Act 1,made-up,
    210000.00,year,2030-07-01,day,published,s 2,Act 1,made-up,

    """

  static let superMinors = """
    age,hours,from,starts,basis,clause,instrument,source,note
    17,20,2029-07-01,day,published,s 4,Act 1,made-up,

    """

  static let superThreshold = """
    amount,from,starts,basis,clause,instrument,source,note
    300.00,2029-07-01,day,published,s 5,Act 1,made-up,
    ,2030-07-01,day,,,,,ended

    """

  static let fullTimeWeek = """
    hours,from,starts,basis,clause,instrument,source,note
    36.5,2029-07-01,day,published,s 6,Act 1,made-up,

    """

  static let guardianAge = """
    age,from,starts,basis,clause,instrument,source,note
    16,2029-07-01,day,published,s 14,Act 1,made-up,

    """

  static let payCycle = """
    days,from,starts,basis,clause,instrument,source,note
    28,2029-07-01,day,published,s 7,Act 1,made-up,

    """

  static let lowestAwardRate = """
    hourly,from,starts,basis,clause,instrument,source,note
    20.55,2030-07-01,period,computed,lowest adult rate of the awards,,made-up,

    """

  static let annualReview = """
    percentage,least_rise,floor_weekly,floor_hourly,entry_weekly,entry_hourly,from,starts,basis,clause,instrument,source,note
    3.2,20.00,798.00,21.00,780.90,20.55,2029-07-01,period,published,s 8,Act 1,made-up,

    """

  static let leave = """
    leave,divisor,weeks,year_days,from,starts,basis,clause,instrument,source,note
    annual,10,5,350,2029-07-01,day,published,s 10,Act 1,made-up,
    annual,13,4,365,2030-07-01,day,published,s 10,Act 1,made-up,
    personal,20,2,365,2029-07-01,day,published,s 11,Act 1,made-up,

    """

  static let limitation = """
    years,from,starts,basis,clause,instrument,source,note
    3,2029-07-01,day,published,s 13,Act 1,made-up,

    """

  static let superDue = """
    business_days,first_business_days,from,starts,basis,clause,instrument,source,note
    3,5,2030-07-01,day,published,s 12,Act 1,made-up,

    """

  static let taxCoefficients = """
    scale,less_than,a,b,from,starts,basis,clause,instrument,source,note
    threshold,100,0,0,2029-07-01,day,published,schedule,Act 2,made-up,
    threshold,200,0.1,10,2029-07-01,day,published,schedule,Act 2,made-up,
    threshold,,0.25,40.5,2029-07-01,day,published,schedule,Act 2,made-up,
    threshold,,0.2,-1.25,2030-07-01,day,published,schedule,Act 2,made-up,
    no_number,,0.5,0,2030-07-01,day,published,schedule,Act 2,made-up,

    """

  static let publicHolidays = """
    state,date,name,kind,source
    TAS,2030-01-01,New Year's Day,day,made-up
    TAS,2030-12-25,Christmas Day,day,made-up
    VIC,2030-01-01,New Year's Day,day,made-up
    VIC,2030-12-24,Christmas Eve,part_day,made-up

    """

  static let interest = """
    percentage,from,starts,basis,clause,instrument,source,note
    5.5,2030-01-01,day,computed,s 9,Act 1,made-up,
    6.25,2030-07-01,day,computed,s 9,Act 1,made-up,
    ,2031-01-01,day,,,,,not covered: nobody knows it

    """

  static let slipWords = """
    words,meaning,from,starts,basis,clause,instrument,source,note
    till shortage,seldom_allowed,2029-07-01,day,published,s 9,Act 1,made-up,
    misc,unclear_deduction,2029-07-01,day,published,s 9,Act 1,made-up,
    quiet leave,family_violence_leave_grace,2029-07-01,day,published,r 1,Act 1,made-up,
    quiet leave,family_violence_leave,2030-07-01,day,published,r 1,Act 1,made-up,

    """

  static let slipTimes = """
    working_days,local_holidays,holidays,from,starts,basis,clause,instrument,source,note
    2,1,4,2029-07-01,day,published,s 10,Act 1,made-up,

    """

  static let superTreatment = """
    category,treatment,from,starts,basis,clause,instrument,source,note
    ordinary,counts,2029-07-01,day,published,s 3,Act 1,made-up,
    overtime,excluded,2029-07-01,day,published,s 3,Act 1,made-up,
    bonus,depends,2030-07-01,day,published,s 3,Act 1,made-up,

    """
}
