import AuditRules
import PayDomain
import Wording

/// Fields with the values of pay; an unknown value is `null`, never left out.
extension JSONText {
  /// Adds a field of text.
  mutating func field(_ name: String, _ text: String?) {
    key(name)
    if let text { value(text) } else { value(literal: "null") }
  }

  /// Adds a field of a whole number.
  mutating func field(_ name: String, _ number: Int?) {
    key(name)
    value(literal: number.map(String.init) ?? "null")
  }

  /// Adds a field of true or false.
  mutating func field(_ name: String, _ truth: Bool) {
    key(name)
    value(literal: truth ? "true" : "false")
  }

  /// Adds a field of dollars.
  mutating func field(_ name: String, _ sum: Money?) {
    key(name)
    if let sum { value(sum) } else { value(literal: "null") }
  }

  /// Adds a field of a date.
  mutating func field(_ name: String, _ date: CivilDate?) {
    key(name)
    if let date { value(date) } else { value(literal: "null") }
  }

  /// Adds a field of dollars an hour.
  mutating func field(_ name: String, _ rate: Rate?) {
    key(name)
    value(literal: rate?.plain ?? "null")
  }

  /// Adds a field of hours.
  mutating func field(_ name: String, _ hours: Hours?) {
    key(name)
    value(literal: hours?.plain ?? "null")
  }

  /// Adds a field with a sentence in English.
  mutating func field(_ name: String, _ sentence: Sentence) { field(name, sentence.english) }

  /// Adds a field with sentences in English.
  mutating func field(_ name: String, _ sentences: [Sentence]) {
    field(name, sentences.map(\.english))
  }

  /// Adds a field with texts.
  mutating func field(_ name: String, _ texts: [String]) {
    key(name)
    array(texts) { json, text in json.value(text) }
  }

  /// Adds a field that says where something stood; nil is `null`.
  mutating func field(_ name: String, _ place: SourcePlace?) {
    key(name)
    if let place { value(place) } else { value(literal: "null") }
  }

  /// Adds a place as an object: `page` and `box` in points, `row` and `column` with the `sheet` of a spreadsheet,
  /// `line`, or `asserted`.
  mutating func value(_ place: SourcePlace) {
    object { json in
      switch place {
      case .cell(let row, let column):
        json.field("row", Int(row))
        json.field("column", Int(column))
      case .sheetCell(let sheet, let row, let column):
        json.field("sheet", sheet.text)
        json.field("row", Int(row))
        json.field("column", Int(column))
      case .box(let page, let left, let top, let right, let bottom):
        json.field("page", Int(page))
        json.key("box")
        json.array([left, top, right, bottom]) { json, edge in
          json.value(literal: Money(cents: Int64(edge)).plain)
        }
      case .line(let line): json.field("line", Int(line))
      case .asserted: json.field("asserted", true)
      }
    }
  }

  /// Adds a field with the three readings of a shortfall.
  mutating func field(_ name: String, _ shortfall: Shortfall) {
    key(name)
    object { json in
      json.field("provable", shortfall.provable)
      json.field("likely", shortfall.likely)
      json.field("at_most", shortfall.atMost)
    }
  }

  /// Adds a field with the tables of an award; nil is `null`.
  mutating func field(_ name: String, _ award: AwardStamp?) {
    key(name)
    if let award { value(award) } else { value(literal: "null") }
  }

  /// Adds the tables of an award.
  mutating func value(_ award: AwardStamp) {
    object { json in
      json.field("code", award.code)
      json.field("title", award.title)
      json.field("checked_on", award.checkedOn)
      json.field("digest", award.digest)
    }
  }

  /// Adds the fields of a run's stamp to the object being written.
  mutating func fields(of stamp: RunStamp) {
    field("version", stamp.version)
    field("tables_digest", stamp.digest)
    key("awards")
    array(stamp.awards) { json, award in json.value(award) }
    key("national")
    if let national = stamp.national {
      object { json in
        json.field("checked_on", national.checkedOn)
        json.field("digest", national.digest)
      }
    } else {
      value(literal: "null")
    }
    field("options", stamp.options)
    field("facts_from", stamp.factsFrom ?? .none)
  }
}
