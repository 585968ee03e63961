/// A one-page PDF made of drawing operators, for tests of what can be seen on it.
enum DrawnPDF {
  /// A page of 600 by 800 points; `/F` is Helvetica, `/P` a black picture.
  static func bytes(_ content: String) -> [UInt8] {
    let objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources"
        + "<</Font<</F 5 0 R>>/XObject<</P 6 0 R>>>>>>",
      "<</Length \(content.utf8.count)>>\nstream\n\(content)\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
      "<</Type/XObject/Subtype/Image/Width 2/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray"
        + "/Length 8/Filter/ASCIIHexDecode>>\nstream\n30903090\nendstream",
    ]
    var file = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    file += "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }

  /// The operators of a text.
  static func text(_ text: String, _ x: Int, _ y: Int, size: Int = 10, _ before: String = "")
    -> String
  {
    "BT \(before) /F \(size) Tf \(x) \(y) Td (\(text)) Tj ET\n"
  }
}
