import PayDomain
import TestSupport
import Testing

@testable import PayslipReading

/// A payslip of each layout as text, invented: employers, people and figures are made up, the ABN's check is right by
/// arithmetic alone.
enum LayoutCases {
  /// The slips of a PDF drawn from text.
  static func slips(_ text: String) throws -> [Payslip] {
    let catalog = try LayoutCatalog(folder: layoutsFolder())
    let pages = try PDFCase.pool.words(of: TextPDF.bytes(text))
    return try PDFPayslips(catalog: catalog, facts: KnownFacts()).read(pages, path: "text").map {
      switch $0 {
      case .slip(let slip): return slip
      case .problem(let problem, _, _): throw problem
      }
    }
  }

  /// Name of the layout and its slip.
  static let texts: [(layout: String, text: String)] = [
    ("payslip", payslip), ("employment-hero-payslip", employmentHero), ("myob-payslip", myob),
    ("wa-health-payslip", waHealth), ("qld-health-payslip", qldHealth),
    ("university-payslip", university), ("bureau-payslip", bureau), ("alesco-payslip", alesco),
    ("fwo-payslip", fwo), ("fwo-old-payslip", fwoOld), ("xero-payslip", xero),
  ]

  static let payslip = """
    PAY SLIP
    Employer:         Wattle Bend Bakery          ABN:   76 059 574 548
    Employee:         Jo Marlowe                  Pay date:   22/07/2026
    Pay period:       13/07/2026 - 19/07/2026

    Description            Hours       Rate        Amount
    Ordinary hours         38.00       25.00       950.00
    Overtime 1.5           5.00        37.50       187.50
    Gross pay                                      1,137.50
    PAYG tax                                       150.00
    Net pay                                        987.50
    """

  static let employmentHero = """
    Wattle Bend Bakery Pty Ltd
    ABN: 76 059 574 548
    Employee: Jo Marlowe
    Pay Period Starting:   13/07/2026                Gross Earnings:   $1,012.50
    Pay Period Ending:     19/07/2026                Net Earnings:     $882.50
    Date Paid:             22/07/2026

    Pay Category                  Location        Units      Rate      Amount
    Casual - Ordinary Hours       Fitzroy         30.00      $31.25    $937.50
    Casual - Saturday             Fitzroy         2.00       $37.50    $75.00
    Tax                                                                Amount
    PAYG Withholding                                                   $130.00
    Super Contributions                                                Amount
    SGC - Example Super - 1234567                                      $121.50
    Leave                                                Accrued (hours)      Balance (hours)
    Annual Leave                                         2.92                 41.30
    """

  static let myob = """
    Wattle Bend Bakery Pty Ltd
    ABN: 76 059 574 548
    Pay Advice
    Employee Name:       Jo Marlowe                 Payment Date:    22/7/2026
    Card ID:             E100                       Gross Pay:       $950.00
    Pay Period From:     13/7/2026                  Net Pay:         $800.50
    Pay Period To:       19/7/2026

    Description                Hours      Calc. Rate     Amount        YTD           Type
    Base Hourly                38.00      $25.00         $950.00       $9,500.00     Wages
    PAYG Withholding                                     -$137.00      -$1,370.00    Tax
    Union Fees                                           -$12.50       -$125.00      Deductions
    Superannuation Guarantee                             $114.00       $1,140.00     Superannuation
    """

  static let waHealth = """
    Example Health Service                                           ABN: 76059574548
    Name:                Jo Marlowe                  Period End Date:       19-07-2026
    Employee Id:         E100                        Period Number:         2
    HSS Contact:         Payroll Services            Full Time Salary:      98,800.00

    1. TAXED EARNINGS
         Units          Rate         Description                                    Amount
         76.00          50.0000      Normal Hours                                   3,800.00
         -2.00          50.0000      Adj Normal Hours                               -100.00
    4. TAX
                                     Income Tax                                     900.00
    7. NET PAY                                               This Pay              Year to Date
    Taxed Earnings                                           3,700.00              7,500.00
    Tax                                                      900.00                1,800.00
    Net Pay                                                  2,800.00              5,700.00
    LEAVE
    Leave Type                                               Balance               Calculated
    Annual Leave                                             70.94                 19-07-2026
    \u{0C}PRIOR PERIOD TAXED EARNINGS
    Date From       Date To         Description                Units      Rate        Amount
    22-06-2026      05-07-2026      Normal Hours               -2.00      50.0000     -100.00
    CURRENT PERIOD TAXED EARNINGS
    Date From       Date To         Description                Units      Rate        Amount
    06-07-2026      12-07-2026      Normal Hours               38.00      50.0000     1,900.00
    13-07-2026      19-07-2026      Normal Hours               38.00      50.0000     1,900.00
    """

  static let qldHealth = """
    Employer Name:   Example Hospital and Health Service      Person ID:     012345
    ABN:             76 059 574 548                           Pay Period:    06.07.2026 to 19.07.2026
    Employee Name:   Jo Marlowe                               Pay Date:      22.07.2026
    Please check this advice and tell your line manager of anything that looks wrong.

    Pay Type              06    07    08    09    10    11    12    13    14    15    Units    Rate     Amount
    Ordinary_Hours        7.60  7.60  7.60  7.60  7.60              7.60  7.60  7.60  60.80    40.00    2,432.00
    Overtime_-_1.5                    2.00                                            2.00     60.00    120.00
    Current Fortnight Gross Pay                                                                         2,552.00
    Adjustments From Previous 4 Pays
    Date              Pay Type                                                        Units    Rate     Amount
    30.06.2026        Ordinary_Hours                                                  3.00-    40.00    120.00-
                      Sub Total:                                                                        120.00-
                      Total Adjustments                                                                 120.00-
    Total Gross                                                                                         2,432.00
    Income Tax                                                                                          500.00
    Net Income                                                                                          1,932.00
    """

  static let university = """
    Example University                                               ABN 76 059 574 548
    Name: Jo Marlowe                                                 Employee No: 55123
    Pay Period 06 Jul 2026 to 19 Jul 2026 Paid 23 Jul 2026
    Payments                                Hours       Rate       Ref Date      Amount
    CAS OrdPay (incCASloading)              7.00        52.13      06Jul26       364.91
    CAS OrdPay (incCASloading)              3.50        52.13      08Jul26       182.46
    Deductions
    Union Fees                                                                   10.00
    Benefits
    Example Super Employer Super                                                 65.68
    Gross Pay                                           547.37     ytd           1,094.74
    Tax                                                 60.00      ytd           120.00
    Nett Pay                                            477.37     ytd           954.74
    """

  static let bureau = """
    Wattle Bend Freight
    ABN              76 059 574 548                Employee No        P100
    Employee         Jo Marlowe                    Paid on Date       22/07/26
    Description                     Hours      Rate          Amount               Sub-Totals
    BEFORE TAX EARNINGS
    01 NORMAL                       38.00      25.0000  $    950.00
    OC ONCALL ALLOWANCE                                 $    45.00
    TAXABLE GROSS EARNINGS                                                   $    995.00
    TAX DEDUCTIONS
    TX TAX                                              $    120.00
    TOTAL TAX DEDUCTED                                                       $    120.00
    TOTAL NET PAY - Bank Credit                                              $    875.00
    BENEFITS
    SS Superannuation 12%                               $    114.00
    """

  static let alesco = """
    Example University                         ABN 76 059 574 548
    Name           Jo Marlowe                  Employee No    P100
    Period End     19 Jul 2026                 Pay Date       23 Jul 2026
    Paypoint       616                         Paygroup       FN1
    Paycode                Date From       Date To         Job      Units      Rate       Amount
    Ordinary               06 Jul 2026     19 Jul 2026     01       20.0000    30.5000    610.00
    Evening Hours          06 Jul 2026     19 Jul 2026     01       2.0000     33.5500    67.10
    GROSS                                                                                 677.10
    Deduction                                                                             Amount
    TAX                                                                                   70.00
    Union Fees                                                                            7.10
    TOTAL                                                                                 77.10
    NET PAY                                                                               600.00
    Disbursements
    Example Credit Union                                                                  600.00
    """

  static let fwo = """
    Pay slip
    Date of payment                      22/7/2026
    Pay period                           13/7/2026 to 19/7/2026
    Employer's name                      Wattle Bend Bakery Pty Ltd
    ABN                                  76 059 574 548
    Employee's name                      Jo Marlowe
    Employment status*                   full time
    Name of Award*                       General Retail Industry Award 2020
    Hourly rate                          $25.00
    Entitlements                                       Unit            Rate          Total
    Wages for ordinary hours worked                    38 hours        $25.00        $950.00
    TOTAL ORDINARY HOURS = 38 hours
    Gross payment                                                                    $950.00
    Deductions
    Taxation                                                                         $137.00-
    Union fees                                                                       $12.50-
    Total deductions                                                                 $149.50-
    Net payment                                                                      $800.50
    Employer superannuation contribution
    Contribution                                                                     $114.00
    """

  static let fwoOld = """
    PAY SLIP
    Employer's name                               Wattle Bend Bakery
    Employer's ABN (if any)                       76 059 574 548
    Employee's name                               Jo Marlowe
    Classification/Job Title                      Baker
    Date of payment                               22 July 2026
    Pay period                                    13 July 2026 to 19 July 2026
    Ordinary hourly rate                          $25.00
    Wages - worked at ordinary hourly rate        38.00 hrs @    $25.00      $950.00
    Penalty rate 1 - Saturday                     4.00 hrs @     $31.25      $125.00
    Gross payment                                                            $1,075.00
    Less taxation                                                            $175.00
    Net payment                                                              $900.00
    """

  static let xero = """
                                                             PAID BY
                                                             Wattle Bend Bakery Pty Ltd
                                                             ABN 76 059 574 548
    Jo Marlowe
    12 Example Street                                        EMPLOYMENT DETAILS
                                                             Pay Frequency: Weekly
    Pay Period: 13/07/2026 - 19/07/2026   Payment Date: 22/07/2026   Total Earnings: $950.00   Net Pay: $813.00
                                                             THIS PAY         YTD
    SALARY & WAGES                              RATE
    Ordinary Hours              38.0000         $25.0000     $950.00          $9,500.00
                                TOTAL                        $950.00          $9,500.00
    TAX                                                      THIS PAY         YTD
    PAYG                                                     $137.00          $1,370.00
                                TOTAL                        $137.00          $1,370.00
    """
}
