import Foundation
import PayDomain
import Testing

@testable import FindingReports

@Suite struct ReadJSONTests {
  @Test func `every figure says where it stood, as printed`() throws {
    let slip = try read(SampleAudits.slip())
    let gross = try #require(slip["gross"] as? [String: Any])
    #expect(gross["value"] as? Double == 550)
    #expect(gross["text"] as? String == "550.00")
    #expect(gross["proof"] as? String == "proved")
    #expect((gross["place"] as? [String: Int])?["row"] == 7)
    let line = try #require((slip["lines"] as? [[String: Any]])?.last)
    #expect(line["category"] as? String == "sunday")
    #expect((line["rate"] as? [String: Any])?["value"] as? Double == 25)
  }

  @Test func `what is absent says why and has no value`() throws {
    var slip = SampleAudits.slip()
    slip.tax = .absent(.unreadable("1O.00", .line(4)))
    slip.born = .absent(.masked)
    let object = try read(slip)
    let tax = try #require(object["tax"] as? [String: Any])
    #expect(tax["absent"] as? String == "unreadable")
    #expect(tax["text"] as? String == "1O.00")
    #expect(tax["value"] == nil)
    #expect(object["born"] as? [String: String] == ["absent": "masked"])
    #expect(object["deductions"] as? [String: String] == ["absent": "not_on_slip"])
  }

  private func read(_ slip: Payslip) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(ReadJSON.bytes([slip])))
    return try #require((object as? [[String: Any]])?.first)
  }
}
