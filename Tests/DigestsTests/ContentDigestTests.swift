import Digests
import Testing

struct ContentDigestTests {
  // The two vectors are those of FIPS 180-4: nothing, and "abc".
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func publishedVectors(text: String, expected: String) {
    #expect(ContentDigest.hex(Array(text.utf8)) == expected)
  }

  @Test func piecesAreTheWhole() {
    var digest = ContentDigest()
    digest.update(Array("a".utf8))
    digest.update(Array("bc".utf8))
    #expect(digest.finish() == ContentDigest.hex(Array("abc".utf8)))
  }
}
