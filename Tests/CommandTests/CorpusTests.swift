import MadeSlips
import TestSupport
import Testing

/// Slips whose truth the pay guides give, made by a program that shares no code with what judges them.
struct CorpusTests {
  /// The program that makes and scores them, built beside the command.
  private static let maker =
    BuiltProgram.path.split(separator: "/").dropLast().map { "/\($0)" }.joined() + "/SlipCorpus"

  private static func make(_ count: Int, seed: Int, in folder: TemporaryFolder) -> String {
    let path = folder.path + "/corpus"
    let end = BuiltProgram.run(
      [
        "make", path, "--count", "\(count)", "--seed", "\(seed)", "--root", Repository.root,
      ], program: maker)
    #expect(end.status == 0, "\(end.errors)")
    return path
  }

  @Test func `one seed gives the same slips, another gives others`() {
    let folders = [TemporaryFolder(), TemporaryFolder(), TemporaryFolder()]
    let made = zip(folders, [3, 3, 4]).map { folder, seed in
      let path = CorpusTests.make(60, seed: seed, in: folder)
      return Repository.files(below: path).map { Repository.text("\(path)/\($0)") }
    }
    #expect(made[0].count == 4 && made[0] == made[1] && made[0] != made[2])
  }

  /// A small corpus of every oddity and every fault; `make corpus` scores a large one.
  @Test func `no clean slip is accused, and no sum is above what is owed`() {
    let folder = TemporaryFolder()
    let path = CorpusTests.make(700, seed: 11, in: folder)
    let reports = folder.path + "/reports"
    let audit = BuiltProgram.run(
      [
        "audit", path + "/slips", "--profile", path + "/profile.yaml", "--out", reports,
        "--reports", "csv",
      ])
    #expect([0, 1, 3].contains(audit.status), "\(audit.errors)")
    let score = BuiltProgram.run(["score", path, reports], program: CorpusTests.maker)
    let told = score.output.split(separator: "\n").drop {
      !$0.hasPrefix("Findings on clean slips")
    }
    #expect(score.status == 0, "\(told.joined(separator: "\n"))")
    #expect(score.output.contains("| **all** |"))
  }

  /// The scorer itself: an audit that finds everything on everybody fails.
  @Test func `a finding on a clean slip and a sum that is too high fail the score`() {
    let folder = TemporaryFolder()
    _ = folder.write(
      "truth.csv",
      """
      slip_id,file,slip,award,year,truth,name,size,check,owed,also,period_start
      A,corpus.csv,1,MA000004,2025-26,clean,bonus,,-,,,2025-07-07
      B,corpus.csv,2,MA000004,2025-26,fault,base,2 c,rate/below-minimum,0.40,,2025-07-07

      """)
    func status(accusing slips: [(slip: Int, sum: String)]) -> Int32 {
      let rows = slips.map {
        "x/corpus.csv,\($0.slip),rate/below-minimum,short,yes,\($0.sum),\($0.sum),Ordinary\n"
      }
      _ = folder.write(
        "findings.csv", "file,slip,finding,verdict,counts,provable,at_most,lines\n" + rows.joined())
      _ = folder.write(
        "slips.csv",
        "file,slip,judged,why_not_judged\nx/corpus.csv,1,yes,\nx/corpus.csv,2,yes,\n")
      let end = BuiltProgram.run(
        ["score", folder.path, folder.path], program: CorpusTests.maker)
      return end.status
    }
    #expect(status(accusing: [(2, "0.40")]) == 0)
    #expect(status(accusing: []) == 0)
    #expect(status(accusing: [(1, "0.40"), (2, "0.40")]) == 1)
    #expect(status(accusing: [(2, "0.41")]) == 1)
    #expect(status(accusing: [(2, "0.39")]) == 0)
  }
}
