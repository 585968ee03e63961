import Dispatch
import Synchronization

/// Work on the tables of one award that several processors can share: who checks a slip waits for it.
enum Concurrently {
  /// Makes one thing of each element.
  ///
  /// - Parameters:
  ///   - elements: What to make something of.
  ///   - make: Makes it; called on any thread.
  /// - Returns: What was made, in the order of the elements.
  /// - Throws: The first problem in the order of the elements, whichever came first in time.
  static func map<Element: Sendable, Made: Sendable>(
    _ elements: [Element], _ make: @Sendable (Element) throws(AwardProblem) -> Made
  ) throws(AwardProblem) -> [Made] {
    let results = Mutex<[Result<Made, AwardProblem>?]>(Array(repeating: nil, count: elements.count))
    DispatchQueue.concurrentPerform(iterations: elements.count) { place in
      let result = Result { () throws(AwardProblem) in try make(elements[place]) }
      results.withLock { $0[place] = result }
    }
    var made: [Made] = []
    for result in results.withLock({ $0 }) {
      if let result { made.append(try result.get()) }
    }
    return made
  }

  /// Makes two things.
  ///
  /// - Throws: The first one's problem, else the second one's.
  static func both<One: Sendable, Other: Sendable>(
    _ one: @Sendable () throws(AwardProblem) -> One,
    _ other: @Sendable () throws(AwardProblem) -> Other
  ) throws(AwardProblem) -> (One, Other) {
    let results = Mutex<(Result<One, AwardProblem>?, Result<Other, AwardProblem>?)>((nil, nil))
    DispatchQueue.concurrentPerform(iterations: 2) { place in
      if place == 0 {
        let result = Result { () throws(AwardProblem) in try one() }
        results.withLock { $0.0 = result }
      } else {
        let result = Result { () throws(AwardProblem) in try other() }
        results.withLock { $0.1 = result }
      }
    }
    guard case (let first?, let second?) = results.withLock({ $0 }) else {
      preconditionFailure("both were made")
    }
    return (try first.get(), try second.get())
  }
}
