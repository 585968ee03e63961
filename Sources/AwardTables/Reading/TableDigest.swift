import Digests

/// SHA-256 over the files of a folder of tables.
enum TableDigest {
  /// The digest of the pieces one after the other, as lower-case hexadecimal.
  ///
  /// Each piece is preceded by its name and its length, so that moving bytes from one to the next
  /// shows.
  static func hex(_ pieces: [(name: String, bytes: [UInt8])]) -> String {
    var digest = ContentDigest()
    for piece in pieces {
      digest.update(Array("\(piece.name)\n\(piece.bytes.count)\n".utf8))
      digest.update(piece.bytes)
    }
    return digest.finish()
  }
}
