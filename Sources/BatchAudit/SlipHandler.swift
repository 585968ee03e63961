import PayDomain

/// What is known of a file once it is opened.
public struct FileStamp: Hashable, Sendable {
  /// The path as the user gave it.
  public let path: String
  /// The file's place in the run's list, from 0.
  public let index: Int
  /// The size in bytes.
  public let bytes: Int
  /// SHA-256 of the content, lower-case hexadecimal; empty when the file could not be opened.
  public let sha256: String
}

/// What a run does with each slip: one handler for each worker, used by that worker alone.
///
/// A handler turns slips and problems into pieces of output; the pieces are delivered in input order.
public protocol SlipHandler: SendableMetatype {
  /// Output that can be handed to the writer.
  associatedtype Piece: Sendable

  /// Starts a piece.
  func begin() -> Piece
  /// Takes a slip.
  mutating func take(_ slip: Payslip, of file: FileStamp, into piece: inout Piece)
  /// Takes a problem with a file, or with the slip of it that `ordinal` counts from 1.
  mutating func take(
    _ problem: any Problem, ordinal: Int32?, of file: FileStamp, into piece: inout Piece)
  /// Says that a file was read to its end.
  mutating func finish(_ file: FileStamp, format: String, into piece: inout Piece)
}
