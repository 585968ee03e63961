import CCrypto

/// SHA-256 over pieces of bytes, by the operating system's libcrypto.
enum TableDigest {
  /// The digest of the pieces one after the other, as lower-case hexadecimal.
  ///
  /// Each piece is preceded by its name and its length, so that moving bytes from one to the next
  /// shows.
  static func hex(_ pieces: [(name: String, bytes: [UInt8])]) -> String {
    guard let context = EVP_MD_CTX_new() else {
      preconditionFailure("libcrypto has no memory for a digest")
    }
    defer { EVP_MD_CTX_free(context) }
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var length: UInt32 = 0
    var isDone = EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1
    for piece in pieces {
      let heading = Array("\(piece.name)\n\(piece.bytes.count)\n".utf8)
      isDone = isDone && EVP_DigestUpdate(context, heading, heading.count) == 1
      isDone = isDone && EVP_DigestUpdate(context, piece.bytes, piece.bytes.count) == 1
    }
    isDone = isDone && EVP_DigestFinal_ex(context, &digest, &length) == 1
    precondition(isDone, "libcrypto offers SHA-256")
    return hexadecimal(digest[..<Int(length)])
  }

  /// Bytes as lower-case hexadecimal, two digits each.
  private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
