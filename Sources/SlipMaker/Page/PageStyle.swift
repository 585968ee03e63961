/// How one slip is set.
struct PageStyle {
  /// The typeface, as the drawing library or the base fonts call it.
  var family: String
  /// The size of most text in points.
  var size: Double
  /// White at the left and right in points.
  var margin: Double
  /// The height of a row to its size.
  var leading: Double
  /// Whether the page lies on its side.
  var isLandscape: Bool
  /// The page's width in points.
  var width: Double { isLandscape ? 842 : 595 }
  /// The page's height in points.
  var height: Double { isLandscape ? 595 : 842 }
  /// How the raw writer puts text into the content stream.
  var manner: Int

  /// Draws a style.
  init(_ draws: inout Draws, families: [String], fixedPitch: Bool = false) {
    family = draws.pick(families)
    size = [7.5, 8, 8.5, 9, 9.5][draws.below(5)]
    margin = Double(draws.within(30...52))
    leading = [1.35, 1.5, 1.7][draws.below(3)]
    manner = draws.below(RawPDFWriter.manners)
    isLandscape = draws.chance(8)
    if fixedPitch { family = families.contains("Courier") ? "Courier" : "DejaVu Sans Mono" }
  }
}

/// A text at its place on a page, in points from the top left; `y` is the base line.
struct PlacedText {
  /// What stands there.
  let text: String
  /// Where it begins, or ends when ``isRight``.
  let x: Double
  /// The base line.
  let y: Double
  /// Points.
  let size: Double
  /// Bold or not.
  let isBold: Bool
  /// Whether ``x`` is where it ends.
  let isRight: Bool
  /// Its colour.
  let ink: Ink
}

/// A rectangle behind text, or a rule when it has no height.
struct PlacedBox {
  /// The left edge.
  let x: Double
  /// The top edge.
  let y: Double
  /// Width.
  let width: Double
  /// Height, 0 for a rule.
  let height: Double
  /// How it is filled: nil for a frame only.
  let ink: Ink?
}

/// What stands on one page.
struct PlacedPage {
  /// Texts in the order of the rows.
  var texts: [PlacedText] = []
  /// Boxes, drawn first.
  var boxes: [PlacedBox] = []
}
