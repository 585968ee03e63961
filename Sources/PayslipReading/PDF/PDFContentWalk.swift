/// Walks the operators of one content stream and keeps where text was drawn and what was drawn over it.
///
/// **Limits:** fonts are not known, so that a text is where it begins.
struct PDFContentWalk {
  /// Whether text is drawn without ink.
  private(set) var hasUninkedText = false
  /// Whether a picture is drawn where text began before.
  private(set) var hasPictureOverText = false
  /// Whether text begins outside what it is cut to, or is filled over.
  private(set) var hasOtherDoubt = false
  /// Whether a text with digits is given for what is drawn, which is what programs read.
  private(set) var hasRetoldFigures = false
  /// Whether a picture stands in the stream itself.
  private(set) var hasPicture = false
  /// Whether curves are drawn, of which letters can be made.
  private(set) var hasCurves = false

  private struct Matrix {
    var (a, b, c, d, e, f) = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
    func apply(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
      (a * x + c * y + e, b * x + d * y + f)
    }
    func times(_ o: Matrix) -> Matrix {
      Matrix(
        a: a * o.a + b * o.c, b: a * o.b + b * o.d, c: c * o.a + d * o.c, d: c * o.b + d * o.d,
        e: e * o.a + f * o.c + o.e, f: e * o.b + f * o.d + o.f)
    }
  }
  private struct Box {
    var (left, low, right, high) = (
      Double.infinity, Double.infinity, -Double.infinity, -Double.infinity
    )
    mutating func add(_ point: (x: Double, y: Double)) {
      (left, right) = (min(left, point.x), max(right, point.x))
      (low, high) = (min(low, point.y), max(high, point.y))
    }
    func holds(_ point: (x: Double, y: Double), slack: Double) -> Bool {
      point.x >= left - slack && point.x <= right + slack && point.y >= low - slack
        && point.y <= high + slack
    }
    func cut(_ o: Box) -> Box {
      Box(
        left: max(left, o.left), low: max(low, o.low), right: min(right, o.right),
        high: min(high, o.high))
    }
  }
  private struct Colour {
    var (red, green, blue) = (0.0, 0.0, 0.0)
    func isNear(_ o: Colour) -> Bool {
      max(abs(red - o.red), abs(green - o.green), abs(blue - o.blue)) < 0.1
    }
  }
  private struct State {
    var ctm = Matrix()
    var fill = Colour()
    var clip: Box?
    var mode = 0
    var leading = 0.0
  }

  private let bytes: UnsafeRawBufferPointer
  private var at = 0
  private var state = State()
  private var stack: [State] = []
  private var numbers: [Double] = []
  private var (text, line) = (Matrix(), Matrix())
  private var path: Box?
  private var isClipping = false
  private var points: [(x: Double, y: Double)] = []
  private var bands: [(box: Box, colour: Colour)] = []

  /// Makes a walk over an unpacked stream.
  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    numbers.reserveCapacity(16)
  }

  /// Walks to the end.
  mutating func run() {
    while at < bytes.count {
      switch bytes[at] {
      case 0...0x20, UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ">"), UInt8(ascii: "{"),
        UInt8(ascii: "}"), UInt8(ascii: ")"):
        at += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
        UInt8(ascii: "."):
        readNumber()
      case UInt8(ascii: "("): skipString()
      case UInt8(ascii: "<"): skipHexString()
      case UInt8(ascii: "%"): skip { $0 != 0x0A && $0 != 0x0D }
      case UInt8(ascii: "/"):
        readName()
      case _: readOperator()
      }
    }
  }

  // MARK: Tokens

  private mutating func skip(_ isPart: (UInt8) -> Bool) {
    while at < bytes.count, isPart(bytes[at]) { at += 1 }
  }

  /// Moves behind a name, and looks at the text that is given for what is drawn.
  private mutating func readName() {
    let start = at + 1
    at = start
    skip(PDFContentWalk.isRegular)
    let retelling: StaticString = "ActualText"
    guard at - start == retelling.utf8CodeUnitCount,
      bytes[start..<at].elementsEqual(
        UnsafeBufferPointer(start: retelling.utf8Start, count: at - start))
    else { return }
    skip { $0 <= 0x20 }
    guard at < bytes.count else { return }
    let text = PDFBytes.string(in: bytes, at: at)
    hasRetoldFigures = hasRetoldFigures || text.contains { $0 &- 0x30 < 10 }
  }

  private static func isRegular(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "/"), UInt8(ascii: "%"):
      false
    case _: true
    }
  }

  private mutating func readNumber() {
    var (value, scale, isNegative, hasPoint) = (0.0, 1.0, false, false)
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        value = value * 10 + Double(bytes[at] - 0x30)
        if hasPoint { scale *= 10 }
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "+"): break
      case UInt8(ascii: "."): hasPoint = true
      case _:
        return push(isNegative ? -value / scale : value / scale)
      }
      at += 1
    }
    push(isNegative ? -value / scale : value / scale)
  }

  private mutating func push(_ number: Double) {
    if numbers.count >= 12 { numbers.removeFirst(6) }
    numbers.append(number)
  }

  private mutating func skipString() {
    var depth = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case _: break
      }
      at += 1
      if depth <= 0 { return }
    }
  }

  private mutating func skipHexString() {
    at += 1
    if at < bytes.count, bytes[at] == UInt8(ascii: "<") {
      at += 1
      return
    }
    skip { $0 != UInt8(ascii: ">") }
  }

  private mutating func readOperator() {
    let start = at
    at += 1
    skip(PDFContentWalk.isRegular)
    var word: UInt32 = 0
    for byte in bytes[start..<at].prefix(4) { word = word << 8 | UInt32(byte) }
    if at - start <= 3 { perform(word) }
    numbers.removeAll(keepingCapacity: true)
  }

  // MARK: Operators

  private mutating func perform(_ word: UInt32) {
    switch word {
    case 0x71: if stack.count < 256 { stack.append(state) }  // q
    case 0x51: if let last = stack.popLast() { state = last }  // Q
    case 0x636D: if let matrix = matrix() { state.ctm = matrix.times(state.ctm) }  // cm
    case 0x7265: rectangle()  // re
    case 0x6D, 0x6C: addPoints()  // m l
    case 0x63, 0x76, 0x79:  // c v y
      hasCurves = true
      addPoints()
    case 0x57, 0x572A: isClipping = true  // W W*
    // f F f* B B* b b*
    case 0x66, 0x46, 0x662A, 0x42, 0x422A, 0x62, 0x622A: endPath(isFilled: true)
    case 0x6E, 0x53, 0x73: endPath(isFilled: false)  // n S s
    case 0x67, 0x7267, 0x6B, 0x7363, 0x73636E: setColour()  // g rg k sc scn
    case 0x7368: if let clip = state.clip { cover(clip, isPicture: false) }  // sh
    case 0x446F: coverUnitSquare()  // Do
    case 0x4249: skipInlinePicture()  // BI
    case 0x4254: (text, line) = (Matrix(), Matrix())  // BT
    case 0x5472: state.mode = Int(exactly: number(0)) ?? 3  // Tr
    case 0x544C: state.leading = number(0)  // TL
    case 0x5464: move(number(1), number(0))  // Td
    case 0x5444:  // TD
      state.leading = -number(0)
      move(number(1), number(0))
    case 0x542A: move(0, -state.leading)  // T*
    case 0x546D: if let matrix = matrix() { (text, line) = (matrix, matrix) }  // Tm
    case 0x546A, 0x544A: show()  // Tj TJ
    case 0x27, 0x22:  // ' "
      move(0, -state.leading)
      show()
    case _: break
    }
  }

  /// The number `back` places before the operator; zero when there is none, as viewers take it.
  private func number(_ back: Int) -> Double {
    back < numbers.count ? numbers[numbers.count - 1 - back] : 0
  }

  private func matrix() -> Matrix? {
    guard numbers.count >= 6 else { return nil }
    return Matrix(
      a: number(5), b: number(4), c: number(3), d: number(2), e: number(1), f: number(0))
  }

  private mutating func move(_ x: Double, _ y: Double) {
    line = Matrix(a: 1, b: 0, c: 0, d: 1, e: x, f: y).times(line)
    text = line
  }

  private mutating func show() {
    if state.mode == 3 || state.mode == 7 { hasUninkedText = true }
    let point = state.ctm.apply(text.e, text.f)
    if let clip = state.clip, !clip.holds(point, slack: 2) { hasOtherDoubt = true }
    if bands.contains(where: { $0.colour.isNear(state.fill) && $0.box.holds(point, slack: 1) }) {
      hasOtherDoubt = true
    }
    if points.count < 20_000 { points.append(point) }
  }

  private mutating func setColour() {
    switch numbers.count {
    case 1: state.fill = Colour(red: number(0), green: number(0), blue: number(0))
    case 3: state.fill = Colour(red: number(2), green: number(1), blue: number(0))
    case 4:
      let light = 1 - number(0)
      state.fill = Colour(
        red: (1 - number(3)) * light, green: (1 - number(2)) * light, blue: (1 - number(1)) * light)
    case _: break
    }
  }

  private mutating func rectangle() {
    guard numbers.count >= 4 else { return }
    let (x, y, width, height) = (number(3), number(2), number(1), number(0))
    for corner in [(x, y), (x + width, y), (x, y + height), (x + width, y + height)] {
      path = path ?? Box()
      path?.add(state.ctm.apply(corner.0, corner.1))
    }
  }

  private mutating func addPoints() {
    for index in stride(from: 0, to: numbers.count - 1, by: 2) {
      path = path ?? Box()
      path?.add(state.ctm.apply(numbers[index], numbers[index + 1]))
    }
  }

  private mutating func endPath(isFilled: Bool) {
    if let path {
      if isFilled {
        cover(path, isPicture: false)
        if bands.count < 2000 { bands.append((path, state.fill)) }
      }
      if isClipping { state.clip = state.clip.map { $0.cut(path) } ?? path }
    }
    (path, isClipping) = (nil, false)
  }

  private mutating func coverUnitSquare() {
    var box = Box()
    for corner in [(0.0, 0.0), (1, 0), (0, 1), (1, 1)] {
      box.add(state.ctm.apply(corner.0, corner.1))
    }
    cover(box, isPicture: true)
  }

  /// Notes that a box is painted; thin ones are rules.
  private mutating func cover(_ box: Box, isPicture: Bool) {
    guard box.right - box.left > 3, box.high - box.low > 3,
      points.contains(where: { box.holds($0, slack: 0) })
    else { return }
    if isPicture { hasPictureOverText = true } else { hasOtherDoubt = true }
  }

  /// Moves behind a picture that stands in the stream itself.
  private mutating func skipInlinePicture() {
    hasPicture = true
    coverUnitSquare()
    at = PDFBytes.find("EI", in: bytes, from: at).map { $0 + 2 } ?? bytes.count
  }
}
