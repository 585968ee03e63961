/// One kind of slip: an oddity of lawful pay, or a fault.
struct Recipe: Sendable {
  /// Its name, as the truth and the table have it.
  let name: String
  /// How often it is made, against the others of its side.
  let weight: Int
  /// Makes the slips of one worker; nil where the award has nothing to make them from.
  let make: @Sendable (inout Setting) -> [CorpusSlip]?

  /// A recipe that is made as often as others.
  init(
    _ name: String, weight: Int = 2, _ make: @escaping @Sendable (inout Setting) -> [CorpusSlip]?
  ) {
    self.name = name
    self.weight = weight
    self.make = make
  }
}
