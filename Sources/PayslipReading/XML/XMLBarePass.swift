/// A pass over a document that reads nothing: what any reading by this parser costs at least.
public enum XMLBarePass {
  /// Parses the bytes as a reading does, with the same options and chunks, and keeps nothing.
  ///
  /// - Returns: Start tags seen, up to the first fault.
  public static func run(_ bytes: UnsafeRawBufferPointer) -> Int {
    LibXML2.runBare(XMLPass(listener: nil, names: []), over: bytes)
  }
}
