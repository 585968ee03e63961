import Synchronization
import Testing

@testable import BatchAudit

struct OrderedDeliveryTests {
  private struct Stop: Error {}

  @Test func piecesComeInOrderHoweverTheyFinish() {
    let seen = Mutex<[String]>([])
    let delivery = OrderedDelivery<String>(capacity: 8) { piece in
      seen.withLock { $0.append(piece) }
    }
    delivery.put("1a", file: 1, index: 0)
    delivery.finish(file: 1, pieces: 1)
    delivery.put("0b", file: 0, index: 1)
    #expect(seen.withLock { $0 }.isEmpty)
    delivery.put("0a", file: 0, index: 0)
    #expect(seen.withLock { $0 } == ["0a", "0b"])
    delivery.finish(file: 0, pieces: 2)
    #expect(seen.withLock { $0 } == ["0a", "0b", "1a"])
  }

  @Test func aFileWithoutPiecesHoldsNothingUp() {
    let seen = Mutex<[String]>([])
    let delivery = OrderedDelivery<String>(capacity: 8) { piece in
      seen.withLock { $0.append(piece) }
    }
    delivery.put("later", file: 1, index: 0)
    delivery.finish(file: 0, pieces: 0)
    #expect(seen.withLock { $0 } == ["later"])
  }

  @Test func afterAFailureNothingMoreIsDelivered() {
    let seen = Mutex<[String]>([])
    let delivery = OrderedDelivery<String>(capacity: 1) { piece in
      seen.withLock { $0.append(piece) }
      if piece == "bad" { throw Stop() }
    }
    delivery.put("bad", file: 0, index: 0)
    delivery.put("later", file: 0, index: 1)
    delivery.put("never held back", file: 7, index: 3)
    #expect(seen.withLock { $0 } == ["bad"])
    #expect(delivery.failure is Stop)
  }
}
