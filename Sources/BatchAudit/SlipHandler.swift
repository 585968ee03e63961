import PayDomain

/// What a run does with each slip: one handler for each worker, used by that worker alone.
///
/// A handler turns slips and problems into pieces of output; the pieces are delivered in input order.
public protocol SlipHandler: SendableMetatype {
  /// Output that can be handed to the writer.
  associatedtype Piece: Sendable

  /// Starts a piece.
  func begin() -> Piece
  /// Takes a slip.
  mutating func take(_ slip: consuming Payslip, of file: FileStamp, into piece: inout Piece)
  /// Takes a problem with a file, or with the slip of it that `ordinal` counts from 1.
  mutating func take(
    _ problem: any Problem, ordinal: Int32?, of file: FileStamp, into piece: inout Piece)
  /// Says that a file was read to its end.
  mutating func finish(_ file: FileStamp, format: String, into piece: inout Piece)
}
