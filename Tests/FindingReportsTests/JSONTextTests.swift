import Foundation
import PayDomain
import Testing

@testable import FindingReports

@Suite struct JSONTextTests {
  @Test func `keys keep their order and values their types`() {
    var json = JSONText()
    json.object { json in
      json.field("z", "text")
      json.field("a", 3)
      json.field("sum", Money(cents: -1205))
      json.field("none", String?.none)
      json.field("day", CivilDate(iso: "2026-07-06"))
      json.field("list", ["x", "y"])
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"z":"text","a":3,"sum":-12.05,"none":null,"day":"2026-07-06","list":["x","y"]}"#)
  }

  @Test func `pretty JSON has a line for each value`() {
    var json = JSONText(isPretty: true)
    json.object { json in
      json.key("list")
      json.array([1, 2]) { json, number in json.value(literal: "\(number)") }
      json.key("empty")
      json.array([Int]()) { _, _ in }
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == "{\n  \"list\": [\n    1,\n    2\n  ],\n  \"empty\": []\n}")
  }

  @Test(arguments: [
    ("a\"b\\c", #""a\"b\\c""#), ("tab\t", #""tab\u0009""#), ("\u{202E}abc", #""\u202eabc""#),
    ("\u{7F}\u{85}", #""\u007f\u0085""#), ("Zoë — ok", "\"Zoë — ok\""),
  ])
  func `control and direction characters are escaped`(text: String, written: String) {
    var json = JSONText()
    json.value(text)
    #expect(String(decoding: json.bytes, as: UTF8.self) == written)
  }

  @Test func `escaped text is read back exactly`() throws {
    let text = "\0 \u{1F} \u{61C}\u{2066}x\u{2069} \u{FEFF} \" \\ / é 漢 😀"
    var json = JSONText()
    json.array([text]) { json, text in json.value(text) }
    let value = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String]
    #expect(value == [text])
  }
}
